import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedPages, ledgerOf, movedPages, readLedger, writeLedger, type LedgerPage } from '../../../src/press/block/page-ledger.ts'

/** Two pages without arabic numbers before those that have them. */
const pages: readonly LedgerPage[] = ['i', 'ii', '1', '2', '3', '4', '5'].map((label) => ({ label, look: `look ${label}` }))
const changed = (...labels: readonly string[]): readonly LedgerPage[] => pages.map((page) => (labels.includes(page.label) ? { ...page, look: 'new' } : page))

for (const [asked, found] of [
  ['2-4', [4, 5, 6]], ['2', [4]], ['2–4', [4, 5, 6]], [' 1 - 2 , 5 ', [3, 4, 7]], ['5,1-2,2', [3, 4, 7]], ['i-ii', [1, 2]], ['ii-1', [2, 3]],
  ['6', null], ['4-2', null], ['2-', null], ['a', null], ['', null], ['1,9', null]
] as const) test(`pages “${asked}” are ${found?.join(' ') ?? 'not there'}`, () => { assert.deepEqual(askedPages(asked, pages), found) })

test('what looks otherwise outside the pages that are replaced has moved', () => {
  assert.deepEqual(movedPages({ pages }, { pages: changed('3') }, [5]), [])
  assert.deepEqual(movedPages({ pages }, { pages: changed('2', '3', '5') }, [5]), ['2', '5'])
  // Nothing changed: pages may be asked for again.
  assert.deepEqual(movedPages({ pages }, { pages }, [5]), [])
})

test('pages that come, go or are numbered otherwise have moved', () => {
  assert.deepEqual(movedPages({ pages }, { pages: [...pages, { label: '6', look: 'x' }] }, [5]), ['6'])
  assert.deepEqual(movedPages({ pages }, { pages: pages.slice(0, 6) }, [5]), ['5'])
  assert.deepEqual(movedPages({ pages }, { pages: pages.map((page) => (page.label === '4' ? { ...page, label: '4a' } : page)) }, [5]), ['4a'])
})

test('the ledger is read as it was written; what is none counts as absent', () => {
  assert.deepEqual(readLedger(writeLedger(ledgerOf(pages))), { pages })
  for (const text of [null, '', '{}', '[]', 'pages', '{"pages":[{"label":1}]}']) assert.equal(readLedger(text), null)
})
