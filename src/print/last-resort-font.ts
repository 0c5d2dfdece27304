// A font of one empty box: the only one the browser finds beside those a document brings.
// Chromium crashes on a machine without any font; with a font that has no letters, a missing character is a visible box
// of glyph 0 and never a letter of a face that happens to be installed.

const unitsPerEm = 1000
const advance = 600
const ascent = 800
const descent = 200

/** The bytes of a TrueType font that has .notdef (a box) and an empty glyph for the space. */
export function lastResortFont(): Uint8Array {
  return fontFile([
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', box()],
    ['head', head()],
    ['hhea', words([1, 0, ascent, -descent, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, 2])],
    ['hmtx', words([advance, 0, advance, 0])],
    // Offsets in half bytes: the box, then nothing for the space.
    ['loca', words([0, box().length / 2, box().length / 2])],
    ['maxp', words([1, 0, 2, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['name', names()],
    ['post', words([3, 0, 0, 0, -75, 50, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])]
  ])
}

const family = 'Proceedings Last Resort'

/** An outer rectangle and an inner one that runs the other way. */
function box(): Buffer {
  const corners = [[50, 0], [50, 700], [550, 700], [550, 0], [100, 50], [500, 50], [500, 650], [100, 650]] as const
  const deltas = (axis: 0 | 1) => corners.map((corner, index) => corner[axis] - (corners[index - 1]?.[axis] ?? 0))
  const onCurve = Buffer.alloc(corners.length, 1)
  return Buffer.concat([words([2, 50, 0, 550, 700, 3, 7, 0]), onCurve, words(deltas(0)), words(deltas(1))])
}

/** Two characters, the spaces, so that a font scanner finds the font worth keeping. */
function cmap(): Buffer {
  const subtable = words([4, 40, 0, 6, 4, 1, 2, 0x20, 0xa0, 0xffff, 0, 0x20, 0xa0, 0xffff, 1 - 0x20, 1 - 0xa0, 1, 0, 0, 0])
  return Buffer.concat([words([0, 1, 3, 1, 0, 12]), subtable])
}

function head(): Buffer {
  const dates = [0, 0, 0, 0, 0, 0, 0, 0]
  return words([1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0x0003, unitsPerEm, ...dates, 50, 0, 550, 700, 0, 8, 2, 0, 0])
}

function os2(): Buffer {
  const panoseAndRanges = new Array<number>(13).fill(0)
  const script = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  return words([
    4, advance, 400, 5, 0, ...script, ...panoseAndRanges, 0x2020, 0x2020, 0x0040, 0x20, 0xa0,
    ascent, -descent, 0, ascent, descent, 0, 1, 0, 0, 500, 700, 0, 0x20, 0
  ])
}

function names(): Buffer {
  const texts: [number, string][] = [[1, family], [2, 'Regular'], [4, family], [6, family.replaceAll(' ', '')]]
  const strings = texts.map(([, value]) => Buffer.from(value, 'utf16le').swap16())
  let offset = 0
  const records = texts.map(([id], index) => {
    const length = strings[index]?.length ?? 0
    const record = words([3, 1, 0x409, id, length, offset])
    offset += length
    return record
  })
  return Buffer.concat([words([0, texts.length, 6 + 12 * texts.length]), ...records, ...strings])
}

function fontFile(tables: readonly (readonly [string, Buffer])[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const directory = [words([1, 0, tables.length, power * 16, Math.log2(power), (tables.length - power) * 16])]
  const contents: Buffer[] = []
  let offset = 12 + 16 * tables.length
  for (const [tag, table] of tables) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    directory.push(Buffer.from(tag, 'latin1'), longs([checksum(padded), offset, table.length]))
    contents.push(padded)
    offset += padded.length
  }
  return Buffer.concat([...directory, ...contents])
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => bytes.writeUInt16BE(value & 0xffff, index * 2))
  return bytes
}

function longs(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4))
  return bytes
}
