// The printing condition of one black ink → an ICC profile of it, made here by the specification (ICC.1:2001-04), so that no licence is needed.

/** How much darker a tint of half ink prints than it was asked for: offset on uncoated paper. */
export const usualGain = 0.2

/**
 * A monochrome output profile: DeviceGray → lightness of the print, with black ink as the darkest. The tone curve is that of dots
 * which grow by `gain` where they cover half the paper.
 */
export function greyProfile(gain = usualGain): Uint8Array {
  const name = `Black ink, dot gain ${Math.round(gain * 100)} %`
  const tags = [
    ['desc', description(name)], ['cprt', text('No copyright, use freely')], ['wtpt', xyz(0.9642, 1, 0.8249)], ['kTRC', curve(gain)]
  ] as const
  const tableEnd = 128 + 4 + tags.length * 12
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  let offset = tableEnd
  tags.forEach(([signature, data], i) => {
    table.write(signature, 4 + i * 12, 'latin1')
    table.writeUInt32BE(offset, 8 + i * 12)
    table.writeUInt32BE(data.length, 12 + i * 12)
    offset += padded(data).length
  })
  return Uint8Array.from(Buffer.concat([header(offset), table, ...tags.map(([, data]) => padded(data))]))
}

export function profileName(profile: Uint8Array): string {
  const at = Buffer.from(profile).indexOf('desc', 132 + 12 * new DataView(profile.buffer, profile.byteOffset).getUint32(128))
  const length = new DataView(profile.buffer, profile.byteOffset).getUint32(at + 8)
  return Buffer.from(profile.subarray(at + 12, at + 12 + length - 1)).toString('latin1')
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x02400000, 8)
  bytes.write('prtrGRAYXYZ ', 12, 'latin1')
  // A fixed date: the same input gives the same bytes.
  for (const [i, part] of [2026, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + i * 2)
  bytes.write('acsp', 36, 'latin1')
  // The light of the connection space, D50.
  for (const [i, value] of [0.9642, 1, 0.8249].entries()) bytes.writeInt32BE(fixed(value), 68 + i * 4)
  return bytes
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

function xyz(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + values.length * 4)
  bytes.write('XYZ ', 0, 'latin1')
  values.forEach((value, i) => bytes.writeInt32BE(fixed(value), 8 + i * 4))
  return bytes
}

const points = 256

// Murray–Davies turned round: dots that cover so much paper let the rest shine.
function curve(gain: number): Buffer {
  const bytes = Buffer.alloc(12 + points * 2)
  bytes.write('curv', 0, 'latin1')
  bytes.writeUInt32BE(points, 8)
  for (let i = 0; i < points; i++) {
    const asked = 1 - i / (points - 1)
    const covered = asked + 4 * gain * asked * (1 - asked)
    bytes.writeUInt16BE(Math.round((1 - Math.min(1, covered)) * 65535), 12 + i * 2)
  }
  return bytes
}

function fixed(value: number): number {
  return Math.round(value * 65536)
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
