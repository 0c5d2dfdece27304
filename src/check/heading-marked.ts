// heading-marked: a short line in bold, in capitals, with a typed number or between paragraphs that does the work of a heading is in no contents and may end a page.
import type { List, Nodes, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { isSectionWords, withoutNumber } from '../model/section-words.ts'
import { headingLines } from './heading-lines.ts'
import { isListHeading } from './source-list.ts'
import { repeatsTitle } from './title-once.ts'

const longest = 90
/** «2.1 Залы»: no one but a heading has such a number, nor the «2 Фонды» above it. */
const numberOfParts = /^(\d+)(?:\.\d+)+[.)]?\s+\p{Lu}/u

export function headingMarked(paper: Paper): readonly Problem[] {
  const nodes = paper.tree.children
  const count = (type: (node: RootContent) => boolean): number => nodes.filter(type).length
  // Where most headings are written as such, a bold line is meant as less than one.
  const boldHeadings = count((node) => node.type === 'paragraph' && isBold(node)) > count((node) => node.type === 'heading')
  const numbered = new Set(nodes.flatMap((node) => (node.type === 'paragraph' && isBold(node) ? numberOfParts.exec(toString(node).trim())?.[1] ?? [] : [])))
  const told = nodes.flatMap((node, i) => {
    const text = headingText(node, nodes, (bold) => boldHeadings || numbered.has(/^\d+(?=[.)]?\s+\p{Lu}|\.\d)/u.exec(bold)?.[0] ?? ''), nodes[i + 1])
    const followed = nodes[i + 1] !== undefined
    return text !== null && followed && !repeatsTitle(text, paper) ? [problemAt({ file: paper.file, line: node.position?.start.line, column: node.position?.start.column }, 'heading-marked', { found: text })] : []
  })
  const others = headingLines(paper).filter(({ text, line }) => !repeatsTitle(text, paper) && !told.some((problem) => problem.line === line))
  return [...told, ...others.map(({ text, line }) => problemAt({ file: paper.file, line }, 'heading-marked', { found: text }))]
}

function headingText(node: RootContent, nodes: readonly RootContent[], isMeant: (bold: string) => boolean, next: RootContent | undefined): string | null {
  // «2. Выражение для Q» leads to its formula.
  if (node.type === 'list') return next?.type === 'math' ? null : ofNumber(node, nodes)
  if (node.type !== 'paragraph' || node.children.some((child) => child.type === 'break')) return null
  // «Литература:» above its list.
  if (isListHeading(node) && next?.type === 'list') return toString(node).trim()
  const text = toString(node).replace(/\s+/g, ' ').trim()
  if (text.length > longest || /[.,;:!?…]$/.test(text) || !/\p{L}{3}/u.test(text)) return null
  const bare = withoutNumber(text)
  if (isBold(node) && (isMeant(text) || isSectionWords(bare))) return text
  return isPlain(node) && (isSectionWords(bare) || isCapitals(bare)) ? text : null
}

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && (children[0]?.type === 'strong' || (children[0]?.type === 'emphasis' && children[0].children.length === 1 && children[0].children[0]?.type === 'strong'))
}

function isPlain(node: Nodes): boolean {
  return 'children' in node && node.children.every((child) => child.type === 'text')
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 6 && !/[\d/]{4}|^(?:УДК|ББК|ISBN|ISSN|DOI|ГОСТ|ООО|О?АО|ЗАО|М?Б?У|МБУК|ГА?УК|ФГБ)(?!\p{L})/u.test(text)
}

// «1. Введение» alone: a list of one item, and its number goes on in another list of one, if the words are not enough.
function ofNumber(list: List, nodes: readonly RootContent[]): string | null {
  const own = soleItem(list)
  if (own !== null && isSectionWords(own)) return `${list.start ?? 1}. ${own}`
  if (own === null || !nodes.some((node) => node.type === 'list' && node !== list && soleItem(node) !== null && Math.abs((node.start ?? 1) - (list.start ?? 1)) === 1)) return null
  return `${list.start ?? 1}. ${own}`
}

function soleItem(list: List): string | null {
  const [item] = list.children
  const only = item?.children[0]
  if (!list.ordered || list.children.length !== 1 || item?.children.length !== 1 || only?.type !== 'paragraph') return null
  const text = toString(only)
  return text.length <= longest && !text.includes('\n') && /^\p{Lu}/u.test(text) && !/[.,;:!?…]\s*(?:\([^()]*\))?$/.test(text.trim()) ? text : null
}
