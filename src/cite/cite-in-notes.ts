// Citations of the running text → notes of their own, for styles that cite in notes; citations within the author's notes stay there.
import type { FootnoteDefinition, FootnoteReference, Nodes, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Citation } from '../model/nodes.ts'
import type { Lang } from '../model/paper.ts'

export interface NotedCitation {
  readonly note: number
  /** The note was made for it. */
  readonly isOwn: boolean
}

export interface NoteMaking {
  /** Its source is known. */
  readonly isCited: (citation: Citation) => boolean
  /** What the sentence says before the call. */
  readonly spoken: (citation: Citation) => string
  readonly lang: Lang
}

/** Changes the tree. */
export function citeInNotes(tree: Root, making: NoteMaking): ReadonlyMap<Citation, NotedCitation> {
  const made: FootnoteDefinition[] = []
  visit(tree, (node, index, parent) => {
    if (node.type === 'footnoteDefinition') return SKIP
    if (node.type !== 'citation' || !parent || index === undefined || !making.isCited(node)) return undefined
    const identifier = `cited-in-note-${made.length + 1}`
    const said = making.spoken(node)
    const call: FootnoteReference = { type: 'footnoteReference', identifier, label: identifier, ...(node.position ? { position: node.position } : {}) }
    const words: Text[] = said === '' ? [] : [{ type: 'text', value: said }]
    parent.children.splice(index, 1, ...words, call)
    if (said === '') stickToWord(parent.children[index - 1])
    const signs = signsBefore(parent.children[index + words.length + 1], making.lang)
    if (signs !== '') parent.children.splice(index + words.length, 0, { type: 'text', value: signs })
    made.push({ type: 'footnoteDefinition', identifier, label: identifier, children: [{ type: 'paragraph', children: [bracketed(node)] }], data: { inline: true } })
    return [SKIP, index + words.length + 1]
  })
  tree.children.push(...made)
  return numbered(tree, new Set(made.map(({ identifier }) => identifier)))
}

function stickToWord(before: Nodes | undefined): void {
  if (before?.type === 'text') before.value = before.value.replace(/[ \u00A0\n]+$/u, '')
}

// English has the call after the signs of the sentence, Russian before its stops and commas.
function signsBefore(next: Nodes | undefined, lang: Lang): string {
  if (next?.type !== 'text') return ''
  const signs = (lang === 'ru' ? /^[?!…]+/u : /^[.,;:?!…]+[”"’]?/u).exec(next.value)?.[0] ?? ''
  next.value = next.value.slice(signs.length)
  return signs
}

/** In its note nothing is part of a sentence. */
function bracketed(citation: Citation): Citation {
  citation.value = citation.value.replace(/^(-?@[^\s[\]]+)(?:\s*\[([^\]]*)\])?$/u, (_, key: string, after: string | undefined) => `[${key.replace(/^-/, '')}${after === undefined ? '' : `, ${after}`}]`)
  return citation
}

/** The numbers notes will have: by their first calls, a note called in a note after it. */
function numbered(tree: Root, own: ReadonlySet<string>): ReadonlyMap<Citation, NotedCitation> {
  const notes = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (node) => { if (!notes.has(node.identifier)) notes.set(node.identifier, node) })
  const order = new Set<string>()
  const collect = (root: Nodes): void => visit(root, (node) => {
    if (node.type === 'footnoteDefinition' && node !== root) return SKIP
    if (node.type === 'footnoteReference' && notes.has(node.identifier)) order.add(node.identifier)
    return undefined
  })
  collect(tree)
  const found = new Map<Citation, NotedCitation>()
  let number = 0
  for (const identifier of order) {
    const note = notes.get(identifier)
    number += 1
    if (!note) continue
    collect(note)
    visit(note, 'citation', (citation) => { found.set(citation, { note: number, isOwn: own.has(identifier) }) })
  }
  return found
}
