// What is passed over in a watched folder, and what a look into it finds.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** As the volume folder is read: no dot files, no results; nor the copies that editors keep beside a file. */
export function isPassedOver(name: string, folder: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || name === 'node_modules' || name === '4913' || (folder === '' && name === 'out')
}

export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

export function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length
}

export function namesIn(folder: string): readonly string[] {
  try { return readdirSync(folder) } catch { return [] }
}

export function isFolderAt(path: string): boolean {
  try { return statSync(path).isDirectory() } catch { return false }
}

/** What stands for this folder and no other of its name; '' where there is none. */
export function identityOf(path: string): string {
  try {
    const { dev, ino, birthtimeMs } = statSync(path)
    return `${dev} ${ino} ${birthtimeMs}`
  } catch { return '' }
}

/** Path → when it was saved, and how large it is. */
export function folderState(root: string, depth: number, folder = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of namesIn(join(root, folder)).filter((each) => !isPassedOver(each, folder))) {
    const path = joined(folder, name)
    try {
      const stats = statSync(join(root, path))
      if (!stats.isDirectory()) found.set(path, `${stats.mtimeMs} ${stats.size}`)
      else if (depthOf(path) <= depth) for (const [inner, state] of folderState(root, depth, path)) found.set(inner, state)
    } catch { /* Gone between the two looks. */ }
  }
  return found
}
