// The words of a paper, taken from its mdast before any transform: what the printed pages are compared with.
import type { Nodes, Root } from 'mdast'
import type { HeadNote } from '../model/paper.ts'
import type { Figure } from '../model/nodes.ts'
import { isHtmlTable } from './foreign/html-table.ts'
import { htmlWithoutRemoved, withoutRemoved } from './removed-html.ts'

export interface PaperWords {
  /** Runs of text in reading order; a new run begins after a formula, a note call, an image or a block. */
  readonly segments: readonly string[]
  /** Texts of called notes: they stand elsewhere on the pages. */
  readonly notes: readonly string[]
  /** Runs of captions, figures and tables, from one to before another: they may float to another page. */
  readonly floats: readonly (readonly [number, number])[]
}

// A table without a caption leaves its place where it is turned, or stands across columns.
const mayFloat = new Set(['figure', 'figureGroup', 'table', 'tableCaption'])
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'figure', 'tableCaption', 'listingCaption', 'captionTranslation', 'blockquote', 'sourceEntry'])

/** `heads`: notes of the title and the authors. */
export function wordsOf(tree: Root, heads: readonly HeadNote[] = []): PaperWords {
  const called = new Set<string>()
  const segments: string[] = []
  const floats: (readonly [number, number])[] = []
  for (const group of blocksOf(tree)) {
    const from = segments.length
    segments.push(...collect(group, called))
    if (group.some(({ type }) => mayFloat.has(type))) floats.push([from, segments.length])
  }
  const notes: string[] = []
  for (let before = -1; before !== notes.length;) {
    before = notes.length
    notes.splice(0, notes.length, ...tree.children.flatMap((node) => (node.type === 'footnoteDefinition' && called.has(node.identifier) ? collect(node.children, called) : [])))
  }
  return { segments, notes: [...heads.flatMap(({ text }) => collect(text.nodes, called)), ...notes], floats }
}

// A table goes with its caption before it, and with its notes.
function blocksOf(tree: Root): Nodes[][] {
  const groups: Nodes[][] = []
  for (const node of tree.children) {
    const last = groups.at(-1)
    if (node.type === 'footnoteDefinition') continue
    const isOfTable = node.type === 'table' || isHtmlTable(node) || node.type === 'captionTranslation' || (node.type === 'paragraph' && node.data?.tableNote === true)
    if (last?.[0]?.type === 'tableCaption' && isOfTable) last.push(node)
    else groups.push([node])
  }
  return groups
}

function collect(nodes: readonly Nodes[], called: Set<string>): string[] {
  const runs: string[] = ['']
  const add = (text: string): void => { runs[runs.length - 1] += text }
  const part = (): void => { if (runs.at(-1) !== '') runs.push('') }
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'citation') return add(node.value)
    if (node.type === 'code') { part(); add(node.value); return part() }
    // The numbers of a list come between its items.
    if (node.type === 'html') { for (const piece of htmlWithoutRemoved(node.value).split(/(?=<li[\s>])/i)) { part(); add(textOfHtml(piece)) } return part() }
    if (node.type === 'footnoteReference') { called.add(node.identifier); return part() }
    if (node.type === 'figure') part()
    if (blocks.has(node.type)) part()
    if ('children' in node) {
      // A table's caption stands before it whatever side it was typed on: the tree has it there already.
      for (const child of withoutRemoved((node as Figure).children as Nodes[])) walk(child)
    } else part()
    if (blocks.has(node.type)) part()
  }
  withoutRemoved(nodes).forEach(walk)
  return runs.filter((run) => /[\p{L}\p{N}]/u.test(run))
}

// Tags go, words stay; what scripts and styles hold is not text.
function textOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(nbsp|shy);/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#0*39;/g, "'").replace(/&amp;/g, '&')
}
