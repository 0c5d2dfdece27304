// Bytes appended piece by piece, kept in a file that nobody else sees and that goes with the program.
import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { ByteStore } from '../model/byte-source.ts'

export class DiskStore implements ByteStore {
  readonly #path: string
  #file: number | null
  #length = 0

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#path = join(folder, `.${randomUUID()}.part`)
    this.#file = openSync(this.#path, 'wx+', 0o600)
    // Its name goes at once where the system lets an open file lose it: nothing stays behind, however the program ends.
    try { rmSync(this.#path) } catch { /* goes when it is closed */ }
  }

  get length(): number {
    return this.#length
  }

  append(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#opened(), bytes, done, bytes.length - done, this.#length + done)
    this.#length += bytes.length
  }

  subarray(start: number, end: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, this.#length) - start))
    for (let done = 0; done < bytes.length;) {
      const read = readSync(this.#opened(), bytes, done, bytes.length - done, start + done)
      if (read === 0) throw new Error('A file of the program was cut off by another')
      done += read
    }
    return bytes
  }

  /** Safe to call again. */
  close(): void {
    if (this.#file === null) return
    closeSync(this.#file)
    this.#file = null
    rmSync(this.#path, { force: true })
  }

  #opened(): number {
    if (this.#file === null) throw new Error('The file is closed')
    return this.#file
  }
}
