// What was named on the command line → the volume folder it belongs to.
import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path'
import { volumeFile } from '../read/project.ts'

export interface FoundVolume {
  readonly folder: string
  /** The manuscript that was named, relative to the folder, with `/`; '' where the folder itself was. */
  readonly paper: string
  /** No volume.yml was found. */
  readonly alone: boolean
}

/** A paper's volume.yml is looked for in its folder and in those above it. Null where there is nothing of this name. */
export function findVolume(path: string): FoundVolume | null {
  const full = resolve(path)
  if (!existsSync(full)) return null
  if (statSync(full).isDirectory()) return { folder: full, paper: '', alone: !existsSync(join(full, volumeFile)) }
  const folder = volumeAbove(dirname(full))
  if (folder === null) return { folder: dirname(full), paper: basename(full), alone: true }
  return { folder, paper: relative(folder, full).split(sep).join('/'), alone: false }
}

function volumeAbove(folder: string): string | null {
  if (existsSync(join(folder, volumeFile))) return folder
  // What lies above a repository belongs to something else.
  if (folder === parse(folder).root || existsSync(join(folder, '.git'))) return null
  return volumeAbove(dirname(folder))
}
