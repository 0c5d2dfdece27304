// Markdown within an author's HTML: in an element marked `markdown="1"`, after the last element is closed, and signs of emphasis, links and references between tags.
import type { Html, Nodes, Parent, Root, RootContent } from 'mdast'
import type { HtmlRun } from '../../model/nodes.ts'
import { eachParent } from '../display-math.ts'
import { parseTree } from '../processor.ts'
import { pieceOf, pointIn, tagsOf, type Point, type Tag } from './html-pieces.ts'

const empty = new Set(['', 'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
const marks = /\*\*(?=\S)[^*]+\*\*|(?<![\p{L}\p{N}*])\*(?=[\p{L}«“(])[^*\n]*[^\s*]\*(?![\p{L}\p{N}*])|(?<!\w)__(?=\S)[^_]+__(?!\w)|\[[^\]\n]+\]\((?:https?:|mailto:|#)[^)\s]+\)|`[^`\n]+`|\\(?:eq|auto|c|C|page)?ref\{|\\[Cc]ite\w*\{|\[-?@|\[\^[^\]\s]+\]|!\[[^\]\n]*\]\([^)\s]+\)/u
// A picture on a line of its own is a figure, wherever it stands.
const pictures = /^\s*(?:!\[[^\n]*\]\([^()\s]+(?:\s+"[^"]*")?\)(?:\{[^{}]*\})?\s*)+$/

export function htmlMarkdown(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    if (parent.type === 'paragraph' || parent.type === 'htmlRun' || !parent.children.some((node) => node.type === 'html')) return
    const open: string[] = []
    parent.children = (parent.children as RootContent[]).map((node) => (node.type === 'html' ? read(node, open, source) : node)) as typeof parent.children
  })
}

// `open` goes on through the blocks of one parent: an element may hold paragraphs of Markdown between its tags.
function read(node: Html, open: string[], source: string): RootContent {
  const pieces: RootContent[] = []
  let from = 0
  const cut = (start: number, end: number, kind: 'flow' | 'line'): void => {
    const set = markdownOf(node, start, end, source, kind)
    if (!set) return
    if (start > from) pieces.push(pieceOf(node, from, start, source))
    pieces.push(...set)
    from = end
  }
  let past = 0
  for (const tag of tagsOf(node.value)) {
    if (tag.from < past) continue
    if (tag.from > past && !textBetween(node.value, past, tag.from, open, cut)) break
    past = tag.to
    follow(open, tag)
    const marked = /\bmarkdown\s*=\s*["']?(1|block|span)\b/.exec(tag.attributes)?.[1]
    if (marked === undefined || tag.closing) continue
    past = endOf(node.value, tag)
    cut(tag.to, past, marked === 'span' ? 'line' : 'flow')
  }
  if (past < node.value.length && from <= past) textBetween(node.value, past, node.value.length, open, cut)
  if (pieces.length === 0) return node
  if (from < node.value.length) pieces.push(pieceOf(node, from, node.value.length, source))
  const run: HtmlRun = { type: 'htmlRun', children: pieces, ...(node.position ? { position: node.position } : {}) }
  return run
}

// False when all that follows is Markdown: it stands after what is closed, on a line of its own.
function textBetween(html: string, from: number, to: number, open: readonly string[], cut: (start: number, end: number, kind: 'flow' | 'line') => void): boolean {
  const text = html.slice(from, to)
  if (open.length === 0 && /^[ \t]*\n[ \t]*\S/.test(text)) {
    cut(from, html.length, 'flow')
    return false
  }
  if (marks.test(text)) cut(from, to, pictures.test(text) ? 'flow' : 'line')
  return true
}

function follow(open: string[], { name, closing, attributes }: Tag): void {
  if (empty.has(name) || attributes.endsWith('/')) return
  if (!closing) open.push(name)
  else if (open.includes(name)) open.length = open.lastIndexOf(name)
}

// Where the element's own end tag stands, or the end of the block.
function endOf(html: string, opening: Tag): number {
  let depth = 0
  for (const tag of tagsOf(html.slice(opening.to))) {
    if (tag.name !== opening.name) continue
    if (!tag.closing) depth++
    else if (depth-- === 0) return opening.to + tag.from
  }
  return html.length
}

function markdownOf(node: Html, from: number, to: number, source: string, kind: 'flow' | 'line'): RootContent[] | null {
  const text = node.value.slice(from, to)
  const start = from + text.length - text.trimStart().length
  const inner = text.trim()
  if (inner === '') return null
  // A note is called by what is defined elsewhere.
  const calls = [...new Set([...inner.matchAll(/\[\^[^\]\s]+\]/g)].map(([call]) => call))]
  const tree = parseTree([inner, ...calls.map((call) => `${call}: .`)].join('\n\n'))
  const children = tree.children.filter((child) => child.type !== 'footnoteDefinition')
  const only = children.length === 1 ? children[0] : undefined
  if (kind === 'line' && only?.type !== 'paragraph') return null
  const at = pointIn(node, start, source)
  for (const child of children) place(child, at)
  const inside: Root = { type: 'root', children }
  htmlMarkdown(inside, source)
  if (kind === 'flow') return inside.children
  const blank = (a: number, b: number): RootContent[] => (b > a ? [pieceOf(node, a, b, source)] : [])
  return [...blank(from, start), ...(only as Parent).children as RootContent[], ...blank(start + inner.length, to)]
}

function place(node: Nodes, at: Point | undefined): void {
  if (!at) delete node.position
  else if (node.position) node.position = { start: moved(node.position.start, at), end: moved(node.position.end, at) }
  if ('children' in node) for (const child of node.children) place(child, at)
}

function moved({ line, column, offset }: Point, at: Point): Point {
  const place = { line: line + at.line - 1, column: line === 1 ? column + at.column - 1 : column }
  return at.offset === undefined || offset === undefined ? place : { ...place, offset: offset + at.offset }
}
