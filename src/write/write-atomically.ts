// Bytes → a file, whole or not at all: written beside it under another name, then renamed.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, basename } from 'node:path'
import { piecesOf, type ByteSource } from '../model/byte-source.ts'

const unfinished = new Set<string>()

export async function writeAtomically(path: string, content: ByteSource | string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.part`)
  unfinished.add(temporary)
  try {
    await writeWhereMissing(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}

// Of hundreds of files only the first finds its folder missing.
async function writeWhereMissing(path: string, content: ByteSource | string): Promise<void> {
  try {
    await writeFile(path, written(content))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, written(content))
  }
}

function written(content: ByteSource | string): string | Uint8Array | Iterable<Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? content : piecesOf(content)
}

/** Whether it was written: what is open elsewhere stays as it was. */
export async function writeUnlessBusy(path: string, content: ByteSource | string): Promise<boolean> {
  try {
    await writeAtomically(path, content)
    return true
  } catch (error) {
    if (!isBusy(error)) throw error
    return false
  }
}

/** The file is open in a viewer or guarded, as Windows holds what it shows: it cannot be replaced now. */
export function isBusy(error: unknown): boolean {
  return ['EBUSY', 'EPERM', 'EACCES', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/** For an interrupted program: nothing half-written stays behind. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true })
}
