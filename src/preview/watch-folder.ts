// A folder → the paths in it that changed, told once the saving has gone quiet. Folders that appear later are watched too.
import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'

export interface WatchOptions {
  /** Milliseconds without a further change: an editor writes a file in several steps, or writes another and renames it. */
  readonly quietMs?: number
  /** Told of folders in the folder down to this depth. */
  readonly depth?: number
  /** Called where the system watches no further folders; they are looked at now and then instead. */
  readonly onPoll?: () => void
}

export interface FolderWatch {
  close(): void
}

const mostFolders = 4000
const pollMs = 1000
/** Saves that never end must not keep the pages waiting. */
const longestQuiet = 10

/** Paths are relative to the folder, with `/`; those of a folder's own changes are not told. */
export function watchFolder(root: string, onChange: (paths: ReadonlySet<string>) => void, { quietMs = 20, depth = 8, onPoll }: WatchOptions = {}): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let since = 0
  let poll: NodeJS.Timeout | undefined
  let seen: ReadonlyMap<string, string> | null = null

  const note = (path: string): void => {
    if (pending.size === 0) since = Date.now()
    pending.add(path)
    clearTimeout(timer)
    timer = setTimeout(tell, Date.now() - since > quietMs * longestQuiet ? 0 : quietMs)
  }
  const tell = (): void => {
    const changed = new Set(pending)
    pending.clear()
    onChange(changed)
  }
  const forget = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const add = (folder: string, isNew: boolean): void => {
    if (watchers.has(folder) || depthOf(folder) > depth) return
    if (watchers.size >= mostFolders) return startPoll()
    try {
      const watcher = watch(join(root, folder), { persistent: false }, (_, name) => { if (name !== null) look(folder, String(name)) })
      watcher.on('error', () => { forget(folder) })
      watchers.set(folder, watcher)
    } catch (error) {
      if (['ENOSPC', 'EMFILE'].includes((error as NodeJS.ErrnoException).code ?? '')) startPoll()
      return
    }
    for (const name of namesIn(join(root, folder))) {
      if (isPassedOver(name, folder)) continue
      if (isFolder(join(root, folder, name))) add(joined(folder, name), isNew)
      else if (isNew) note(joined(folder, name))
    }
  }
  const look = (folder: string, name: string): void => {
    if (isPassedOver(name, folder)) return
    const path = joined(folder, name)
    if (isFolder(join(root, path))) {
      // One of the same name may have been here before: its watcher hears nothing any more.
      forget(path)
      return add(path, true)
    }
    if (watchers.has(path)) forget(path)
    note(path)
  }
  const startPoll = (): void => {
    if (poll !== undefined) return
    onPoll?.()
    seen = stateOf(root, depth)
    poll = setInterval(() => {
      const now = stateOf(root, depth)
      for (const path of new Set([...now.keys(), ...(seen?.keys() ?? [])])) if (now.get(path) !== seen?.get(path)) note(path)
      seen = now
    }, pollMs)
    poll.unref()
  }

  add('', false)
  return {
    close: () => {
      clearTimeout(timer)
      clearInterval(poll)
      for (const folder of [...watchers.keys()]) forget(folder)
    }
  }
}

/** As the volume folder is read: no dot files, no results; nor the copies that editors keep beside a file. */
function isPassedOver(name: string, folder: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || name === 'node_modules' || name === '4913' || (folder === '' && name === 'out')
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function namesIn(folder: string): readonly string[] {
  try { return readdirSync(folder) } catch { return [] }
}

function isFolder(path: string): boolean {
  try { return statSync(path).isDirectory() } catch { return false }
}

/** Path → when and how large it was. */
function stateOf(root: string, depth: number, folder = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of namesIn(join(root, folder))) {
    if (isPassedOver(name, folder)) continue
    const path = joined(folder, name)
    try {
      const stats = statSync(join(root, path))
      if (!stats.isDirectory()) found.set(path, `${stats.mtimeMs} ${stats.size}`)
      else if (depthOf(path) <= depth) for (const [inner, state] of stateOf(root, depth, path)) found.set(inner, state)
    } catch { /* Gone between the two looks. */ }
  }
  return found
}
