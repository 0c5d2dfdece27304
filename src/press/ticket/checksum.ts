// A file → its SHA-256 in hexadecimal digits, as `sha256sum` tells it.
import { createHash } from 'node:crypto'
import { piecesOf, type ByteSource } from '../../model/byte-source.ts'

export function checksum(file: ByteSource): string {
  const hash = createHash('sha256')
  for (const piece of piecesOf(file)) hash.update(piece)
  return hash.digest('hex')
}
