import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverGeometry, partsOf } from '../../../src/press/cover/cover-geometry.ts'
import { isDark } from '../../../src/press/cover/cover-css.ts'
import { spineThickness } from '../../../src/press/cover/spine-thickness.ts'
import { volumeOf } from '../volume-of.ts'

const spine = (pages: number, press = ''): number => spineThickness(pages, volumeOf(`press: { ${press} }\n`).press)

test('the spine is half the pages in sheets and the cover twice', () => {
  assert.deepEqual([spine(100), spine(248), spine(20)], [5.4, 12.8, 1.4])
  assert.equal(spine(248, 'paper: { grammage: 65 }'), 10.4)
  assert.equal(spine(248, 'paper: { thickness: 0.12 }, cover: { paper: { thickness: 0.3 } }'), 15.5)
})

test('a thickness the house has measured wins, and a folded booklet has none', () => {
  assert.equal(spine(248, 'cover: { spine: 14mm }'), 14)
  assert.equal(spine(60, 'binding: stapled, cover: { spine: 14mm }'), 0)
})

test('back, spine and front stand side by side, with the bleed around', () => {
  const { format } = volumeOf('')
  const whole = coverGeometry('cover', format, 5.4, 3)
  assert.deepEqual([whole.widthMm, whole.heightMm, whole.sheetWidthMm, whole.sheetHeightMm], [301.4, 210, 307.4, 216])
  assert.deepEqual(whole.lefts, { back: 3, spine: 151, front: 156.4 })
  assert.deepEqual(whole.foldsMm, [151, 156.4])
})

test('each side alone has its own bleed and no fold', () => {
  const { format } = volumeOf('format: 70x100/16\n')
  const facts = (part: 'back' | 'spine' | 'front') => { const { widthMm, sheetWidthMm, lefts, foldsMm } = coverGeometry(part, format, 8, 5); return [widthMm, sheetWidthMm, lefts, foldsMm] }
  assert.deepEqual([facts('back'), facts('spine'), facts('front')], [[170, 180, { back: 5 }, []], [8, 18, { spine: 5 }, []], [170, 180, { front: 5 }, []]])
})

test('a folded cover has one fold and no spine apart', () => {
  assert.deepEqual(coverGeometry('cover', volumeOf('').format, 0, 0).foldsMm, [148])
  assert.deepEqual([partsOf(0), partsOf(5)], [['cover', 'back', 'front'], ['cover', 'back', 'spine', 'front']])
})

test('text on a tone is white where that is read better', () => {
  assert.deepEqual(['#1f3a5f', '#000000', '#5a1a1a', '#e3c14f', '#ffffff', '#9fc5e8'].map(isDark), [true, true, true, false, false, false])
})
