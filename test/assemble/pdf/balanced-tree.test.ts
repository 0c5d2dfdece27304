import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameTree, numberTree } from '../../../src/assemble/pdf/balanced-tree.ts'
import { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { nameTreeEntries, numberTreeEntries } from '../../../src/assemble/pdf/tree-entries.ts'
import { PdfString } from '../../../src/assemble/pdf/values.ts'
import type { PdfValue } from '../../../src/assemble/pdf/values.ts'

test('names are sorted by their bytes', () => {
  const pdf = new Pdf()
  const tree = nameTree(pdf, ['b', 'a-1', 'B', 'a', 'Ð¯'].map((name) => [name, null]))
  assert.deepEqual(nameTreeEntries(pdf, tree).map(([name]) => name), ['B', 'a', 'a-1', 'b', 'Ð¯'])
})

test('a large tree has nodes of at most 64 entries, with their limits', () => {
  const pdf = new Pdf()
  const tree = numberTree(pdf, Array.from({ length: 10_000 }, (_, i) => [9_999 - i, true]))
  assert.deepEqual(numberTreeEntries(pdf, tree).map(([key]) => key), Array.from({ length: 10_000 }, (_, i) => i))
  const visit = (node: PdfValue, root: boolean): readonly [first: PdfValue, last: PdfValue] => {
    const dict = pdf.dict(node)
    const kids = pdf.array(dict?.get('Kids'))
    const entries = pdf.array(dict?.get('Nums')) ?? []
    assert.ok((kids ?? entries).length <= (kids ? 64 : 128))
    const limits = kids ? [visit(kids[0] ?? null, false)[0], ...kids.map((kid) => visit(kid, false)[1])] : [entries[0], entries.at(-2)]
    const bounds = [limits[0] ?? null, limits.at(-1) ?? null] as const
    assert.deepEqual(dict?.get('Limits'), root ? undefined : bounds)
    return bounds
  }
  visit(tree, true)
})

test('a small tree is its root alone', () => {
  const pdf = new Pdf()
  assert.deepEqual(pdf.dict(nameTree(pdf, [['a', 1]])), new Map([['Names', [new PdfString('a'), 1]]]))
})
