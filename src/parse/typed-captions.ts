// Captions typed with their numbers, under a picture, above a table or within the picture's own → captions, where each number typed is the one it gets: then what the text says of them stays true.
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Figure, TableCaption } from '../model/nodes.ts'
import { noAttributes, trailingAttributes } from './attributes.ts'
import { shownMarkup, type FindIn } from './foreign/finding.ts'
import { isHtmlTable } from './foreign/html-table.ts'
import { htmlPicture, htmlWords } from './html-picture.ts'
import { typedCaption, type Captioned, type TypedCaption } from './typed-caption.ts'

interface Candidate {
  readonly kind: Captioned
  readonly typed: string
  readonly number: number
  readonly node: Nodes
  readonly found: string
  /** Printed with two numbers if it is left as it is. */
  readonly own: boolean
  /** It has a number only where it is taken, and all after it are counted on from it. */
  readonly adds: boolean
  readonly take: () => void
}

type PerKind<Value> = Record<Captioned, Value>

export function typedCaptions(tree: Root, find: FindIn): void {
  const all = candidatesIn(tree, { figure: true, table: true })
  const areTrue = (kind: Captioned): boolean => all.every((candidate) => candidate.kind !== kind || !candidate.adds || isTrue(candidate))
  const adding = { figure: areTrue('figure'), table: areTrue('table') }
  for (const candidate of adding.figure && adding.table ? all : candidatesIn(tree, adding)) {
    if (isTrue(candidate)) candidate.take()
    if (isTrue(candidate)) find(candidate.node, 'caption-plain', { found: candidate.found })
    else if (candidate.own) find(candidate.node, 'caption-numbered', { found: candidate.found, expected: String(candidate.number) })
  }
}

function isTrue({ typed, number }: Candidate): boolean {
  return typed === String(number)
}

// In reading order, as the numbers are given.
function candidatesIn(tree: Root, adding: PerKind<boolean>): readonly Candidate[] {
  const counts: PerKind<number> = { figure: 0, table: 0 }
  const found: Candidate[] = []
  const walk = (parent: Parent): void => {
    const nodes = parent.children as RootContent[]
    nodes.forEach((node, i) => {
      const isFigure = node.type === 'figure' || node.type === 'figureGroup'
      const candidate = isFigure || node.type === 'tableCaption' ? ownAt(parent, i) : addedAt(parent, i)
      const kind = candidate?.kind ?? (isFigure ? 'figure' : 'table')
      const counted = candidate?.adds === true ? adding[kind] : isFigure || node.type === 'tableCaption'
      if (counted) counts[kind]++
      if (candidate && (counted || !candidate.adds)) found.push({ ...candidate, number: counts[kind] })
      if (node.type !== 'figureGroup' && 'children' in node) walk(node as Parent)
    })
  }
  walk(tree)
  return found
}

/** What is numbered anyway: the number stands in its caption, or in the words under a picture without any. */
function ownAt(parent: Parent, i: number): Candidate | null {
  const [node, next] = [parent.children[i] as RootContent, parent.children[i + 1] as RootContent | undefined]
  if (node.type === 'tableCaption') return candidateOf('table', typedCaption(node.children, 'table'), node, { own: true, adds: false }, (children) => { node.children = children })
  if (node.type !== 'figure') return null
  if (node.children.length > 0) return candidateOf('figure', typedCaption(node.children, 'figure'), node, { own: true, adds: false }, (children) => { node.children = children })
  return next ? candidateOf('figure', captionIn(next, 'figure'), next, { own: false, adds: false }, (children) => { setCaption(node, children); remove(parent, next) }) : null
}

/** What has no number until it is a figure, or a table with a caption. */
function addedAt(parent: Parent, i: number): Candidate | null {
  const [node, next] = [parent.children[i] as RootContent, parent.children[i + 1] as RootContent | undefined]
  const picture = pictureIn(node)
  if (picture) {
    const [typed, at] = picture.words !== '' ? [typedCaption([{ type: 'text', value: picture.words }], 'figure'), node] as const : next ? [captionIn(next, 'figure'), next] as const : [null, node] as const
    return candidateOf('figure', typed, at, { own: false, adds: true }, (children) => {
      setCaption(picture.figure, children)
      parent.children = parent.children.map((child) => (child === node ? picture.figure : child))
      if (at !== node) remove(parent, at)
    })
  }
  if (node.type !== 'paragraph' || (next?.type !== 'table' && !isHtmlTable(next))) return null
  return candidateOf('table', captionIn(node, 'table'), node, { own: false, adds: true }, (children) => {
    const caption: TableCaption = { type: 'tableCaption', attributes: attributesOf(children), children, ...(node.position ? { position: node.position } : {}) }
    parent.children = parent.children.map((child) => (child === node ? caption : child))
  })
}

function candidateOf(kind: Captioned, typed: TypedCaption | null, node: Nodes, how: Pick<Candidate, 'own' | 'adds'>, take: (children: PhrasingContent[]) => void): Candidate | null {
  // A picture's own description is not what is read.
  const found = node.type === 'html' ? htmlWords(node) || toString(typed?.children) : 'children' in node ? toString(node.children) : ''
  return typed && { kind, typed: typed.number, number: 0, node, found: shownMarkup(found), ...how, take: () => { take(typed.children) } }
}

function remove(parent: Parent, gone: Nodes): void {
  parent.children = parent.children.filter((child) => child !== gone)
}

function pictureIn(node: RootContent): ReturnType<typeof htmlPicture> {
  const html = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : node
  return html?.type === 'html' ? htmlPicture(html) : null
}

function captionIn(node: RootContent, kind: Captioned): TypedCaption | null {
  return node.type === 'paragraph' ? typedCaption(node.children, kind) : node.type === 'html' ? typedCaption([{ type: 'text', value: htmlWords(node) }], kind) : null
}

function setCaption(figure: Figure, children: PhrasingContent[]): void {
  const own = attributesOf(children)
  figure.attributes = { ...figure.attributes, label: figure.attributes.label || own.label, values: { ...figure.attributes.values, ...own.values } }
  figure.children = children
}

/** `{#tbl:x}` after the words; it is taken from them. */
function attributesOf(children: PhrasingContent[]): TableCaption['attributes'] {
  const last = children.at(-1)
  const tail = last?.type === 'text' ? trailingAttributes(last.value) : null
  if (tail && last?.type === 'text') last.value = tail.rest
  return tail?.attributes ?? noAttributes
}
