import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sheet } from '../../src/assemble/join-prints.ts'
import { movePatterns } from '../../src/assemble/move-patterns.ts'
import { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { dictOf, PdfStream } from '../../src/assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../src/assemble/pdf/values.ts'
import { planOf } from './volume-fixture.ts'

function sheetWith(pdf: Pdf, resources: PdfValue, xPt: number): Sheet {
  const dict = dictOf({ Type: 'Page', Resources: resources })
  const [planned] = planOf([null]).pages
  assert.ok(planned)
  return { planned, ref: pdf.add(dict), dict, shift: { xPt, yPt: -1 } }
}

function matrices(pdf: Pdf, { dict }: Sheet): readonly PdfValue[] {
  const patterns: PdfDict = pdf.dict(pdf.dict(dict.get('Resources'))?.get('Pattern')) ?? new Map()
  return [...patterns.values()].map((pattern) => (pdf.stream(pattern)?.dict ?? pdf.dict(pattern))?.get('Matrix') ?? null)
}

test('gradients and tiles move with the page, on each page that shares them', () => {
  const pdf = new Pdf()
  const gradient = pdf.add(dictOf({ PatternType: 2, Matrix: [2, 0, 0, -2, 10, 20] }))
  const tile = pdf.add(new PdfStream(dictOf({ PatternType: 1 }), new Uint8Array()))
  const resources = pdf.add(dictOf({ Pattern: dictOf({ P1: gradient, P2: tile }) }))
  const sheets = [sheetWith(pdf, resources, 0), sheetWith(pdf, resources, -14.25)]
  movePatterns(pdf, sheets)
  assert.deepEqual(sheets.map((sheet) => matrices(pdf, sheet)), [
    [[2, 0, 0, -2, 10, 19], [1, 0, 0, 1, 0, -1]],
    [[2, 0, 0, -2, -4.25, 19], [1, 0, 0, 1, -14.25, -1]],
  ])
})
