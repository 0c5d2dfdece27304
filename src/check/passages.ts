// A paper → its runs of plain words with their places: title, abstract and text, without code, formulas, addresses and citations.
import type { Nodes, Root } from 'mdast'
import type { Paper } from '../model/paper.ts'
import type { Source } from './source.ts'

export interface Passage {
  readonly text: string
  /** The place of what was found at an index of the text. */
  readonly at: (index: number, found: string) => { readonly file: string; readonly line: number; readonly column: number }
}

interface Span {
  readonly first: number
  readonly column: number
  readonly last: number
}

export function passagesOf(paper: Paper, source: Source): readonly Passage[] {
  const { title, subtitle, abstract } = source.metadata.heading
  const english = source.metadata.translation
  const heads = [title, subtitle, abstract, ...(english ? [english.title, english.subtitle, english.abstract] : [])]
  const ofHeads = heads.filter(({ text }) => text !== '').map(({ text, line, column }) => passage(text, { first: line, column, last: line + lengthOf(text, line, source) }, paper.file, source))
  return [...ofHeads, ...textPassages(paper.tree, paper.file, source)]
}

export function textPassages(tree: Root, file: string, source: Source): readonly Passage[] {
  const found: Passage[] = []
  const walk = (node: Nodes, around: Span): void => {
    const span = spanOf(node) ?? around
    if (node.type === 'text') found.push(passage(node.value, span, file, source))
    else if ('children' in node && !(node.type === 'link' && isAddress(node))) for (const child of node.children as Nodes[]) walk(child, span)
  }
  walk(tree, { first: 1, column: 1, last: source.lines.length })
  return found.filter(({ text }) => text.trim() !== '')
}

// A value may be folded over some lines of the block: it ends where the text does.
function lengthOf(text: string, line: number, { lines }: Source): number {
  let left = text.length
  let count = 0
  for (; left > 0 && line - 1 + count < lines.length; count++) left -= (lines[line - 1 + count] ?? '').trim().length + 1
  return count
}

function spanOf(node: Nodes): Span | null {
  const { position } = node
  return position ? { first: position.start.line, column: position.start.column, last: position.end.line } : null
}

function isAddress(link: Extract<Nodes, { type: 'link' }>): boolean {
  return link.children.every((child) => child.type === 'text' && /^(https?:|www\.|mailto:)|@/.test(child.value))
}

// What was typed over several lines keeps neither its indents nor its quote marks: the words themselves are looked for.
function passage(text: string, span: Span, file: string, { lines }: Source): Passage {
  const at = (index: number, found: string) => {
    const guess = span.first + text.slice(0, index).split('\n').length - 1
    const word = found.split(/\s/)[0] ?? found
    const spread = Array.from({ length: Math.max(0, span.last - span.first) + 1 }, (_, step) => span.first + step)
    for (const line of [guess, ...spread]) {
      const whole = lines[line - 1] ?? ''
      const from = line === span.first ? span.column - 1 : 0
      const exact = whole.indexOf(found, line === span.first && guess === line ? Math.max(from, Math.min(from + index, whole.length) - 2) : from)
      const column = exact >= 0 ? exact : whole.indexOf(found, from) >= 0 ? whole.indexOf(found, from) : line === guess && found !== word ? whole.lastIndexOf(word) : -1
      if (column >= 0) return { file, line, column: column + 1 }
    }
    return { file, line: span.first, column: span.column }
  }
  return { text, at }
}
