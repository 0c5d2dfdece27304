// Theorems and their like that bear a label → a number each, and words for the references to them: `@thm-line`.
import type { Parent, Root, Text } from 'mdast'
import { visit } from '../visit.ts'
import { eachParent } from '../display-math.ts'
import { isStatement, statementWord } from './division-names.ts'
import type { FencedDivision } from './fenced-divisions.ts'
import type { FindIn } from './finding.ts'

const label = String.raw`(?:thm|lem|cor|prp|cnj|def|exm|exr|rem|sol)-[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?`
const whole = new RegExp(`^${label}$`, 'u')
// `\@ref(thm:line)`: an author of bookdown has written the word himself.
const bookdown = /@ref\((?:thm|lem|cor|prp|cnj|def|exm|exr|hyp):([^()\s]+)\)/g
const reference = /(?<![\p{L}\p{N}_.@/\\])(\[?)(-?)@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?)(\]?)/gu

/** Label → number; those of one kind are counted together, as they stand. */
export function statementNumbers(divisions: readonly FencedDivision[]): ReadonlyMap<string, { readonly name: string; readonly number: number }> {
  const counts = new Map<string, number>()
  const labelled = divisions.filter(({ attributes, name }) => whole.test(attributes.label) || (attributes.label !== '' && isStatement(name))).sort((a, b) => a.from - b.from)
  return new Map(labelled.map(({ attributes, name }) => {
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    return [attributes.label, { name, number }] as const
  }))
}

/** Before references are read: none of theirs is a source. */
export function statementReferences(tree: Root, numbers: ReturnType<typeof statementNumbers>, source: string, find: FindIn): void {
  const russian = /[а-яё]{2}/i.test(source)
  const named = (key: string): string | null => {
    const known = numbers.get(key)
    return known ? `${statementWord(known.name, russian)}\u00A0${known.number}` : null
  }
  visit(tree, 'text', (node) => {
    if (!node.value.includes('@')) return
    node.value = node.value.replace(bookdown, (written, key: string) => String(numbers.get(key)?.number ?? written)).replace(reference, (written, open: string, bare: string, key: string, close: string) => {
      const known = numbers.get(key)
      if (!known) {
        if (numbers.size > 0 && whole.test(key)) find(node, 'reference-found', { found: written, expected: [...numbers.keys()].join(', ') })
        return written
      }
      // A bracket that holds more stays.
      const [before, after] = open !== '' && close !== '' ? ['', ''] : [open, close]
      return `${before}${bare === '' ? named(key) ?? '' : known.number}${after}`
    })
  })
  if (numbers.size > 0) eachParent(tree, (parent) => takeRoles(parent, named))
}

/** ``{prf:ref}`line` `` and `[](#line)` of MyST. */
function takeRoles(parent: Parent, named: (key: string) => string | null): void {
  parent.children.forEach((node, i) => {
    const before = parent.children[i - 1]
    const role = node.type === 'inlineCode' && before?.type === 'text' ? /\{(?:prf:ref|ref|numref)\}$/.exec(before.value) : null
    const key = role && node.type === 'inlineCode' ? /<([^<>]+)>$/.exec(node.value)?.[1] ?? node.value : node.type === 'link' && node.children.length === 0 && node.url.startsWith('#') ? node.url.slice(1) : null
    const words = key === null ? null : named(key)
    if (words === null) return
    if (role && before?.type === 'text') before.value = before.value.slice(0, role.index)
    const text: Text = { type: 'text', value: words }
    parent.children[i] = node.position ? { ...text, position: node.position } : text
  })
}
