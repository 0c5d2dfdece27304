// The door to the volume folder: its files by relative path, and nothing outside it.
import type { Dirent } from 'node:fs'
import { readFile, readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { wayWithin } from './way-within.ts'

/** Paths are relative to the volume folder, with `/`. */
export interface Disk {
  /** All files, sorted; no dot files or folders, no node_modules, no out. A folder that was not entered ends in `/`: it is a link, or closed to us. */
  list(): Promise<readonly string[]>
  /** Throws when the path leaves the folder, also through a link, or when there is no such file. */
  read(path: string): Promise<Uint8Array>
  exists(path: string): Promise<boolean>
}

export function folderDisk(folder: string): Disk {
  const root = resolve(folder)
  return {
    list: async () => (await filesUnder(root, '')).sort(byCodePoint),
    read: async (path) => readFile(await inside(root, path)),
    exists: async (path) => {
      try {
        return (await stat(await inside(root, path))).isFile()
      } catch {
        return false
      }
    }
  }
}

/** For tests: the same with nothing behind it. */
export function memoryDisk(files: Readonly<Record<string, string | Uint8Array>>): Disk {
  const known = new Map(Object.entries(files))
  return {
    list: async () => [...known.keys()].filter((path) => !path.split('/').some((name, depth) => isSkipped(name, depth))).sort(byCodePoint),
    read: async (path) => {
      const found = known.get(path)
      if (found === undefined) throw new Error(`No such file: ${path}`)
      return typeof found === 'string' ? new TextEncoder().encode(found) : found
    },
    exists: async (path) => known.has(path)
  }
}

async function filesUnder(root: string, folder: string): Promise<string[]> {
  const depth = folder === '' ? 0 : folder.split('/').length
  const entries = (await entriesOf(join(root, folder), depth > 0))?.filter((entry) => !isSkipped(entry.name, depth))
  if (entries === undefined) return [`${folder}/`]
  const found = await Promise.all(entries.map(async (entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(root, path)
    if (entry.isFile()) return [path]
    return entry.isSymbolicLink() ? [await isLinkedFolder(join(root, path)) ? `${path}/` : path] : []
  }))
  return found.flat()
}

function isSkipped(name: string, depth: number): boolean {
  return name.startsWith('.') || name === 'node_modules' || (depth === 0 && name === 'out')
}

// One closed folder must not hide the others; that of the volume itself must tell.
async function entriesOf(folder: string, mayFail: boolean): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (mayFail) return undefined
    throw error
  }
}

// A linked folder could lead round in circles, so it is not entered. A link to a file is tried when it is read.
async function isLinkedFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function inside(root: string, path: string): Promise<string> {
  if (path === '' || path.includes('\0')) throw new Error(`Not a path: ${JSON.stringify(path)}`)
  const target = await realpath(resolve(root, path))
  if (wayWithin(await realpath(root), target) === null) throw Object.assign(new Error(`Outside the volume folder: ${path}`), { code: 'EOUTSIDE' })
  return target
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
