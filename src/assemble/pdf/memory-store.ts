// Bytes appended piece by piece, kept in memory.
import type { ByteStore } from '../../model/byte-source.ts'
import { ByteWriter } from './byte-writer.ts'

export class MemoryStore implements ByteStore {
  readonly #out = new ByteWriter()

  get length(): number {
    return this.#out.length
  }

  append(bytes: Uint8Array): void {
    this.#out.bytes(bytes)
  }

  subarray(start: number, end: number): Uint8Array {
    return Uint8Array.from(this.#out.written().subarray(start, end))
  }
}
