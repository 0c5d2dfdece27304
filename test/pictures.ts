// Pictures for tests, drawn by the browser the tests print with.
import { crc32, deflateSync } from 'node:zlib'
import type { Printer } from '../src/model/print.ts'
import { newPrinter } from './build-volume.ts'

export interface PictureAsked {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly widthPx: number
  readonly heightPx: number
  /** A photograph has no two dots alike; a drawing is flat: grey, with a black square in the upper left corner. Line art is black and white alone. */
  readonly kind: 'photo' | 'drawing' | 'line-art'
}

export async function pictures<Name extends string>(asked: Readonly<Record<Name, PictureAsked>>): Promise<Readonly<Record<Name, Uint8Array>>> {
  const printer: Printer = await newPrinter(1)
  const made: [string, Uint8Array][] = []
  try {
    await printer.print({ id: 'pictures', html: '<!doctype html><p>x', tagged: false, resources: [] }, async (document) => {
      for (const [name, picture] of Object.entries<PictureAsked>(asked)) made.push([name, Buffer.from(await document.evaluate<string>(drawing(picture)), 'base64')])
    })
  } finally {
    await printer.close()
  }
  return Object.fromEntries(made) as Record<Name, Uint8Array>
}

// Hills under a sky, with the grain of a film.
function drawing({ type, widthPx, heightPx, kind }: PictureAsked): string {
  return `(async () => {
    const canvas = new OffscreenCanvas(${widthPx}, ${heightPx})
    const context = canvas.getContext('2d')
    context.fillStyle = '${kind === 'line-art' ? '#fff' : '#ccc'}'
    context.fillRect(0, 0, ${widthPx}, ${heightPx})
    if (${kind === 'photo'}) {
      const image = context.createImageData(${widthPx}, ${heightPx})
      let seed = 1
      for (let at = 0; at < image.data.length; at += 4) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        const x = (at / 4) % ${widthPx}, y = Math.floor(at / 4 / ${widthPx})
        const hill = y > ${heightPx} * (0.5 + 0.2 * Math.sin((x / ${widthPx}) * 6))
        const grain = (seed >> 16) % 24
        image.data.set(hill ? [60 + grain, 110 + grain, 50 + grain, 255] : [140 + grain, 170 + grain, 200 + (y * 40) / ${heightPx} + grain / 2, 255], at)
      }
      context.putImageData(image, 0, 0)
    }
    context.fillStyle = '#000'
    context.fillRect(0, 0, ${widthPx / 4}, ${heightPx / 4})
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: '${type}', quality: 0.9 })).arrayBuffer())
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    return btoa(text)
  })()`
}

/** A JPEG as a telephone held upright writes it: the picture lies on its side, and its EXIF says so. */
export function turned(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, exif.length + 2, ...exif]), jpeg.subarray(2)])
}

/** Eight by eight dots of pure cyan, as a program for print saves a JPEG: four inks, inverted, with Adobe's mark. */
export function cyanJpeg(): Uint8Array {
  const segment = (marker: number, ...bytes: number[]): number[] => [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes]
  const sizes = Array.from({ length: 12 }, (_, i) => i)
  const head = [
    0xff, 0xd8, ...segment(0xee, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0), ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 8)),
    ...segment(0xc0, 8, 0, 8, 0, 8, 4, ...[1, 2, 3, 4].flatMap((id) => [id, 0x11, 0])),
    // Sizes of the even part, four bits each; of the rest only "no more".
    ...segment(0xc4, 0x00, 0, 0, 0, 12, ...Array.from({ length: 12 }, () => 0), ...sizes), ...segment(0xc4, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0),
    ...segment(0xda, 4, ...[1, 2, 3, 4].flatMap((id) => [id, 0x00]), 0, 63, 0)
  ]
  // Inverted: full cyan is 0, no ink is 255. The even part is what lies above or below 128.
  const bits = [0, 255, 255, 255].map((value) => {
    const difference = value - 128
    const size = Math.floor(Math.log2(Math.abs(difference))) + 1
    return size.toString(2).padStart(4, '0') + (difference > 0 ? difference : difference + 2 ** size - 1).toString(2).padStart(size, '0') + '0'
  }).join('')
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1')
  const data = (padded.match(/.{8}/g) ?? []).flatMap((byte) => (byte === '11111111' ? [255, 0] : [Number.parseInt(byte, 2)]))
  return Uint8Array.from([...head, ...data, 0xff, 0xd9])
}

/** A GIF of one dot: red, then blue. */
export function twoFrames(): Uint8Array {
  const frame = (colour: number): number[] => [0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, colour === 0 ? 0x44 : 0x4c, 1, 0]
  return Uint8Array.from([...Buffer.from('GIF89a'), 1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255, 0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, 0, 0, 0, ...frame(0), ...frame(1), 0x3b])
}

/** A JPEG whose colour profile says that its red is blue and its blue red. */
export function profiledJpeg(jpeg: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), swappedProfile()])
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe2, (body.length + 2) >> 8, (body.length + 2) & 255]), body, jpeg.subarray(2)])
}

/** The same for a PNG. */
export function profiledPng(png: Uint8Array): Uint8Array {
  const data = Buffer.concat([Buffer.from('swapped\0\0', 'latin1'), deflateSync(swappedProfile())])
  const body = Buffer.concat([Buffer.from('iCCP', 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  // After the head, which is 33 bytes with the signature.
  return Buffer.concat([png.subarray(0, 33), length, body, sum, png.subarray(33)])
}

// ICC.1:2001-04: a profile of three primaries and a gamma; here those of sRGB with the first and the last exchanged.
function swappedProfile(): Buffer {
  const fixed = (...values: number[]): Buffer => Buffer.concat(values.map((value) => { const four = Buffer.alloc(4); four.writeInt32BE(Math.round(value * 65536)); return four }))
  const xyz = (...values: number[]): Buffer => Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(...values)])
  const gamma = Buffer.concat([Buffer.from('curv\0\0\0\0\0\0\0\x01', 'latin1'), Buffer.from([0x02, 0x33, 0, 0])])
  const words = Buffer.alloc(100)
  words.write('desc', 0, 'latin1')
  words.writeUInt32BE(8, 8)
  words.write('swapped', 12, 'latin1')
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', words], ['cprt', Buffer.from('text\0\0\0\0none\0\0\0\0', 'latin1')], ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.1431, 0.0606, 0.7141)], ['gXYZ', xyz(0.3851, 0.7169, 0.0971)], ['bXYZ', xyz(0.4361, 0.2225, 0.0139)], ['rTRC', gamma], ['gTRC', gamma], ['bTRC', gamma]
  ]
  const head = Buffer.alloc(128)
  head.writeUInt32BE(0x02400000, 8)
  head.write('mntrRGB XYZ ', 12, 'latin1')
  head.write('acsp', 36, 'latin1')
  fixed(0.9642, 1, 0.8249).copy(head, 68)
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length, 0)
  let at = head.length + table.length
  tags.forEach(([name, data], i) => {
    table.write(name, 4 + 12 * i, 'latin1')
    table.writeUInt32BE(at, 8 + 12 * i)
    table.writeUInt32BE(data.length, 12 + 12 * i)
    at += data.length
  })
  head.writeUInt32BE(at, 0)
  return Buffer.concat([head, table, ...tags.map(([, data]) => data)])
}
