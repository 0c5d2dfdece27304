// Small pictures made in memory, each with one peculiarity.
import { crc32, deflateSync } from 'node:zlib'

export function png(width: number, height: number, more: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  // Grey, a byte for each pixel and one for each row; of a huge one only the head is ever read.
  const rows = width * height > 1e6 ? Buffer.alloc(8) : Buffer.alloc((width + 1) * height)
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), ...more, chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

/** Two frames, the first of which is the picture itself. */
export function movingPng(): Buffer {
  return png(10, 10, [chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** The head of a photograph and an end: `components` 4 is CMYK; `orientation` 6 lies on its side. */
export function jpeg(width: number, height: number, { components = 3, orientation = 0 } = {}): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01', 'latin1'), Buffer.from([0, orientation, 0, 0, 0, 0, 0, 0])])
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, components, ...Array.from({ length: components }, (_, i) => [i + 1, 0x11, 0]).flat()])
  const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x02', 'latin1'))
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...(components === 4 ? [adobe] : []), ...(orientation === 0 ? [] : [segment(0xe1, exif)]), segment(0xc0, frame), segment(0xda, Buffer.from([components, 1, 0, 0, 63, 0])), Buffer.from([0, 0, 0xff, 0xd9])])
}

function segment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data])
}

export function gif(frames: number): Buffer {
  const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
  return Buffer.concat([Buffer.from('GIF89a\x01\0\x01\0\x80\0\0', 'latin1'), Buffer.from([0, 0, 0, 255, 255, 255]), Buffer.from(Array.from({ length: frames }, () => frame).flat()), Buffer.from([0x3b])])
}

export function svg(inner = '', attributes = 'width="40" height="20"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}><rect width="9" height="9"/>${inner}</svg>`
}
