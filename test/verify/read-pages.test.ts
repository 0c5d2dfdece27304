import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PagePlan } from '../../src/model/page-plan.ts'
import { readPages } from '../../src/verify/read-pages.ts'
import { smallPlan } from './small-plan.ts'

function planOf(papers: number): PagePlan {
  const range = (firstPage: number, lastPage: number) => ({ firstPage, lastPage, firstLabel: '', lastLabel: '', anchor: '' })
  return { ...smallPlan, papers: Array.from({ length: papers }, (_, at) => ({ id: `p${at}`, ...range(at * 10 + 5, at * 10 + 14) })), parts: new Map([['contents', range(2, 3)]]) }
}

test('a small volume: contents, index and both ends of every paper', () => {
  assert.deepEqual(readPages(smallPlan, false), [3, 5, 7, 8, 9, 10, 12])
  assert.deepEqual(readPages(smallPlan, true), smallPlan.pages.map(({ page }) => page))
})

test('a large volume: both ends of every paper all the same', () => {
  const pages = readPages(planOf(500), false)
  assert.deepEqual(pages.slice(0, 4), [2, 3, 5, 14])
  assert.equal(pages.at(-1), 499 * 10 + 14)
  assert.equal(pages.length, 2 + 2 * 500)
})

test('no papers, no parts', () => {
  assert.deepEqual(readPages({ ...planOf(0), parts: new Map() }, false), [])
  assert.equal(readPages(planOf(1), false).length, 4)
})
