// Paragraphs right after a table that are its notes or name its source → marked as its own.
import type { List, Paragraph, Root, RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { eachParent } from './display-math.ts'

const opening = /^(?:Примечани[ея]|Источники?|Notes?|Sources?)(?=\s*[:.—–])/u
const sign = /^(?:\*{1,3}|[†‡§]{1,2})(?=[\s\p{L}\p{N}])/u

export function tableNotes(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    const nodes = parent.children as RootContent[]
    if (!nodes.some(({ type }) => type === 'table')) return
    let table: Table | null = null
    parent.children = nodes.flatMap((node): RootContent[] => {
      if (node.type === 'table') table = node
      else if (table) {
        const notes = notesOf(node, table, source)
        if (notes) return notes
        table = null
      }
      return [node]
    }) as typeof parent.children
  })
}

function notesOf(node: RootContent, table: Table, source: string): Paragraph[] | null {
  if (node.type === 'paragraph') return isNote(node, table) ? [noted(node)] : null
  return node.type === 'list' ? starred(node, table, source) : null
}

function isNote(paragraph: Paragraph, table: Table): boolean {
  const text = toString(paragraph)
  if (opening.test(text)) return true
  const own = sign.exec(text)?.[0] ?? raisedSign(paragraph)
  return own !== '' && marksOf(table).has(own)
}

// `^a^ Only paid loans.`: the note begins with the raised sign its cells end with.
function raisedSign({ children: [first] }: Paragraph): string {
  return first?.type === 'mark' && first.style === 'sup' ? toString(first).trim() : ''
}

// `* p < 0.05` is a list to Markdown: the star of the cells tells what was meant.
function starred(list: List, table: Table, source: string): Paragraph[] | null {
  const start = list.position?.start.offset ?? 0
  const [only, ...others] = list.children
  const paragraph = only?.children[0]
  if (list.ordered || source[start] !== '*' || others.length > 0 || only?.children.length !== 1 || paragraph?.type !== 'paragraph' || !marksOf(table).has('*')) return null
  return [noted({ ...paragraph, children: [{ type: 'text', value: '*\u00A0' }, ...paragraph.children] })]
}

function noted(paragraph: Paragraph): Paragraph {
  return { ...paragraph, data: { ...paragraph.data, tableNote: true } }
}

/** What cells end with: stars, daggers, raised letters. */
function marksOf(table: Table): ReadonlySet<string> {
  const found = new Set<string>()
  for (const cell of table.children.flatMap((row) => row.children)) {
    const last = cell.children.at(-1)
    if (last?.type === 'mark' && last.style === 'sup') found.add(toString(last).trim())
    else found.add(/(?:\*{1,3}|[†‡§]{1,2})$/u.exec(toString(cell).trim())?.[0] ?? '')
  }
  return found
}
