import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { dictOf, PdfStream, PdfString } from '../../../src/assemble/pdf/values.ts'
import type { PdfValue } from '../../../src/assemble/pdf/values.ts'
import { greyImage } from '../../../src/press/block/grey-image.ts'
import { jpegCodec } from '../../../src/press/block/jpeg-codec.ts'
import { pictures } from '../../pictures.ts'

const jpeg = jpegCodec()

function image(dots: readonly number[], entries: Readonly<Record<string, PdfValue>>): PdfStream {
  return new PdfStream(dictOf({ Subtype: 'Image', Width: 2, Height: 1, BitsPerComponent: 8, ...entries }), Buffer.from(dots))
}

async function dots(dotsBefore: readonly number[], entries: Readonly<Record<string, PdfValue>>, keep = false): Promise<readonly number[] | string> {
  const made = await greyImage(new Pdf(), image(dotsBefore, entries), keep, jpeg)
  return made.image ? [...inflateSync(made.image.bytes)] : made.how
}

test('dots of the screen become as light as they look', async () => assert.deepEqual(await dots([255, 0, 0, 90, 90, 90], { ColorSpace: 'DeviceRGB' }), [127, 90]))
test('four inks', async () => assert.deepEqual(await dots([0, 0, 0, 255, 0, 0, 0, 51], { ColorSpace: 'DeviceCMYK' }), [0, 204]))
test('a palette, four bits to a dot', async () => assert.deepEqual(await dots([0x10], { ColorSpace: ['Indexed', 'DeviceRGB', 1, new PdfString('\xff\xff\xff\x00\xff\x00')], BitsPerComponent: 4 }), [220, 255]))
test('numbers turned round by Decode', async () => assert.deepEqual(await dots([255, 255, 255, 0, 0, 0], { ColorSpace: 'DeviceRGB', Decode: [1, 0, 1, 0, 1, 0] }), [0, 255]))
test('grey stays, and so does a mask', async () => {
  assert.equal(await dots([1, 2], { ColorSpace: 'DeviceGray' }), 'as-it-was')
  assert.equal(await dots([1], { ImageMask: true, BitsPerComponent: 1 }), 'as-it-was')
})
test('what is not understood is left, and said so', async () => assert.equal(await dots([1], { ColorSpace: 'DeviceRGB', Filter: 'JPXDecode' }), 'left'))
test('where colours are kept, those that are there', async () => {
  assert.equal(await dots([255, 0, 0, 90, 90, 90], { ColorSpace: 'DeviceRGB' }, true), 'colour')
  assert.deepEqual(await dots([91, 90, 90, 10, 10, 10], { ColorSpace: 'DeviceRGB' }, true), [90, 10])
})

test('a soft mask is kept, a mask of colours goes', async () => {
  const mask = new Pdf().add(image([255, 0], { ColorSpace: 'DeviceGray' }))
  const made = await greyImage(new Pdf(), image([255, 0, 0, 0, 0, 0], { ColorSpace: 'DeviceRGB', SMask: mask, Mask: [0, 1, 0, 1, 0, 1] }), false, jpeg)
  assert.equal(made.image?.dict.get('SMask'), mask)
  assert.equal(made.image?.dict.has('Mask'), false)
})

/** Sixteen dots square in four inks: red at the left, half a black at the right. */
const inkJpeg = Buffer.from('/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgWFBgSFBUU/8AAFAgAEAAQBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwD9U6/Kqvyqr9U6K/qor+qivysor+Vev5V6/VOiv6qK/qor8rK//9k=', 'base64')

test('a photograph in four inks becomes one of a single component', async () => {
  const entries = { Subtype: 'Image', Width: 16, Height: 16, ColorSpace: 'DeviceCMYK', BitsPerComponent: 8, Filter: 'DCTDecode', Decode: [1, 0, 1, 0, 1, 0, 1, 0] }
  const made = await greyImage(new Pdf(), new PdfStream(dictOf(entries), inkJpeg), false, jpeg)
  const read = await jpeg.decode(made.image?.bytes ?? new Uint8Array())
  assert.deepEqual([made.how, read?.width, read?.height, made.image?.dict.has('Decode')], ['grey', 16, 16, false])
  const level = (x: number): number => read?.bytes[(8 * 16 + x) * 4] ?? 0
  assert.ok(Math.abs(level(2) - 127) < 6 && Math.abs(level(13) - 128) < 6, `${level(2)}, ${level(13)}`)
  assert.equal((await greyImage(new Pdf(), new PdfStream(dictOf(entries), inkJpeg.subarray(0, 40)), false, jpeg)).how, 'left')
})

test('a photograph stays one, of a single component', async () => {
  const { photo } = await pictures({ photo: { type: 'image/jpeg', widthPx: 64, heightPx: 48, kind: 'photo' } })
  const made = await greyImage(new Pdf(), new PdfStream(dictOf({ Subtype: 'Image', Width: 64, Height: 48, ColorSpace: 'DeviceRGB', BitsPerComponent: 8, Filter: 'DCTDecode' }), photo), false, jpeg)
  assert.equal(made.image?.dict.get('ColorSpace'), 'DeviceGray')
  const again = await jpeg.decode(made.image?.bytes ?? new Uint8Array())
  const before = await jpeg.decode(photo)
  assert.deepEqual([again?.width, again?.height], [64, 48])
  // The sky: its lightness within a few steps of what it was.
  const at = (60 * 4) + 20 * 64 * 4
  assert.ok(Math.abs((again?.bytes[at] ?? 0) - greyOfDot(before?.bytes ?? new Uint8Array(), at)) < 8)
})

function greyOfDot(bytes: Uint8Array, at: number): number {
  const linear = (byte = 0): number => (byte / 255) ** 2.2
  return 255 * (0.2126 * linear(bytes[at]) + 0.7152 * linear(bytes[at + 1]) + 0.0722 * linear(bytes[at + 2])) ** (1 / 2.2)
}
