import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { dictOf, PdfStream } from '../../../src/assemble/pdf/values.ts'
import type { PdfValue } from '../../../src/assemble/pdf/values.ts'
import { jpegCodec } from '../../../src/press/block/jpeg-codec.ts'
import type { Matrix } from '../../../src/press/preflight/box.ts'
import { lookSquares, pictureLook } from '../../../src/press/preflight/picture-look.ts'

const upright: Matrix = [300, 0, 0, 200, 50, 60]
const jpeg = jpegCodec()

// A dot to a square: what stands in the corners. Clockwise from the upper left one.
async function corners(dots: Uint8Array, entries: Readonly<Record<string, PdfValue>> = {}, matrix = upright, pdf = new Pdf()): Promise<readonly (number | undefined)[]> {
  const image = new PdfStream(dictOf({ Width: lookSquares, Height: lookSquares, BitsPerComponent: 8, ColorSpace: 'DeviceGray', ...entries }), dots)
  const look = await pictureLook(pdf, image, matrix, jpeg) ?? []
  return [0, lookSquares - 1, lookSquares ** 2 - 1, lookSquares ** 2 - lookSquares].map((square) => look[square])
}

/** Grey, with these in the corners. */
function greys(...levels: readonly [number, number, number, number]): Uint8Array {
  const dots = new Uint8Array(lookSquares ** 2).fill(100)
  ;[0, lookSquares - 1, lookSquares ** 2 - 1, lookSquares ** 2 - lookSquares].forEach((dot, i) => { dots[dot] = levels[i] ?? 0 })
  return dots
}

const four = greys(10, 20, 30, 40)

test('a picture looks as it stands on the page, turned or mirrored', async () => {
  assert.deepEqual(await corners(four), [10, 20, 30, 40])
  assert.deepEqual(await corners(four, {}, [0, 300, -200, 0, 250, 60]), [20, 30, 40, 10])
  assert.deepEqual(await corners(four, {}, [-300, 0, 0, 200, 350, 60]), [20, 10, 40, 30])
})

test('colours look as light as they are printed', async () => {
  const red = new Uint8Array(lookSquares ** 2 * 3).map((_, at) => (at % 3 === 0 ? 255 : 0))
  assert.deepEqual(await corners(red, { ColorSpace: 'DeviceRGB' }), [127, 127, 127, 127])
})

test('of black and white alone each bit is a dot', async () => {
  const halves = new Uint8Array(lookSquares * 2).map((_, at) => (at % 2 === 0 ? 255 : 0))
  assert.deepEqual(await corners(halves, { BitsPerComponent: 1 }), [255, 0, 0, 255])
})

test('where a soft edge lets the paper through, it is white', async () => {
  const pdf = new Pdf()
  const mask = pdf.add(new PdfStream(dictOf({ Width: lookSquares, Height: lookSquares, BitsPerComponent: 8, ColorSpace: 'DeviceGray' }), greys(0, 255, 255, 0)))
  assert.deepEqual(await corners(four, { SMask: mask }, upright, pdf), [255, 20, 30, 255])
})

test('what is kept in a way that is not read has no look', async () => assert.deepEqual(await corners(four, { Filter: 'JPXDecode' }), [undefined, undefined, undefined, undefined]))
