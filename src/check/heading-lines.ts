// A paper without a heading → its lines that stand where headings would: short, unfinished, between finished paragraphs; or on an item's first line, with the section under it.
import type { List, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Paper } from '../model/paper.ts'

export interface HeadingLine {
  readonly text: string
  readonly line: number
}

const longest = 70
/** What a section's paragraph has at least. */
const leastText = 100
/** One may be anything; where there are several, they do one work. */
const fewest = 2

export function headingLines({ tree: { children } }: Paper): readonly HeadingLine[] {
  if (children.some(({ type }) => type === 'heading')) return []
  const standing = children.flatMap((node, i) => (node.type === 'paragraph' && stands(node, children[i - 1], children[i + 1]) ? [lineOf(node, toString(node))] : []))
  const first = children.flatMap((node) => (node.type === 'list' ? firstLines(node) : node.type === 'paragraph' && /^[IVX]+\.\s|^\d+\.\d+\.?\s/.test(toString(node)) ? firstLine(node) ?? [] : []))
  return [standing, first].flatMap((lines) => (lines.length >= fewest ? lines : []))
}

function lineOf(node: Paragraph, text: string): HeadingLine {
  return { text: text.trim(), line: node.position?.start.line ?? 1 }
}

function stands(node: Paragraph, before: RootContent | undefined, after: RootContent | undefined): boolean {
  const isPlain = node.children.every(({ type }) => type === 'text')
  return isPlain && isHeading(toString(node)) && (before === undefined || isFinished(before)) && after?.type === 'paragraph' && isFinished(after) && toString(after).length >= leastText
}

// No caption, no code, no line of an address or a poem.
function isHeading(text: string): boolean {
  return text.length <= longest && /^\p{Lu}/u.test(text) && /\p{L}{3}/u.test(text) && !/\n|[^\p{L})»"]\s*$|\p{N}{3}|@|^(?:Рис|Табл|Fig|Table|Tab|Схема|Диаграмма|График|УДК|ББК)/u.test(text)
}

function isFinished(node: RootContent): boolean {
  return node.type === 'list' || (node.type === 'paragraph' && /[.!?…:;][»”")]?$/.test(toString(node).trimEnd()))
}

// «1. Роль библиотеки», and its text on the next line: most items of the list are such, and no line was broken for want of room.
function firstLines({ ordered, children }: List): readonly HeadingLine[] {
  if (ordered !== true) return []
  const found = children.flatMap(({ children: [only] }) => (only?.type === 'paragraph' ? firstLine(only) ?? [] : []))
  return found.length * 2 > children.length ? found : []
}

function firstLine(only: Paragraph): HeadingLine | null {
  if (only.children[0]?.type !== 'text') return null
  const [first = '', ...others] = toString(only).split('\n')
  const [next = ''] = others
  const room = Math.max(...others.map((line) => line.length))
  const fits = first.length + 1 + (next.split(' ')[0] ?? '').length < room - 5
  return fits && isHeading(first) && /^\p{Lu}/u.test(next) && isFinished(only) && others.join(' ').length >= leastText * 0.4 ? lineOf(only, first) : null
}
