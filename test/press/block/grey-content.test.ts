import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { dictOf, PdfStream, PdfString } from '../../../src/assemble/pdf/values.ts'
import type { PdfValue } from '../../../src/assemble/pdf/values.ts'
import { colourSpace } from '../../../src/press/block/colour-space.ts'
import { greyContent } from '../../../src/press/block/grey-content.ts'

const pdf = new Pdf()
const halving = dictOf({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0, 0, 0, 0.5], N: 1 })
const spaces: Readonly<Record<string, PdfValue>> = {
  Screen: ['ICCBased', pdf.add(new PdfStream(dictOf({ N: 3 }), Buffer.alloc(0)))],
  Palette: ['Indexed', 'DeviceRGB', 1, new PdfString('\x00\x00\x00\xff\x00\x00')],
  Spot: ['Separation', 'Gold', 'DeviceCMYK', halving],
  Light: ['Lab', dictOf({ WhitePoint: [0.9642, 1, 0.8249] })]
}

function grey(content: string, keepColour = false): string {
  const { bytes } = greyContent(Buffer.from(content, 'latin1'), { kept: keepColour ? 'Kept' : '', space: (name) => colourSpace(pdf, spaces[name] ?? name), inlineImage: () => 'PressImage0' })
  return Buffer.from(bytes).toString('latin1').trim().replace(/\s+/g, ' ')
}

for (const [before, after] of [
  ['1 0 0 rg 0 0 1 RG', '0.4984 g 0.2979 G'],
  ['.2 .2 .2 rg', '0.2 g'],
  ['0 0 0 1 k 0 0 0 .4 K', '0 g 0.6 G'],
  ['.5 g 1 G', '.5 g 1 G'],
  ['/DeviceRGB cs 1 1 1 sc', '0 g 1 g'],
  ['/Screen cs 0 1 0 scn', '0 g 0.8625 g'],
  ['/Screen CS 0 1 0 SCN', '0 G 0.8625 G'],
  ['/Palette cs 1 sc', '0 g 0.4984 g'],
  ['/Spot cs 1 scn', '0.5 g 0.5 g'],
  ['/Light cs 100 0 0 sc', '0 g 1 g'],
  ['/DeviceCMYK cs', '0 g'],
  ['q /Screen cs Q 0 1 0 rg', 'q 0 g Q 0.8625 g'],
  ['/Pattern cs /P1 scn', '/Pattern cs /P1 scn'],
  ['/Span <</MCID 3>> BDC BT (a) Tj ET EMC', 'BT (a) Tj ET'],
  ['/Artifact BMC 0 0 1 rg f EMC', '0.2979 g f'],
  ['BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI 1 0 0 rg', '/PressImage0 Do 0.4984 g'],
] as const) test(`${before} becomes ${after}`, () => {
  assert.equal(grey(before), after)
  assert.equal(grey(after), after)
})

test('colours that are asked for stay; greys and black ink become black ink', () => {
  assert.equal(grey('0 0 0 rg 1 0 0 rg /Screen cs 0 1 0 scn 0 0 0 .5 k', true), '0 g /Kept cs 1 0 0 sc 0 g /Screen cs 0 1 0 scn 0.5 g')
})

test('what is painted with is told', () => {
  const { painted, colourful } = greyContent(Buffer.from('/Im1 Do /Pattern cs /P1 scn /Sh1 sh 1 0 0 rg'), { kept: 'Kept', space: () => null, inlineImage: () => null })
  assert.deepEqual([...painted], ['Im1', 'P1', 'Sh1'])
  assert.equal(colourful, true)
})
