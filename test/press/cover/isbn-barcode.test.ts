import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isbnBarcode, moduleMm, nominalMm, quietModules } from '../../../src/press/cover/isbn-barcode.ts'
import { readBarcode } from './barcode-reader.ts'

/** The drawing's bars as a scanner sees them, forty samples to the module. */
function scanned(svg: string): readonly boolean[] {
  const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="0" width="([\d.]+)"/g)].map((bar) => [Number(bar[1]), Number(bar[1]) + Number(bar[2])] as const)
  return Array.from({ length: Math.round((nominalMm.width / moduleMm) * 40) }, (_, at) => bars.some(([from, to]) => (at + 0.5) * (moduleMm / 40) > from && (at + 0.5) * (moduleMm / 40) < to))
}

for (const isbn of ['978-5-89999-012-0', '978-1-86197-876-9', '9783161484100', 'ISBN 979-10-90636-07-1', '5-89999-012-0']) {
  test(`the bars of ${isbn} say its number`, () => {
    const made = isbnBarcode(isbn)
    const read = readBarcode(scanned(made?.svg ?? ''))
    assert.equal(read?.digits, made?.digits)
    assert.equal(made?.digits.slice(3, 12), isbn.replace(/\D/g, '').slice(-10, -1))
  })
}

test('the drawing has its nominal size and its quiet zones', () => {
  const svg = isbnBarcode('978-5-89999-012-0')?.svg ?? ''
  assert.match(svg, /width="37\.29mm" height="25\.93mm" viewBox="0 0 37\.29 25\.93"/)
  const { start = 0, end = 0 } = readBarcode(scanned(svg)) ?? {}
  assert.deepEqual([start / 40, nominalMm.width / moduleMm - end / 40].map(Math.round), [quietModules.left, quietModules.right])
})

test('it is drawn in black alone, and its digits stand below', () => {
  const svg = isbnBarcode('978-5-89999-012-0')?.svg ?? ''
  assert.deepEqual([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((found) => found[1]), ['#000'])
  assert.equal([...svg.matchAll(/<text [^>]*>(\d)<\/text>/g)].map((found) => found[1]).join(''), '9785899990120')
})

test('the number is divided as the agency divides it', () => {
  assert.deepEqual(['9785899990120', '978-5-8999-9012-0', '978-3-16-148410-0'].map((isbn) => isbnBarcode(isbn)?.hyphened), ['978-5-89999-012-0', '978-5-89999-012-0', '978-3-16-148410-0'])
})

test('what is no ISBN has no barcode', () => {
  assert.deepEqual(['978-5-89999-012-1', '', 'none', '4600051000057'].map(isbnBarcode), [null, null, null, null])
})

test('the reader of the tests is not content with anything', () => {
  const bars = [...scanned(isbnBarcode('978-5-89999-012-0')?.svg ?? '')]
  assert.equal(readBarcode([]), null)
  assert.equal(readBarcode(bars.slice(0, -900)), null)
  assert.notEqual(readBarcode(bars.map((dark, at) => (at > 2000 && at < 2080 ? !dark : dark)))?.digits, '9785899990120')
})
