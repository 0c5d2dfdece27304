// A stretch of bytes that stands elsewhere, read anew each time it is asked for.
import type { ByteSource, ByteStore } from '../../model/byte-source.ts'

export class BytePart implements ByteSource {
  readonly length: number
  readonly #source: ByteSource
  readonly #start: number

  constructor(source: ByteSource, start: number, length: number) {
    this.#source = source
    this.#start = start
    this.length = length
  }

  subarray(start: number, end: number): Uint8Array {
    return this.#source.subarray(this.#start + start, this.#start + end)
  }
}

/** Puts bytes into the store and gives their place in it. */
export function storedIn(store: ByteStore, bytes: Uint8Array): ByteSource {
  const start = store.length
  store.append(bytes)
  return new BytePart(store, start, bytes.length)
}
