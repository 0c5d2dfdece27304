// A font, WOFF2 or TrueType → the code points it has glyphs for. Only the cmap is read: it is the one table WOFF2 never transforms.
// WOFF 2.0, §4 (header, table directory); OpenType, table directory and cmap formats 4 and 12.
import { brotliDecompressSync } from 'node:zlib'

const headerLength = 48
const arbitraryTag = 63
const [cmapTag, glyfTag, locaTag] = [0, 10, 11]

interface Entry {
  readonly tag: number
  readonly length: number
}

const [woff2, trueType] = [0x774f4632, 0x00010000]

/** Throws when the bytes are no such font. */
export function charactersOf(font: Uint8Array): readonly number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  if (view.getUint32(0) === woff2) return packedCharacters(font, view)
  if (view.getUint32(0) === trueType) return plainCharacters(view)
  throw new Error('neither a WOFF2 nor a TrueType font')
}

function plainCharacters(view: DataView): readonly number[] {
  const cmap = 0x636d6170
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    if (view.getUint32(at) === cmap) return cmapCharacters(new DataView(view.buffer, view.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)))
  }
  return []
}

function packedCharacters(font: Uint8Array, view: DataView): readonly number[] {
  const { entries, end } = directory(view)
  const tables = brotliDecompressSync(font.subarray(end, end + view.getUint32(20)))
  let offset = 0
  for (const { tag, length } of entries) {
    if (tag === cmapTag) return cmapCharacters(new DataView(tables.buffer, tables.byteOffset + offset, length))
    offset += length
  }
  return []
}

function directory(view: DataView): { readonly entries: readonly Entry[]; readonly end: number } {
  let at = headerLength
  const base128 = (): number => {
    let value = 0
    for (let byte = 0x80; byte & 0x80;) { byte = view.getUint8(at++); value = value * 128 + (byte & 0x7f) }
    return value
  }
  const entries = Array.from({ length: view.getUint16(12) }, () => {
    const flags = view.getUint8(at++)
    const tag = flags & 0x3f
    if (tag === arbitraryTag) at += 4
    const length = base128()
    const version = flags >> 6
    const transformed = tag === glyfTag || tag === locaTag ? version !== 3 : version !== 0
    return { tag, length: transformed ? base128() : length }
  })
  return { entries, end: at }
}

function cmapCharacters(cmap: DataView): readonly number[] {
  const found = new Set<number>()
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const start = cmap.getUint32(4 + i * 8 + 4)
    const format = cmap.getUint16(start)
    if (format === 4) segments(cmap, start, found)
    else if (format === 12) groups(cmap, start, found)
  }
  return [...found]
}

function segments(cmap: DataView, start: number, found: Set<number>): void {
  const count = cmap.getUint16(start + 6) / 2
  const [ends, starts] = [start + 14, start + 16 + count * 2]
  for (let i = 0; i < count; i++) {
    const [from, to] = [cmap.getUint16(starts + i * 2), cmap.getUint16(ends + i * 2)]
    for (let point = from; point <= to && point < 0xffff; point++) if (segmentGlyph(cmap, starts + count * 2 + i * 2, count, point, from) !== 0) found.add(point)
  }
}

// `delta` is where the segment's idDelta stands; its idRangeOffset follows `count` entries later.
function segmentGlyph(cmap: DataView, delta: number, count: number, point: number, from: number): number {
  const rangeAt = delta + count * 2
  const range = cmap.getUint16(rangeAt)
  if (range === 0) return (point + cmap.getUint16(delta)) & 0xffff
  const glyph = cmap.getUint16(rangeAt + range + (point - from) * 2)
  return glyph === 0 ? 0 : (glyph + cmap.getUint16(delta)) & 0xffff
}

function groups(cmap: DataView, start: number, found: Set<number>): void {
  for (let i = 0; i < cmap.getUint32(start + 12); i++) {
    const at = start + 16 + i * 12
    for (let point = cmap.getUint32(at); point <= cmap.getUint32(at + 4); point++) found.add(point)
  }
}
