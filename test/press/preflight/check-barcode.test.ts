import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ptPerMm } from '../../../src/model/geometry.ts'
import { barsOf } from '../../../src/press/cover/isbn-barcode.ts'
import { found, checked, onePage } from '../press-fixture.ts'

const digits = '9785899990120'
const modulePt = 0.33 * ptPerMm

interface Drawn {
  readonly scale?: number
  readonly colour?: string
  readonly before?: string
  readonly after?: string
  readonly of?: string
  readonly without?: number
}

/** Bars at 200, 300 on white paper, with something painted before and after them. */
function page({ scale = 1, colour = '0 g', before = '', after = '', of = digits, without = -1 }: Drawn): Promise<Uint8Array> {
  const bars = barsOf(of).filter((_, index) => index !== without).map(({ at, modules }) => `${200 + at * modulePt * scale} 300 ${modules * modulePt * scale} ${22.85 * ptPerMm * scale} re f`)
  return onePage([before, colour, ...bars, after].join('\n'))
}

async function told(drawn: Drawn): Promise<readonly string[]> {
  return found(await checked(await page(drawn), { standard: false, colour: 'keep', barcode: digits })).filter((finding) => finding.startsWith('barcode'))
}

const faults: readonly (readonly [name: string, drawn: Drawn, expected: readonly string[]])[] = [
  ['a barcode as it should be raises nothing', {}, []],
  ['nor one in a white field on a dark ground', { before: '0.2 g 0 0 400 595 re f\n1 g 180 290 200 90 re f' }, []],
  ['at four fifths of its size it is still read', { scale: 0.8 }, []],
  ['smaller it is not', { scale: 0.7 }, ['barcode-size: 1']],
  ['bars in the colours of the screen', { colour: '0 0 0 rg' }, ['barcode-black: 1']],
  ['bars of grey', { colour: '0.3 g' }, ['barcode-black: 1']],
  ['a ground that is not light', { before: '0.5 g 0 0 400 595 re f' }, ['barcode-quiet: 1']],
  ['a white field too narrow', { before: '0.2 g 0 0 400 595 re f\n1 g 196 290 120 90 re f' }, ['barcode-quiet: 1']],
  ['a line in the quiet zone', { after: '0 G 194 300 m 194 360 l S' }, ['barcode-quiet: 1']],
  ['a bar that is not there', { without: 11 }, ['barcode-read']],
  ['the bars of another number', { of: '9783161484100' }, ['barcode-read']]
]

for (const [name, drawn, expected] of faults) test(name, async () => { assert.deepEqual(await told(drawn), expected) })

test('where none is asked for none is missed', async () => {
  const blank = await onePage('0 g 100 300 200 100 re f')
  assert.deepEqual(found(await checked(blank, { standard: false })).filter((finding) => finding.startsWith('barcode')), [])
  assert.deepEqual(found(await checked(blank, { standard: false, barcode: digits })).filter((finding) => finding.startsWith('barcode')), ['barcode-read'])
})
