// A volume folder that is previewed: its papers live, its list, and the watch that tells them of saves.
import { isManuscript } from '../read/find-manuscripts.ts'
import { volumeFile } from '../read/project.ts'
import { bookShelf, type BookShelf } from './book-shelf.ts'
import { lastBuild } from './last-build.ts'
import { LivePapers, type ListListener } from './live-papers.ts'
import { liveSheet, type LiveSheet, type SheetListener } from './live-sheet.ts'
import type { PreviewPress } from './press.ts'
import type { PreviewRequest } from './preview-request.ts'
import { printPaper } from './print-paper.ts'
import { printWhole } from './print-whole.ts'
import { watchFolder, type FolderWatch } from './watch-folder.ts'

/** The key of the whole book among the papers, which go by their files. */
export const wholeBook = '*'

export interface SessionOptions {
  readonly folder: string
  /** The paper to open first; '' for the list, `*` for the book. */
  readonly first: string
  readonly request: PreviewRequest
  readonly press: PreviewPress
  /** The results folder of builds. */
  readonly out: string
}

export interface Followed {
  leave(): void
}

/** A paper that nobody looks at any more is let go of after this. */
const lingerMs = 60_000

export class PreviewSession {
  readonly folder: string
  readonly first: string
  readonly #options: SessionOptions
  readonly #sheets = new Map<string, FollowedSheet>()
  readonly #papers: LivePapers
  readonly #shelf: BookShelf
  readonly #watches: readonly FolderWatch[]

  constructor(options: SessionOptions) {
    const { folder, first, request, press, out } = options
    this.folder = folder
    this.first = first
    this.#options = options
    this.#shelf = bookShelf(request)
    this.#papers = new LivePapers({ request, press, shelf: this.#shelf, out })
    this.#watches = [
      // A lone paper may lie among all that was ever downloaded.
      watchFolder(folder, (paths) => { this.#changed(paths) }, { depth: request.alone && first !== '' ? 2 : 8 }),
      // A build gives papers their true page numbers.
      watchFolder(out, (paths) => { if (paths.has('report.json')) this.#changed(new Set([volumeFile])) }, { depth: 0 })
    ]
  }

  /** Null when there is no such paper. */
  async follow(key: string, listener: SheetListener): Promise<Followed | null> {
    if (key !== wholeBook && !this.#sheets.has(key) && !(await this.#isPaper(key))) return null
    const followed = this.#sheets.get(key) ?? this.#open(key)
    followed.listeners.add(listener)
    if (followed.sheet.shown) listener.shown(followed.sheet.shown)
    return { leave: () => { this.#leave(key, followed, listener) } }
  }

  followList(listener: ListListener): Followed {
    return this.#papers.follow(listener)
  }

  /** One that is followed. */
  sheet(key: string): LiveSheet | null {
    return this.#sheets.get(key)?.sheet ?? null
  }

  /** A file that a problem may name. */
  async hasFile(file: string): Promise<boolean> {
    const { disk } = this.#options.request
    return (await disk.list()).includes(file) && disk.exists(file)
  }

  close(): void {
    for (const watch of this.#watches) watch.close()
    for (const { sheet } of this.#sheets.values()) sheet.stop()
    this.#papers.stop()
  }

  async #isPaper(file: string): Promise<boolean> {
    return isManuscript(file) && (await this.#options.request.disk.list()).includes(file)
  }

  #open(key: string): FollowedSheet {
    const { request, press, out } = this.#options
    const followed = new FollowedSheet(async (signal) => {
      const printing = { request, shelf: this.#shelf, press, signal }
      return key === wholeBook ? printWhole(printing) : printPaper(key, { ...printing, placed: await lastBuild(out) })
    })
    this.#sheets.set(key, followed)
    void followed.sheet.refresh()
    return followed
  }

  #leave(key: string, followed: FollowedSheet, listener: SheetListener): void {
    followed.listeners.delete(listener)
    setTimeout(() => {
      if (followed.listeners.size > 0 || this.#sheets.get(key) !== followed) return
      followed.sheet.stop()
      this.#sheets.delete(key)
    }, lingerMs).unref()
  }

  /** The text of one paper is no matter of the others. */
  #changed(paths: ReadonlySet<string>): void {
    this.#shelf.changed(paths)
    const isCommon = [...paths].some((path) => !isManuscript(path))
    for (const [key, { sheet }] of this.#sheets) if (isCommon || key === wholeBook || paths.has(key)) void sheet.refresh()
    void this.#papers.refresh()
  }
}

/** A live sheet, and all who hear of it. */
class FollowedSheet {
  readonly listeners = new Set<SheetListener>()
  readonly sheet: LiveSheet

  constructor(make: Parameters<typeof liveSheet>[0]) {
    this.sheet = liveSheet(make, {
      busy: () => { for (const each of this.listeners) each.busy() },
      shown: (shown) => { for (const each of this.listeners) each.shown(shown) },
      failed: (reason) => { for (const each of this.listeners) each.failed(reason) }
    })
  }
}
