// A volume folder that is previewed: its papers live, its list, and the watch that tells them of saves.
import { isManuscript } from '../read/find-manuscripts.ts'
import type { PlacedPaper } from '../model/page-plan.ts'
import { volumeFile } from '../read/project.ts'
import { bookShelf } from './book-shelf.ts'
import { lastBuild } from './last-build.ts'
import { listPapers } from './list-papers.ts'
import { liveSheet, type LiveSheet, type SheetListener } from './live-sheet.ts'
import type { PreviewPress } from './press.ts'
import type { PreviewRequest } from './preview-request.ts'
import { printPaper } from './print-paper.ts'
import { printWhole } from './print-whole.ts'
import type { ShownList } from './shown.ts'
import { watchFolder } from './watch-folder.ts'

/** The key of the whole book among the papers, which go by their files. */
export const wholeBook = '*'

export interface PreviewSession {
  /** On disk. */
  readonly folder: string
  /** The paper to open first; '' for the list, `*` for the book. */
  readonly first: string
  readonly alone: boolean
  /** Null when there is no such paper. `listener` hears of it until the answer's `leave` is called. */
  follow(key: string, listener: SheetListener): Promise<{ readonly sheet: LiveSheet; leave(): void } | null>
  followList(listener: (list: ShownList) => void): { leave(): void }
  sheet(key: string): LiveSheet | null
  /** A file that a problem may name. */
  hasFile(file: string): Promise<boolean>
  close(): void
}

export interface SessionOptions {
  readonly folder: string
  readonly first: string
  readonly request: PreviewRequest
  readonly press: PreviewPress
  /** The results folder of builds. */
  readonly out: string
}

/** A paper that nobody looks at any more is let go of after this. */
const lingerMs = 60_000

export function openSession({ folder, first, request, press, out }: SessionOptions): PreviewSession {
  const sheets = new Map<string, { readonly sheet: LiveSheet; readonly listeners: Set<SheetListener> }>()
  const shelf = bookShelf(request)
  const listListeners = new Set<(list: ShownList) => void>()
  let list: ShownList | null = null
  let listing: AbortController | null = null
  const placed = (): Promise<ReadonlyMap<string, PlacedPaper>> => lastBuild(out)

  const makeSheet = (key: string): LiveSheet => {
    const listeners = new Set<SheetListener>()
    const all: SheetListener = {
      busy: () => { for (const each of listeners) each.busy() },
      shown: (shown) => { for (const each of listeners) each.shown(shown) },
      failed: (reason) => { for (const each of listeners) each.failed(reason) }
    }
    const sheet = liveSheet(async (signal) => (key === wholeBook ? printWhole(request, press, signal) : printPaper(key, request, shelf, press, await placed(), signal)), all)
    sheets.set(key, { sheet, listeners })
    void sheet.refresh()
    return sheet
  }
  const refreshList = async (): Promise<void> => {
    listing?.abort()
    const { signal } = (listing = new AbortController())
    if (listListeners.size === 0) return
    const tell = (next: ShownList): void => {
      list = next
      for (const listener of listListeners) listener(next)
    }
    await listPapers(request, shelf, press, await placed(), tell, signal).catch((error: unknown) => { if (!signal.aborted) throw error })
  }
  const changed = (paths: ReadonlySet<string>): void => {
    shelf.changed(paths)
    const others = [...paths].filter((path) => isManuscript(path))
    const common = [...paths].some((path) => !isManuscript(path))
    for (const [key, { sheet }] of sheets) if (common || key === wholeBook || others.includes(key)) void sheet.refresh()
    void refreshList()
  }
  const watch = watchFolder(folder, changed)
  const builds = watchFolder(out, (paths) => { if (paths.has('report.json')) changed(new Set([volumeFile])) }, { depth: 0 })

  const has = async (file: string): Promise<boolean> => isManuscript(file) && (await request.disk.list()).includes(file)
  return {
    folder, first, alone: request.alone, hasFile: async (file) => (await request.disk.list()).includes(file) && request.disk.exists(file),
    sheet: (key) => sheets.get(key)?.sheet ?? null,
    follow: async (key, listener) => {
      if (key !== wholeBook && !sheets.has(key) && !(await has(key))) return null
      const sheet = sheets.get(key)?.sheet ?? makeSheet(key)
      const listeners = sheets.get(key)?.listeners
      listeners?.add(listener)
      if (sheet.shown) listener.shown(sheet.shown)
      const leave = (): void => {
        listeners?.delete(listener)
        setTimeout(() => {
          if (listeners?.size !== 0 || sheets.get(key)?.sheet !== sheet) return
          sheet.stop()
          sheets.delete(key)
        }, lingerMs).unref()
      }
      return { sheet, leave }
    },
    followList: (listener) => {
      listListeners.add(listener)
      if (list) listener(list)
      void refreshList()
      return { leave: () => { listListeners.delete(listener) } }
    },
    close: () => {
      watch.close()
      builds.close()
      listing?.abort()
      for (const { sheet } of sheets.values()) sheet.stop()
    }
  }
}
