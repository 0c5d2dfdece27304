import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takePages } from '../../../src/press/block/take-pages.ts'
import { checked, smallBlock } from '../press-fixture.ts'

test('pages that are taken keep their numbers, boxes and printing condition, and nothing of the others is left', async () => {
  const { pdf } = await smallBlock()
  const whole = await checked(pdf)
  const taken = await takePages(pdf, [2, 3, 6], whole.pages.map(({ label }) => label))
  const report = await checked(taken)
  assert.deepEqual(report.pages.map(({ label, look, boxes }) => [label, look, boxes]), [1, 2, 5].map((i) => [whole.pages[i]?.label, whole.pages[i]?.look, whole.pages[i]?.boxes]))
  // Its pictures are as coarse as they were; nothing else is wrong with it.
  const rules = (each: typeof report): readonly string[] => each.findings.map(({ rule }) => rule)
  assert.deepEqual(rules(report).filter((rule) => !rules(whole).includes(rule)), [])
  assert.ok(taken.length < pdf.length)
})
