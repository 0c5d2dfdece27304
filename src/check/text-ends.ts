// text-ends: a text that stops within a sentence was cut off on its way.
import type { List, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { isListHeading } from './source-list.ts'

// «П. П. Петрова» signs a text.
const signed = /\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+\s*$/u
// «Поступила в редакцию 15.09.2017»
const dated = /(?:поступила|принята|получена|одобрена)\s[^.!?]{0,60}\d{4}(?:\s*г)?\s*$/iu
const ended = /[.!?…:;»“”"'’)\]*†‡%]\s*$/u
// A signature, a date or a greeting needs no full stop.
const shortest = 60

export function textEnds(paper: Paper): readonly Problem[] {
  const last = paper.tree.children.findLast(isText)
  const paragraph = last && lastParagraph(last, paper.tree)
  if (!paragraph || endsWell(paragraph)) return []
  const text = toString(paragraph)
  const end = paragraph.position?.end
  return [problemAt({ file: paper.file, line: end?.line, column: end?.column }, 'text-ends', { found: text.slice(Math.max(0, text.length - 40)).replace(/^\S*\s/, '').trim() })]
}

function isText(node: RootContent): boolean {
  return node.type !== 'footnoteDefinition' && node.type !== 'definition' && node.type !== 'html'
}

/** Of a list only where other items end in signs: sources and programmes often have none. */
function lastParagraph(node: RootContent, tree: Root): Paragraph | null {
  if (node.type === 'list') return lastOfList(node, tree)
  const last = node.type === 'blockquote' ? node.children.at(-1) : node
  if (last?.type !== 'paragraph') return null
  const others = tree.children.filter((each): each is Paragraph => each.type === 'paragraph' && each !== last)
  return isProse(toString(last)) && mostlyEnd(others) ? last : null
}

function isOfSources(list: List, tree: Root): boolean {
  const heading = tree.children.slice(0, tree.children.indexOf(list)).findLast((node) => node.type === 'heading')
  return heading?.type === 'heading' && isListHeading(heading)
}

function lastOfList(list: List, tree: Root): Paragraph | null {
  const own = itemsOf(list)
  const last = own.at(-1)
  if (last === undefined || list.children.at(-1)?.children.at(-1) !== last) return null
  if (own.length > 2) return mostlyEnd(own.slice(0, -1)) ? last : null
  // How sources end no other list shows.
  if (isOfSources(list, tree)) return null
  const others = tree.children.flatMap((node) => (node.type === 'list' && node !== list ? itemsOf(node) : []))
  return isProse(toString(last)) && others.length > 2 && mostlyEnd(others) ? last : null
}

function itemsOf({ children }: List): readonly Paragraph[] {
  return children.flatMap((item) => { const found = item.children.at(-1); return found?.type === 'paragraph' ? [found] : [] })
}

function isProse(text: string): boolean {
  return text.length >= shortest || /\p{Ll}{2}[.!?…] \p{Lu}/u.test(text)
}

function mostlyEnd(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.filter(endsWell).length * 10 >= paragraphs.length * 9
}

// A formula, a note or an address may stand last.
function endsWell(paragraph: Paragraph): boolean {
  const last = paragraph.children.at(-1)
  return last === undefined || (last.type !== 'text' && last.type !== 'emphasis' && last.type !== 'strong') || ended.test(toString(paragraph)) || signed.test(toString(paragraph)) || dated.test(toString(paragraph)) || /(?:(?:https?:|www\.|@)\S+|(?<!\p{L})[СсPp]\.\s?\d+(?:[–—-]\d+)?)$/u.test(toString(paragraph))
}
