// Theorems and their like that bear a label → a number each, and words for the references to them: `@thm-line`.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { statementWord } from './division-names.ts'
import type { FencedDivision } from './fenced-divisions.ts'
import type { FindIn } from './finding.ts'

const label = String.raw`(?:thm|lem|cor|prp|cnj|def|exm|exr|rem|sol)-[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?`
const whole = new RegExp(`^${label}$`, 'u')
const reference = new RegExp(String.raw`(?<![\p{L}\p{N}_.@/\\])(\[?)(-?)@(${label})(\]?)`, 'gu')

/** Label → number; those of one kind are counted together, as they stand. */
export function statementNumbers(divisions: readonly FencedDivision[]): ReadonlyMap<string, { readonly name: string; readonly number: number }> {
  const counts = new Map<string, number>()
  const labelled = divisions.filter(({ attributes }) => whole.test(attributes.label)).sort((a, b) => a.from - b.from)
  return new Map(labelled.map(({ attributes, name }) => {
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    return [attributes.label, { name, number }] as const
  }))
}

/** Before references are read: none of theirs is a source. */
export function statementReferences(tree: Root, numbers: ReturnType<typeof statementNumbers>, source: string, find: FindIn): void {
  const russian = /[а-яё]{2}/i.test(source)
  visit(tree, 'text', (node) => {
    if (!node.value.includes('@')) return
    node.value = node.value.replace(reference, (written, open: string, bare: string, key: string, close: string) => {
      const known = numbers.get(key)
      if (!known) {
        if (numbers.size > 0) find(node, 'reference-found', { found: written, expected: [...numbers.keys()].join(', ') })
        return written
      }
      // A bracket that holds more stays.
      const [before, after] = open !== '' && close !== '' ? ['', ''] : [open, close]
      return `${before}${bare === '' ? `${statementWord(known.name, russian)}\u00A0` : ''}${known.number}${after}`
    })
  })
}
