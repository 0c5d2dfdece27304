// Lists that Markdown has no sign for: `#.` counts by itself; `(a)`, `b)`, `iv.`, `(2)` are kept as typed, each item on a line of its own.
import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { eachParent } from '../display-math.ts'
import { codeLines } from './code-lines.ts'

/** `#.` → the number; before Markdown is read. */
export function countedLists(source: string): string {
  if (!/^[ \t]*#\.[ \t]/m.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const counts = new Map<number, number>()
  return lines.map((line, i) => {
    if (code[i]) return line
    const margin = /^[ \t]*/.exec(line)?.[0].length ?? 0
    if (!/^[ \t]*#\.[ \t]/.test(line)) {
      if (line.trim() !== '' && margin === 0) counts.clear()
      return line
    }
    counts.set(margin, (counts.get(margin) ?? 0) + 1)
    return line.replace('#.', `${counts.get(margin)}.`)
  }).join('\n')
}

const marker = /^(?:\(([a-zа-я]|[ivx]{1,5}|\d{1,2})\)|([a-zа-я]|[ivx]{1,5})[.)]|([A-ZА-Я])(?:\)|\.(?=[ \t]{2})))[ \t]+(?=\S)/u

/** A paragraph whose lines all begin with the markers of one list, in order. */
export function fancyLists(tree: Root): void {
  eachParent(tree, (parent) => {
    parent.children = (parent.children as RootContent[]).map((node) => (node.type === 'paragraph' ? asList(node) ?? node : node)) as typeof parent.children
  })
}

function asList(paragraph: Paragraph): List | null {
  const first = paragraph.children[0]
  if (first?.type !== 'text' || !marker.test(first.value) || !paragraph.children.some((child) => child.type === 'text' && child.value.includes('\n'))) return null
  const lines = linesOf(paragraph)
  const marks = lines.map(([start]) => markOf(start?.type === 'text' ? start.value : ''))
  if (lines.length < 2 || !inOrder(marks)) return null
  const place = paragraph.position ? { position: paragraph.position } : {}
  const items = lines.map((children): ListItem => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children, ...place }], ...place }))
  return { type: 'list', ordered: false, spread: false, children: items, data: { asTyped: true }, ...place }
}

function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type !== 'text') { lines.at(-1)?.push(child); continue }
    child.value.split('\n').forEach((value, i) => {
      if (i > 0) lines.push([])
      const text: Text = { ...child, value: i > 0 ? value.trimStart() : value }
      if (text.value !== '') lines.at(-1)?.push(text)
    })
  }
  return lines
}

function markOf(text: string): string {
  const [, one, two, three] = marker.exec(text) ?? []
  return one ?? two ?? three ?? ''
}

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцшщэюя']
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function inOrder(marks: readonly string[]): boolean {
  const orders = [...alphabets.flatMap((letters) => [[...letters], [...letters.toUpperCase()]]), romans, Array.from({ length: 99 }, (_, i) => String(i + 1))]
  return orders.some((order) => marks.every((mark, i) => mark !== '' && order.indexOf(mark) === order.indexOf(marks[0] ?? '') + i && order.includes(mark)))
}
