// html-closed and comment-closed: an element, or a comment, that goes on further than its author meant.
import type { Html, Nodes } from 'mdast'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

// Elements that must be closed; a paragraph, a row or a cell of a table closes itself.
const paired = new Set(['a', 'abbr', 'b', 'big', 'blockquote', 'center', 'cite', 'code', 'del', 'details', 'div', 'em', 'figcaption', 'figure', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'i', 'ins', 'kbd', 'mark', 'ol', 'pre', 'q', 's', 'section', 'small', 'span', 'strike', 'strong', 'sub', 'summary', 'sup', 'table', 'tt', 'u', 'ul', 'var'])
const holding = new Set(['blockquote', 'center', 'details', 'div', 'figure', 'ol', 'section', 'table', 'ul'])
const tag = /<(\/?)([a-z][a-z0-9]*)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi

interface Open {
  readonly name: string
  readonly line: number
  readonly column: number
}

export function htmlClosed(paper: Paper): readonly Problem[] {
  const { file } = paper
  const found: Problem[] = []
  const unclosed = (open: readonly Open[]): void => { found.push(...open.map(({ name, line, column }) => problemAt({ file, line, column }, 'html-closed', { found: `<${name}>`, expected: `</${name}>` }))) }
  const walk = (node: Nodes, open: Open[], around: Open[]): void => {
    if (node.type === 'html') {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 }
      if (/^\s*<!--(?![\s\S]*-->)/.test(node.value)) found.push(problemAt({ file, line, column }, 'comment-closed', { found: node.value.trim().slice(0, 60).split('\n')[0] ?? '' }))
      else follow(node, open, around)
    } else if ('children' in node) {
      // What begins within a line ends in its paragraph, unless it holds paragraphs.
      const inner = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' ? [] : open
      for (const child of node.children as Nodes[]) walk(child, inner, open)
      if (inner !== open) {
        unclosed(inner.filter(({ name }) => !holding.has(name)))
        open.push(...inner.filter(({ name }) => holding.has(name)))
      }
    }
  }
  const open: Open[] = []
  walk(paper.tree, open, open)
  unclosed(open)
  return found.sort((a, b) => a.line - b.line)
}

function follow(node: Html, open: Open[], around: Open[]): void {
  const value = node.value.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
  for (const { 0: whole, 1: slash, 2: written = '', index } of value.matchAll(tag)) {
    const name = written.toLowerCase()
    if (!paired.has(name) || whole.endsWith('/>')) continue
    if (slash === '') open.push({ name, line: (node.position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1, column: index === 0 ? node.position?.start.column ?? 1 : 1 })
    else if (!close(open, name)) close(around, name)
  }
}

function close(open: Open[], name: string): boolean {
  const at = open.findLastIndex((each) => each.name === name)
  return at >= 0 && open.splice(at, 1).length > 0
}
