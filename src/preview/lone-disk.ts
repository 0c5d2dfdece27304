// The folder of a paper that has no volume → the paper and what may belong to it: no other manuscript, and no folder deep below.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isManuscript } from '../read/find-manuscripts.ts'
import { folderDisk, type Disk } from '../read/disk.ts'

const deepest = 2
const mostFiles = 2000

/** A paper may lie among all that was ever downloaded. */
export function loneDisk(folder: string, paper: string): Disk {
  const disk = folderDisk(folder)
  return { ...disk, list: async () => [paper, ...(await filesNear(folder, '', 0)).filter((file) => !isManuscript(file))].sort() }
}

async function filesNear(root: string, folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const named = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules').slice(0, mostFiles)
  const found = await Promise.all(named.map((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isFile()) return [path]
    return entry.isDirectory() && depth < deepest ? filesNear(root, path, depth + 1) : []
  }))
  return found.flat()
}
