// A face as template.yml names it → the file meant: beside template.yml, in node_modules of the volume folder, or of the program.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, posix } from 'node:path'
import type { Disk } from './disk.ts'

const require = createRequire(import.meta.url)

export interface FaceFile {
  readonly name: string
  /** In the volume folder, or on the machine. */
  readonly path: string
  /** The program's own stay as they are while it runs. */
  readonly isOwn: boolean
  read(): Promise<Uint8Array>
  /** A file that it names. */
  beside(name: string): FaceFile
}

/** `folder`: that of the look in the volume folder. Null where there is no such file. */
export async function findFace(named: string, folder: string, volume: Disk): Promise<FaceFile | null> {
  const path = named.startsWith('./') ? posix.join(folder, named) : posix.join('node_modules', named)
  return await volume.exists(path) ? ofVolume(path, volume) : ownFace(named)
}

/** Of a package the program depends on. */
export function ownFace(named: string): FaceFile | null {
  try {
    return /^[\w@]/.test(named) ? ofProgram(require.resolve(named)) : null
  } catch {
    return null
  }
}

function ofVolume(path: string, volume: Disk): FaceFile {
  return { name: posix.basename(path), path, isOwn: false, read: () => volume.read(path), beside: (name) => ofVolume(posix.join(posix.dirname(path), name), volume) }
}

function ofProgram(path: string): FaceFile {
  return { name: basename(path), path, isOwn: true, read: () => readFile(path), beside: (name) => ofProgram(join(dirname(path), name)) }
}
