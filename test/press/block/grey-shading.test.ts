import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { dictOf, PdfStream } from '../../../src/assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../../src/assemble/pdf/values.ts'
import { greyShading } from '../../../src/press/block/grey-shading.ts'
import { curveOf } from '../../../src/press/block/pdf-function.ts'

const redToWhite = dictOf({ FunctionType: 2, Domain: [0, 1], C0: [1, 0, 0], C1: [1, 1, 1], N: 1 })

function greyed(pdf: Pdf, shading: Readonly<Record<string, PdfValue>>): { readonly shading: PdfDict; readonly done: boolean } {
  const dict = dictOf(shading)
  return { shading: dict, done: greyShading(pdf, dict) }
}

function levels(pdf: Pdf, shading: PdfDict, ...places: readonly number[]): readonly number[] {
  const curve = curveOf(pdf, shading.get('Function'))
  return places.map((place) => Math.round((curve?.(place)[0] ?? -1) * 100))
}

test('a gradient runs from grey to grey, as light as its colours', () => {
  const pdf = new Pdf()
  const { shading, done } = greyed(pdf, { ShadingType: 2, ColorSpace: 'DeviceRGB', Coords: [0, 0, 1, 0], Function: redToWhite })
  assert.ok(done)
  assert.equal(shading.get('ColorSpace'), 'DeviceGray')
  assert.deepEqual(levels(pdf, shading, 0, 1), [50, 100])
})

test('stops that follow each other, and a function for each component', () => {
  const pdf = new Pdf()
  const stitched = dictOf({ FunctionType: 3, Domain: [0, 1], Bounds: [0.5], Encode: [0, 1, 1, 0], Functions: [redToWhite, redToWhite] })
  assert.deepEqual(levels(pdf, greyed(pdf, { ShadingType: 3, ColorSpace: 'DeviceRGB', Function: stitched }).shading, 0, 0.4999, 1), [50, 100, 50])
  const single = (to: number): PdfDict => dictOf({ FunctionType: 2, Domain: [0, 1], C0: [0], C1: [to], N: 1 })
  assert.deepEqual(levels(pdf, greyed(pdf, { ShadingType: 2, ColorSpace: 'DeviceRGB', Function: [single(0), single(1), single(0)] }).shading, 0, 1), [0, 86])
})

test('a function in PostScript is made grey where it runs', () => {
  const pdf = new Pdf()
  const code = pdf.add(new PdfStream(dictOf({ FunctionType: 4, Domain: [0, 1, 0, 1], Range: [0, 1, 0, 1, 0, 1] }), Buffer.from('{ pop dup dup }')))
  const { shading, done } = greyed(pdf, { ShadingType: 1, ColorSpace: 'DeviceRGB', Function: code })
  assert.ok(done)
  const made = pdf.stream(shading.get('Function'))
  assert.deepEqual(made?.dict.get('Range'), [0, 1])
  assert.match(Buffer.from(made?.bytes ?? []).toString(), /^\{ pop dup dup .* 0\.454545 exp \}$/)
})

test('a mesh is left as it is', () => {
  const { shading, done } = greyed(new Pdf(), { ShadingType: 7, ColorSpace: 'DeviceRGB' })
  assert.equal(done, false)
  assert.equal(shading.get('ColorSpace'), 'DeviceRGB')
})
