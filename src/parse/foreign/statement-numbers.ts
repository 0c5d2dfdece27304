// Theorems and their like that bear a label → a number each, the one typed where there is one, and words for the references to them: `@thm-line`.
import type { Parent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { eachParent } from '../display-math.ts'
import { isStatement, statementWord } from './division-names.ts'
import type { FencedDivision } from './fenced-divisions.ts'
import type { FindIn } from './finding.ts'

const label = String.raw`(?:thm|lem|cor|prp|cnj|def|exm|exr|rem|sol)-[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?`
const whole = new RegExp(`^${label}$`, 'u')
// `\@ref(thm:line)`: an author of bookdown has written the word himself.
const bookdown = /@ref\((?:thm|lem|cor|prp|cnj|def|exm|exr|hyp):([^()\s]+)\)/g
const reference = /(?<![\p{L}\p{N}_.@/\\])(\[?)(-?)@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?)(\]?)/gu

export type StatementNumbers = ReadonlyMap<string, { readonly name: string; readonly number: string }>

/** Label → number; those of one kind are counted together, as they stand. `source` is the author’s. */
export function statementNumbers(divisions: readonly FencedDivision[], source: string): StatementNumbers {
  const counts = new Map<string, number>()
  const lines = divisions.length === 0 ? [] : source.split('\n')
  const labelled = divisions.filter(({ attributes, name }) => whole.test(attributes.label) || (attributes.label !== '' && isStatement(name))).sort((a, b) => a.from - b.from)
  return new Map(labelled.map((division) => {
    const { attributes, name } = division
    const typed = typedNumber(division, lines)
    const number = typed !== null && /^\d+$/.test(typed) ? Number(typed) : (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    return [attributes.label, { name, number: typed ?? String(number) }] as const
  }))
}

/** «**Теорема 1.2.** Пусть …»: printed so, and meant by what refers to it. */
function typedNumber({ name, from, to }: FencedDivision, lines: readonly string[]): string | null {
  const first = lines.slice(from, to - 1).find((line) => line.trim() !== '') ?? ''
  const words = [statementWord(name, false), statementWord(name, true)].join('|')
  return new RegExp(String.raw`^[\s>]*(?:\[\]\{[^{}]*\}\s*)*[*_]{0,3}(?:${words})\s+(\d+(?:\.\d+)*)(?!\p{L})`, 'iu').exec(first)?.[1] ?? null
}

/** Before references are read: none of theirs is a source. */
export function statementReferences(tree: Root, numbers: StatementNumbers, source: string, find: FindIn): void {
  const russian = /[а-яё]{2}/i.test(source)
  const named = (key: string): string | null => {
    const known = numbers.get(key)
    return known ? `${statementWord(known.name, russian)}\u00A0${known.number}` : null
  }
  visit(tree, 'text', (node) => {
    if (!node.value.includes('@')) return
    node.value = node.value.replace(bookdown, (written, key: string) => numbers.get(key)?.number ?? written).replace(reference, (written, open: string, bare: string, key: string, close: string) => {
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
