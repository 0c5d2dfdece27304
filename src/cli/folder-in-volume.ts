// A folder without a volume.yml of its own → the volume above that names a paper in it, and the papers in it.
import { realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { folderDisk } from '../read/disk.ts'
import { isManuscript } from '../read/find-manuscripts.ts'
import { readProject, volumeFile } from '../read/read-project.ts'
import { exists, findVolume } from './find-volume.ts'

export interface FolderInVolume {
  readonly folder: string
  /** Relative to the folder, with `/`. */
  readonly papers: readonly string[]
}

/** Null where the folder is a volume of its own. */
export async function folderInVolume(path: string): Promise<FolderInVolume | null> {
  // A name typed in other letters than the disk has is still that folder.
  const whole = await realpath(path)
  if ((await exists(join(whole, volumeFile))) || (await exists(join(whole, '.git')))) return null
  const { folder, paper, inVolume } = await findVolume(whole)
  if (!inVolume) return null
  const { value } = await readProject(folderDisk(folder))
  const isIn = (file: string): boolean => file.startsWith(`${paper}/`)
  return value.manuscripts.some(({ file }) => isIn(file)) ? { folder, papers: value.files.filter((file) => isManuscript(file) && isIn(file)) } : null
}

/** As it is typed on the command line from here. */
export function asTyped(folder: string): string {
  const way = relative('', folder) || '.'
  return /\s/.test(way) ? `"${way}"` : way
}
