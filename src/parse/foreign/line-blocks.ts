// `| line` after `| line` → one paragraph of broken lines. Tables drawn otherwise than with bars, and trees drawn with `└──`, are shown as typed, and reported.
import type { Code, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { eachParent } from '../display-math.ts'
import { parseInline } from '../inline.ts'
import { shownMarkup, type FindIn } from './finding.ts'

interface Kind {
  readonly isLines: boolean
  readonly isDrawn: boolean
  readonly isTree: boolean
}

/** `judge` sees each text once: a paragraph that formulas part has thousands of pieces, and each has the place of the whole. */
export function lineBlocks(tree: Root, source: string, find: FindIn, judge: (text: string) => Kind = kindOf): void {
  const kinds = new Map<string, Kind>()
  const kindAt = (node: RootContent): Kind => {
    const place = `${node.position?.start.offset}-${node.position?.end.offset}`
    const kind = kinds.get(place) ?? judge(sourceOf(node, source))
    kinds.set(place, kind)
    return kind
  }
  eachParent(tree, (parent) => {
    parent.children = (parent.children as RootContent[]).filter((node) => !isRule(node)).flatMap((node) => {
      // A row of dashes within a table is a line drawn under it.
      if (node.type === 'table') node.children = node.children.filter((row) => row.children.length === 0 || !row.children.every((cell) => /^[-:=]{3,}$/.test(toString(cell).trim())))
      if (node.type === 'paragraph' && kindAt(node).isLines) return asLines(node)
      if (node.type === 'paragraph' && kindAt(node).isTree) return asTree(node, sourceOf(node, source), find)
      if (((node.type === 'paragraph' || node.type === 'heading') && kindAt(node).isDrawn) || (node.type === 'thematicBreak' && /^-{2,}(?: +-{2,})+\s*$/.test(sourceOf(node, source)))) {
        const text = sourceOf(node, source)
        find(node, 'table-read', { found: shownMarkup(text.split('\n', 1)[0] ?? '') })
        return node.type === 'paragraph' ? asTyped(node, text) : node
      }
      return node
    }) as typeof parent.children
  })
}

function kindOf(text: string): Kind {
  return { isLines: isLineBlock(text), isDrawn: isDrawnTable(text), isTree: isDrawnTree(text) }
}

// `|-----|-----|` above a table.
function isRule(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && /^\|(?:[ \t]*[-:=]{2,}[ \t]*\|)+\s*$/.test(toString(node))
}

function sourceOf(node: RootContent, source: string): string {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset]
  return start === undefined || end === undefined ? '' : source.slice(start, end)
}

function isLineBlock(text: string): boolean {
  if (!text.startsWith('| ')) return false
  const lines = text.split('\n')
  return lines.every((line) => /^\s*\|(\s|$)|^\s+\S/.test(line)) && !lines.some((line) => /\|.*\|\s*$/.test(line))
}

// pandoc's grid, simple and multiline tables; rows with bars that no line of dashes follows.
function isDrawnTable(text: string): boolean {
  if (/^\+[-=:]{2,}[-=:+]*\+\s*$/m.test(text)) return true
  if (areRows(text.split('\n'))) return true
  return /^\|.*\|/m.test(text) && text.split('\n').filter((line) => /^\s*\|.*\S.*\|/.test(line)).length > 1
}

// «2005 | 100» under «Год | Книг», with no rule between them.
function areRows(lines: readonly string[]): boolean {
  const bars = lines.map((line) => line.split(/(?<=\S) +\| +(?=\S)/).length)
  return lines.length > 1 && (bars[0] ?? 0) > 1 && bars.every((count) => count === bars[0]) && !lines.some((line) => /[$`\\=]/.test(line))
}

// Folders and files, as `tree` draws them.
const treeLine = /^\s*[─-╿]/

function isDrawnTree(text: string): boolean {
  return text.split('\n').filter((line) => treeLine.test(line)).length > 1
}

// What announces it on the line above is text.
function asTree(node: Paragraph, text: string, find: FindIn): RootContent[] {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => treeLine.test(line))
  const from = lines.slice(0, first).findLastIndex((line) => /[.:]\s*$/.test(line)) + 1
  const [lead, tree] = partedAt(node, lines, from)
  find(tree, 'drawing-kept', { found: shownMarkup(lines[first] ?? '') })
  return [...lead, tree]
}

function partedAt(node: Paragraph, lines: readonly string[], from: number): readonly [readonly Paragraph[], Code] {
  const [text, tree] = [lines.slice(0, from).join('\n'), asTyped(node, lines.slice(from).join('\n'))]
  const { position } = node
  if (from === 0 || position?.start.offset === undefined) return [[], tree]
  const end = { line: position.start.line + from - 1, column: (lines[from - 1]?.length ?? 0) + 1, offset: position.start.offset + text.length }
  const start = { line: end.line + 1, column: 1, offset: end.offset + 1 }
  return [[{ ...node, children: parseInline(text), position: { ...position, end } }], { ...tree, position: { ...position, start } }]
}

function asTyped(node: Paragraph, value: string): Code {
  return { type: 'code', value, ...(node.position ? { position: node.position } : {}) }
}

function asLines(paragraph: Paragraph): Paragraph {
  const children: PhrasingContent[] = []
  paragraph.children.forEach((child, i) => {
    if (child.type !== 'text') return void children.push(child)
    const lines = (i === 0 ? child.value.replace(/^\|[ \t]?/, '') : child.value).split(/\n\|[ \t]?|\n\|?(?=$)/)
    lines.forEach((line, k) => {
      if (k > 0) children.push({ type: 'break' })
      const text: Text = { ...child, value: line.replace(/\n\s*/g, ' ').replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length)) }
      if (text.value !== '') children.push(text)
    })
  })
  return { ...paragraph, children }
}
