// A folder → the paths in it that changed, told once the saving has gone quiet. Folders that appear later are watched too.
import { watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { depthOf, folderState, identityOf, isFolderAt, isPassedOver, joined, namesIn } from './folder-state.ts'
import { quietly, type Quietly } from './quietly.ts'

export interface WatchOptions {
  /** Milliseconds without a further change: an editor writes a file in several steps, or writes another and renames it. */
  readonly quietMs?: number
  /** Of the folders below that are watched. */
  readonly depth?: number
}

export interface FolderWatch {
  close(): void
}

const mostFolders = 4000
const pollMs = 1000

/** Paths are relative to the folder, with `/`. */
export function watchFolder(root: string, onChange: (paths: ReadonlySet<string>) => void, { quietMs = 20, depth = 8 }: WatchOptions = {}): FolderWatch {
  const watching = new Watching(root, depth, quietly(onChange, quietMs))
  watching.begin()
  return watching
}

class Watching implements FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #root: string
  readonly #depth: number
  readonly #quietly: Quietly
  #poll: NodeJS.Timeout | undefined
  #lookout: NodeJS.Timeout | undefined

  constructor(root: string, depth: number, tell: Quietly) {
    this.#root = root
    this.#depth = depth
    this.#quietly = tell
  }

  /** The folder itself may come later, or be put in place of another of its name: of that its watcher hears nothing. */
  begin(): void {
    let known = identityOf(this.#root)
    this.add('', false)
    this.#lookout = setInterval(() => {
      const now = identityOf(this.#root)
      if (now === known) return
      known = now
      this.#forgetAll()
      this.add('', true)
    }, pollMs)
    this.#lookout.unref()
  }

  add(folder: string, isNew: boolean): void {
    if (this.#watchers.has(folder) || depthOf(folder) > this.#depth) return
    if (this.#watchers.size >= mostFolders) return this.#startPoll()
    try {
      const watcher = watch(join(this.#root, folder), { persistent: false }, (_, name) => { if (name !== null) this.#look(folder, String(name)) })
      watcher.on('error', () => { this.#forget(folder) })
      this.#watchers.set(folder, watcher)
    } catch (error) {
      // The system watches no more folders.
      if (['ENOSPC', 'EMFILE'].includes((error as NodeJS.ErrnoException).code ?? '')) this.#startPoll()
      return
    }
    this.#lookInto(folder, isNew)
  }

  close(): void {
    this.#quietly.stop()
    clearInterval(this.#poll)
    clearInterval(this.#lookout)
    this.#forgetAll()
  }

  // What stood in a new folder before it was watched was not told.
  #lookInto(folder: string, isNew: boolean): void {
    for (const name of namesIn(join(this.#root, folder)).filter((each) => !isPassedOver(each, folder))) {
      const path = joined(folder, name)
      if (isFolderAt(join(this.#root, path))) this.add(path, isNew)
      else if (isNew) this.#quietly.note(path)
    }
  }

  #look(folder: string, name: string): void {
    if (isPassedOver(name, folder)) return
    const path = joined(folder, name)
    // One of the same name may have been here before: its watcher, and those below, hear of what is elsewhere now.
    for (const each of [...this.#watchers.keys()]) if (each === path || each.startsWith(`${path}/`)) this.#forget(each)
    if (isFolderAt(join(this.#root, path))) this.add(path, true)
    else this.#quietly.note(path)
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }

  #forgetAll(): void {
    for (const folder of [...this.#watchers.keys()]) this.#forget(folder)
  }

  #startPoll(): void {
    if (this.#poll !== undefined) return
    let seen = folderState(this.#root, this.#depth)
    this.#poll = setInterval(() => {
      const now = folderState(this.#root, this.#depth)
      for (const path of new Set([...now.keys(), ...seen.keys()])) if (now.get(path) !== seen.get(path)) this.#quietly.note(path)
      seen = now
    }, pollMs)
    this.#poll.unref()
  }
}
