// Walks over trees, beside those of the library whose place ours takes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Node } from 'unist'
import { visit as visitByLibrary } from 'unist-util-visit'
import { SKIP, visit } from '../../src/parse/visit.ts'

type Visitor = (node: Named, index: number | undefined, parent: Named | undefined) => unknown

/** Both are typed by the trees of Markdown and HTML; those here are simpler. */
type Walk = (tree: Named, ...asked: readonly [string, Visitor] | readonly [Visitor]) => void
const [ours, theirs] = [visit as unknown as Walk, visitByLibrary as unknown as Walk]

interface Seen {
  readonly name: string
  readonly index: number | undefined
  readonly parent: string | undefined
}

interface Named extends Node {
  readonly name: string
  children?: Named[]
}

const { tree } = fc.letrec<{ tree: Named }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, depthSize: 'small' }, fc.record({ type: fc.constantFrom('a', 'b'), name: fc.string({ minLength: 1, maxLength: 3 }) }), fc.record({ type: fc.constantFrom('a', 'b'), name: fc.string({ minLength: 1, maxLength: 3 }), children: fc.array(tie('tree'), { maxLength: 4 }) }))
}))

// What a visitor answers is told by its node's name, so that both walks are answered alike; siblings are changed now and then.
function seenBy(walk: Walk, root: Named, type: string): Seen[] {
  const seen: Seen[] = []
  const visitor: Visitor = ({ name }, index, parent) => {
    seen.push({ name, index, parent: parent?.name })
    if (/^!/.test(name)) return false
    if (/^[0-2]/.test(name)) return SKIP
    if (/^[3-4]/.test(name) && index !== undefined) return index + 2
    if (!/^[5-6]/.test(name) || index === undefined) return undefined
    parent?.children?.splice(index, 1)
    return [SKIP, index]
  }
  if (type === '') walk(root, visitor)
  else walk(root, type, visitor)
  return seen
}

test('nodes are visited in the order, and with the answers, of the library', () => {
  const asked = fc.tuple(tree, fc.constantFrom('a', ''))
  fc.assert(fc.property(asked, ([root, type]) => {
    assert.deepEqual(seenBy(ours, structuredClone(root), type), seenBy(theirs, structuredClone(root), type))
  }), { numRuns: 2000 })
})

test('siblings put in place of their node are visited where it asks for them', () => {
  const root: Named = { type: 'root', name: 'root', children: [{ type: 'a', name: 'one' }, { type: 'a', name: 'two' }] }
  const names: string[] = []
  ours(root, 'a', (node, index, parent) => {
    names.push(node.name)
    if (node.name !== 'one' || !parent) return undefined
    parent.children = [{ type: 'a', name: 'first' }, { type: 'a', name: 'second' }, { type: 'a', name: 'third' }]
    return Number(index) + 1
  })
  assert.deepEqual(names, ['one', 'second', 'third'])
})
