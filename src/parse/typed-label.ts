// «Рисунок 1 – Зал» → the number typed, and the words without it.
import type { Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Longer is text that speaks of what it names. */
export const longestCaption = 250

export interface Typed {
  readonly number: string
  /** «Схема», where it is not the word that the volume prints for such things. */
  readonly name: string | null
  readonly words: PhrasingContent[]
}

export interface Label {
  readonly form: RegExp
  /** Words that the volume has its own for. */
  readonly usual: RegExp
}

/** What a caption begins with: one of the words and a number. «Рис. 1 показывает …» is a sentence. `others` are printed as typed. */
export function typedLabel(usual: string, others: string): Label {
  return { usual: new RegExp(`^(?:${usual})$`, 'u'), form: new RegExp(String.raw`^(?<word>${usual}|${others})\s*№?\s*(?<number>\d+(?:\.\d+)*)(?:\s*[.:–—-]+(?=\s|$)\s*|$|\s+(?=[\p{Lu}«(]))`, 'u') }
}

export function typedIn(children: readonly PhrasingContent[], { form, usual }: Label, longest = longestCaption): Typed | null {
  const text = children.map((child) => toString(child)).join('')
  const found = text.length > longest ? null : form.exec(text.trimStart())
  const { word = '', number } = found?.groups ?? {}
  if (!found || number === undefined) return null
  const words = unemphasised(withoutFirst(structuredClone(children) as PhrasingContent[], text.length - text.trimStart().length + found[0].length))
  return { number, name: usual.test(word) ? null : word, words }
}

/** What is kept of it beside the words. */
export function typedData({ number, name }: Typed): { readonly typedNumber: string; readonly typedName?: string } {
  return { typedNumber: number, ...(name === null ? {} : { typedName: name }) }
}

/** The nodes without their first `count` characters. */
function withoutFirst(nodes: PhrasingContent[], count: number): PhrasingContent[] {
  let left = count
  const kept: PhrasingContent[] = []
  for (const node of nodes) {
    const length = toString(node).length
    if (left >= length && left > 0) left -= length
    else if (left === 0) kept.push(node)
    else {
      kept.push(...shortened(node, left))
      left = 0
    }
  }
  while (kept[0] && (kept[0].type === 'break' || (kept[0].type === 'text' && kept[0].value.trim() === ''))) kept.shift()
  return kept
}

function shortened(node: PhrasingContent, count: number): PhrasingContent[] {
  if ('children' in node) return [{ ...node, children: withoutFirst(node.children as PhrasingContent[], count) } as PhrasingContent]
  return node.type === 'text' ? [{ ...node, value: node.value.slice(count).trimStart() }] : [node]
}

// A caption set in italics or bold as a whole: the look has its own.
export function unemphasised(words: PhrasingContent[]): PhrasingContent[] {
  const [only] = words
  return words.length === 1 && (only?.type === 'emphasis' || only?.type === 'strong') && !isEmpty(only) ? unemphasised(only.children) : words
}

function isEmpty(node: Nodes): boolean {
  return toString(node).trim() === ''
}
