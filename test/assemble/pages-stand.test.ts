import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagesStand } from '../../src/assemble/pages-stand.ts'
import type { PageGeometry } from '../../src/model/geometry.ts'
import type { Anchor } from '../../src/model/print.ts'

const page: PageGeometry = { sheetWidthPx: 559, sheetHeightPx: 794, innerPx: 72, outerPx: 60, topPx: 70, bottomPx: 80, trimWidthPt: 419.53, trimHeightPt: 595.28 }
const anchor = (name: string, onPage: number): Anchor => ({ name, page: onPage, xPt: 54, yPt: 300 })
const print = { heightPt: 595, pages: 4, anchors: [anchor('v-a', 0), anchor('v-a--call-1', 1), anchor('v-a--note-1', 3), anchor('v-a--foot-0-0', 0)] }
const plan = { marks: [{ name: 'v-a--foot-0-0', page: 0, column: 0 }], pages: 4, columns: 1, footed: [] }

test('a note at the end of its paper may stand on another page than its call', () => {
  assert.equal(pagesStand(print, plan, page), true)
})

test('a note at the foot of a page stands on the page of its call', () => {
  assert.equal(pagesStand(print, { ...plan, footed: ['v-a--note-1'] }, page), false)
  assert.equal(pagesStand({ ...print, anchors: [anchor('v-a--call-1', 1), anchor('v-a--note-1', 1), anchor('v-a--foot-0-0', 0)] }, { ...plan, footed: ['v-a--note-1'] }, page), true)
})

test('what was put on a page stands there, and the paper has as many pages as were planned', () => {
  assert.equal(pagesStand({ ...print, pages: 5 }, plan, page), false)
  assert.equal(pagesStand(print, { ...plan, marks: [{ name: 'v-a--foot-0-0', page: 1, column: 0 }] }, page), false)
  assert.equal(pagesStand(print, { ...plan, marks: [{ name: 'v-a--foot-9-0', page: 0, column: 0 }] }, page), false)
})
