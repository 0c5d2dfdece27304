// `Term` with `: meaning` on the next lines → a list of terms; what is set in under a meaning, which Markdown takes for code, goes on with it.
import type { Code, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Division } from '../../model/nodes.ts'
import { eachParent } from '../display-math.ts'
import { parseTree } from '../processor.ts'

export function definitionLists(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    const nodes = parent.children as RootContent[]
    if (!nodes.some((node) => node.type === 'paragraph' && holdsMeaning(node))) return
    const children: RootContent[] = []
    for (const node of nodes) {
      const meaning = node.type === 'code' && isSetIn(node, source) ? lastMeaning(children.at(-1)) : null
      if (meaning && node.type === 'code') { goOn(meaning, node); continue }
      const found = node.type === 'paragraph' ? split(node, children.at(-1)) : null
      if (!found) { children.push(node); continue }
      if (found.takesTerm) children.pop()
      const open = children.at(-1)
      if (open?.type === 'division' && open.kind === 'terms') open.children.push(...found.rows)
      else children.push({ type: 'division', kind: 'terms', children: found.rows, ...(node.position ? { position: node.position } : {}) })
    }
    parent.children = children as typeof parent.children
  })
}

function isSetIn({ position }: Code, source: string): boolean {
  return !/^\s*(?:`{3}|~{3})/.test(source.slice(position?.start.offset ?? 0, position?.end.offset))
}

function lastMeaning(node: RootContent | undefined): Division | null {
  const last = node?.type === 'division' && node.kind === 'terms' ? node.children.at(-1) : undefined
  return last?.type === 'division' && last.kind === 'meaning' ? last : null
}

function goOn(meaning: Division, code: Code): void {
  const { children } = parseTree(code.value)
  const above = (code.position?.start.line ?? 1) - 1
  // Offsets would be those of another text.
  for (const child of children) visit(child, (node) => { if (node.position) node.position = { start: { line: node.position.start.line + above, column: 5 }, end: { line: node.position.end.line + above, column: 5 } } })
  const first = meaning.children.every((child) => child.type !== 'paragraph') ? [{ type: 'paragraph', children: meaning.children as PhrasingContent[], ...(meaning.position ? { position: meaning.position } : {}) } satisfies Paragraph] : meaning.children
  meaning.children = [...first, ...children] as Division['children']
}

function holdsMeaning(paragraph: Paragraph): boolean {
  return paragraph.children.some((child, i) => child.type === 'text' && (i === 0 ? /(?:^|\n)[:~][ \t]+\S/ : /\n[:~][ \t]+\S?/).test(child.value))
}

// The meaning stands in the term's own paragraph, or after a blank line in the next.
function split(paragraph: Paragraph, before: RootContent | undefined): { readonly rows: Division[]; readonly takesTerm: boolean } | null {
  if (!holdsMeaning(paragraph)) return null
  const pieces = piecesOf(paragraph)
  const ownTerm = pieces[0]?.length !== 0
  if (ownTerm) return isTerm(pieces[0] ?? []) ? { rows: rowsOf(pieces, paragraph), takesTerm: false } : null
  if (before?.type === 'division' && before.kind === 'terms') return { rows: rowsOf(pieces, paragraph).slice(1), takesTerm: false }
  const term = before?.type === 'paragraph' && isTerm(before.children) ? before : null
  return term ? { rows: rowsOf([term.children, ...pieces.slice(1)], term), takesTerm: true } : null
}

// A term is one line, and no sentence.
function isTerm(nodes: readonly PhrasingContent[]): boolean {
  const last = nodes.at(-1)
  return nodes.length > 0 && nodes.every((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim().includes('\n'))) && !(last?.type === 'text' && /[.:;]\s*$/.test(last.value))
}

function piecesOf(paragraph: Paragraph): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [[]]
  paragraph.children.forEach((child, i) => {
    if (child.type !== 'text') return void pieces.at(-1)?.push(child)
    const texts = (i === 0 ? `\n${child.value}` : child.value).split(/\n[:~][ \t]+/)
    texts.forEach((value, k) => {
      const text: Text = { ...child, value: i === 0 && k === 0 ? value.slice(1) : value }
      if (k > 0) pieces.push([])
      if (text.value !== '') pieces.at(-1)?.push(text)
    })
  })
  return pieces
}

function rowsOf([term = [], ...meanings]: readonly PhrasingContent[][], { position }: Paragraph): Division[] {
  const place = position ? { position } : {}
  return [
    { type: 'division', kind: 'term', children: term, ...place },
    ...meanings.map((children): Division => ({ type: 'division', kind: 'meaning', children, ...place }))
  ]
}
