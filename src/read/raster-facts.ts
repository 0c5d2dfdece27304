// Bytes of a raster picture → its size as it is seen, whether it is whole, whether it moves.
import { crc32 } from 'node:zlib'
import { imageSize } from 'image-size'

export interface RasterFacts {
  readonly widthPx: number
  readonly heightPx: number
  readonly isWhole: boolean
  readonly moves: boolean
}

export type RasterKind = 'png' | 'jpeg' | 'gif' | 'webp'

/** Throws when not even the head of the picture can be read. */
export function rasterFacts(kind: RasterKind, bytes: Uint8Array): RasterFacts {
  const { width, height, orientation = 1 } = imageSize(bytes)
  // From the fifth on, a photograph lies on its side.
  const [widthPx, heightPx] = orientation >= 5 ? [height, width] : [width, height]
  return { widthPx, heightPx, ...scans[kind](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) }
}

type Scan = Pick<RasterFacts, 'isWhole' | 'moves'>

const scans: Readonly<Record<RasterKind, (bytes: Buffer) => Scan>> = { png: scanPng, jpeg: scanJpeg, gif: scanGif, webp: scanWebp }

// Every chunk has a checksum: a damaged picture is known without being drawn.
function scanPng(bytes: Buffer): Scan {
  let moves = false
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return { isWhole: false, moves }
    if (name === 'IEND') return { isWhole: true, moves }
    moves ||= name === 'acTL'
    at = end
  }
  return { isWhole: false, moves }
}

// The end is looked for after the last scan begins: the thumbnail of a photograph has an end of its own.
function scanJpeg(bytes: Buffer): Scan {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    if (bytes[at + 1] === 0xff) { at++; continue }
    if (bytes[at + 1] === 0xda) return { isWhole: bytes.indexOf('\xFF\xD9', at, 'latin1') > 0, moves: false }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return { isWhole: false, moves: false }
}

function scanGif(bytes: Buffer): Scan {
  const tableAfter = (at: number): number => ((bytes[at] ?? 0) & 0x80 ? 3 * 2 ** (((bytes[at] ?? 0) & 7) + 1) : 0)
  let at = 13 + tableAfter(10)
  let frames = 0
  const skipBlocks = (): void => { while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1; at++ }
  while (at < bytes.length) {
    if (bytes[at] === 0x3b) return { isWhole: frames > 0, moves: frames > 1 }
    if (bytes[at] === 0x21) at += 2
    else if (bytes[at] === 0x2c) { frames++; at += 11 + tableAfter(at + 9) } else break
    skipBlocks()
  }
  return { isWhole: false, moves: frames > 1 }
}

function scanWebp(bytes: Buffer): Scan {
  return { isWhole: bytes.length >= bytes.readUInt32LE(4) + 8, moves: bytes.subarray(12, 60).includes('ANIM') }
}
