// The path of one paper → the volume folder above it, so that the paper is set in the volume's format.
import { access } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { wayWithin } from '../read/way-within.ts'

export interface PaperPlace {
  readonly folder: string
  /** Relative to the folder, with `/`. */
  readonly paper: string
  /** Whether the folder has a volume.yml. */
  readonly inVolume: boolean
}

/** The nearest folder with a volume.yml; the paper's own folder where none is found. */
export async function findVolume(path: string): Promise<PaperPlace> {
  const whole = resolve(path)
  for (let folder = dirname(whole); ; folder = dirname(folder)) {
    if (await exists(join(folder, 'volume.yml'))) return { folder, paper: wayWithin(folder, whole) ?? '', inVolume: true }
    // What lies above a repository belongs to something else.
    if (dirname(folder) === folder || await exists(join(folder, '.git'))) return { folder: dirname(whole), paper: basename(whole), inVolume: false }
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}
