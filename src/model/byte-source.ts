// Bytes that need not be in memory as a whole: a file, or an array of them.

/** Every Uint8Array is one. */
export interface ByteSource {
  readonly length: number
  subarray(start: number, end: number): Uint8Array
}

/** Takes bytes at its end; those that are there do not change. */
export interface ByteStore extends ByteSource {
  append(bytes: Uint8Array): void
}

const pieceLength = 1 << 20

/** One after another, none larger than a megabyte. */
export function* piecesOf(source: ByteSource): Generator<Uint8Array> {
  for (let start = 0; start < source.length; start += pieceLength) yield source.subarray(start, Math.min(source.length, start + pieceLength))
}
