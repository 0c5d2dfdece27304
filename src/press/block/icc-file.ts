// Tags → an ICC profile (ICC.1:2001-04): what the program says of its own colours, so that no licence is needed.

/** Data that two tags share stands once in the file. */
export type IccTags = readonly (readonly [signature: string, data: Buffer])[]

const d50 = [0.9642, 1, 0.8249] as const
const headerLength = 128

/** `kind`: of the device, `prtr` or `mntr`; `space`: of its colours, four letters. */
export function iccFile(kind: string, space: string, tags: IccTags): Uint8Array {
  const start = headerLength + 4 + tags.length * 12
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  const written = new Map<Buffer, number>()
  let end = start
  tags.forEach(([signature, data], i) => {
    const offset = written.get(data) ?? end
    table.write(signature, 4 + i * 12, 'latin1')
    table.writeUInt32BE(offset, 8 + i * 12)
    table.writeUInt32BE(data.length, 12 + i * 12)
    if (offset === end) end += padded(data).length
    written.set(data, offset)
  })
  return Uint8Array.from(Buffer.concat([header(end, kind, space), table, ...[...written.keys()].map(padded)]))
}

function header(size: number, kind: string, space: string): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x02400000, 8)
  bytes.write(`${kind}${space}XYZ `, 12, 'latin1')
  // A fixed date: the same input gives the same bytes.
  for (const [i, part] of [2026, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + i * 2)
  bytes.write('acsp', 36, 'latin1')
  // The light of the connection space, D50.
  for (const [i, value] of d50.entries()) bytes.writeInt32BE(fixed(value), 68 + i * 4)
  return bytes
}

/** What every profile of ours begins with: its name, no rights reserved, paper or screen as white. */
export function commonTags(name: string): IccTags {
  return [['desc', description(name)], ['cprt', text('No copyright, use freely')], ['wtpt', xyz(...d50)]]
}

function description(name: string): Buffer {
  const ascii = Buffer.from(`${name}\0`, 'latin1')
  const count = Buffer.alloc(4)
  count.writeUInt32BE(ascii.length)
  // No Unicode and no Macintosh name, whose places there must be.
  return Buffer.concat([Buffer.from('desc\0\0\0\0', 'latin1'), count, ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67)])
}

function text(words: string): Buffer {
  return Buffer.from(`text\0\0\0\0${words}\0`, 'latin1')
}

export function xyz(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + values.length * 4)
  bytes.write('XYZ ', 0, 'latin1')
  values.forEach((value, i) => bytes.writeInt32BE(fixed(value), 8 + i * 4))
  return bytes
}

/** From the number of a colour, 0 to 1, to its light. */
export function curve(points: number, light: (level: number) => number): Buffer {
  const bytes = Buffer.alloc(12 + points * 2)
  bytes.write('curv', 0, 'latin1')
  bytes.writeUInt32BE(points, 8)
  for (let i = 0; i < points; i++) bytes.writeUInt16BE(Math.round(light(i / (points - 1)) * 65535), 12 + i * 2)
  return bytes
}

function fixed(value: number): number {
  return Math.round(value * 65536)
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
