// The page plan: starts, blanks, folios, heads, places of papers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planPages, roman, type PrintExtent } from '../../src/assemble/plan-pages.ts'
import { anchorOf, endAnchorOf } from '../../src/model/anchor.ts'
import type { Leaf } from '../../src/model/book.ts'
import type { PagePlan } from '../../src/model/page-plan.ts'
import type { TemplateSettings } from '../../src/model/template.ts'

const settings: TemplateSettings = { frontMatter: 'arabic', opening: 'page', firstPage: 'folio', letterHeadings: 30, notes: 'end', float: 'text', thanks: 'end', grid: false }
const head = { left: 'А', right: 'Т', lang: 'ru', text: true }

function leaf(print: string, role: Leaf['role'], start: Leaf['start'], papers: readonly string[] = [], front = false): Leaf {
  return { print, role, start, front, papers, sections: [], heads: papers.length > 0 ? papers.map((id) => ({ anchor: papers.length > 1 ? anchorOf(id) : null, head: { ...head, right: id } })) : [] }
}

function plan(leaves: readonly Leaf[], pages: Record<string, number>, multiple = 1, own: Partial<TemplateSettings> = {}, anchors: PrintExtent['anchors'] = []): PagePlan {
  const extents = new Map(Object.entries(pages).map(([print, count]) => [print, { pages: count, anchors }]))
  return planPages(leaves, extents, { multiple, settings: { ...settings, ...own } })
}

/** One letter per page: r/v for the side, the print, the page in it; `-` is blank. */
const shape = (of: PagePlan): string => of.pages.map((page) => (page.source ? `${page.source.print}${page.source.page}` : '-')).join(' ')

test('a recto start leaves the verso before it blank', () =>
  assert.equal(shape(plan([leaf('t', 'title-page', 'recto'), leaf('a', 'paper', 'recto', ['a']), leaf('b', 'paper', 'recto', ['b'])], { t: 1, a: 3, b: 1 })), 't0 - a0 a1 a2 - b0'))

test('blanks that reach the multiple stand before the colophon', () => {
  const of = plan([leaf('t', 'title-page', 'recto'), leaf('a', 'paper', 'next-page', ['a']), leaf('c', 'colophon', 'next-page')], { t: 1, a: 4, c: 1 }, 4)
  assert.equal(shape(of), 't0 a0 a1 a2 a3 - - c0')
  assert.equal(of.padded, 2)
})

test('without a colophon they stand at the end', () => {
  assert.equal(shape(plan([leaf('a', 'paper', 'next-page', ['a'])], { a: 1 }, 4)), 'a0 - - -')
  assert.equal(shape(plan([leaf('t', 'title-page', 'recto'), leaf('x', 'author-index', 'next-page')], { t: 1, x: 2 }, 4)), 't0 x0 x1 -')
})

test('blank pages and bare parts carry no head; a first page carries its folio alone', () => {
  const of = plan([leaf('t', 'title-page', 'recto'), leaf('a', 'paper', 'recto', ['a'])], { t: 1, a: 2 })
  assert.deepEqual(of.pages.map((page) => (page.head === null ? null : page.head.text)), [null, null, false, true])
})

test('front matter in roman figures is counted apart', () => {
  const of = plan([leaf('t', 'title-page', 'recto', [], true), leaf('c', 'contents', 'next-page', [], true), leaf('a', 'paper', 'recto', ['a'])], { t: 1, c: 3, a: 2 }, 1, { frontMatter: 'roman' })
  assert.deepEqual(of.pages.map((page) => page.label), ['i', 'ii', 'iii', 'iv', '1', '2'])
})

test('papers of a run-on body have the pages of their destinations', () => {
  const anchors = [
    { name: anchorOf('a'), page: 0, xPt: 0, yPt: 500 }, { name: endAnchorOf('a'), page: 0, xPt: 0, yPt: 300 },
    { name: anchorOf('b'), page: 0, xPt: 0, yPt: 290 }, { name: endAnchorOf('b'), page: 1, xPt: 0, yPt: 100 }
  ]
  const of = plan([leaf('t', 'title-page', 'recto'), leaf('s', 'paper', 'next-page', ['a', 'b'])], { t: 1, s: 2 }, 1, {}, anchors)
  assert.deepEqual(of.papers.map(({ id, firstPage, lastPage }) => [id, firstPage, lastPage]), [['a', 2, 2], ['b', 2, 3]])
  assert.deepEqual(of.pages.map((page) => page.head?.right), [undefined, 'a', 'b'])
})

test('a page of a run-on body that opens with a paper has its head, not that of the paper before', () => {
  const at = (name: string, page: number) => ({ name, page, xPt: 0, yPt: 500 })
  const anchors = [at(anchorOf('a'), 0), at(endAnchorOf('a'), 1), at(anchorOf('b'), 2), at(endAnchorOf('b'), 2), at(anchorOf('c'), 2), at(endAnchorOf('c'), 3)]
  const of = plan([leaf('s', 'paper', 'recto', ['a', 'b', 'c'])], { s: 4 }, 1, {}, anchors)
  assert.deepEqual(of.pages.map((page) => page.head?.right), ['a', 'a', 'b', 'c'])
})

test('roman figures', () => assert.deepEqual([1, 4, 9, 14, 40, 99, 1999].map(roman), ['i', 'iv', 'ix', 'xiv', 'xl', 'xcix', 'mcmxcix']))
