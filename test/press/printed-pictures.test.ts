import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PagePlan } from '../../src/model/page-plan.ts'
import { printedPictures } from '../../src/press/printed-pictures.ts'

const plan: Pick<PagePlan, 'papers'> = { papers: [{ id: 'a', anchor: 'v-a', firstPage: 5, lastPage: 9, firstLabel: '5', lastLabel: '9' }] }
const picture = (line: number) => ({ url: `p${line}.png`, line, column: 1, widthPx: 32, heightPx: 32 })
const pages = new Map([[20, 3]])

test('a picture is sought on the page of its figure, where that is known, and else on those of its paper', () => {
  const placed = printedPictures(plan, new Map([['a', [picture(10), picture(20)]]]), { fileOf: (id) => `${id}.md`, pageOf: (_, line) => pages.get(line) })
  assert.deepEqual(placed.map(({ file, line, firstPage, lastPage }) => [file, line, firstPage, lastPage]), [['a.md', 10, 5, 9], ['a.md', 20, 8, 8]])
})
