// Pieces of an entry → one run of phrasing content: stops and spaces between them are never doubled.
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

export type Piece = readonly PhrasingContent[]

export const nothing: Piece = []

export function plain(text: string): Piece {
  return text === '' ? nothing : [{ type: 'text', value: text }]
}

export function italic(piece: Piece): Piece {
  return isEmpty(piece) ? nothing : [{ type: 'emphasis', children: [...piece] }]
}

export function linked(url: string, text = url): Piece {
  return [{ type: 'link', url, children: [{ type: 'text', value: text }] }]
}

export function isEmpty(piece: Piece): boolean {
  return textOf(piece).trim() === ''
}

/** Empty pieces are left out. A separator that begins with a sign loses it after the same sign, and a stop after «?», «!», «…». */
export function joined(pieces: readonly Piece[], separator: string): Piece {
  return pieces.filter((piece) => !isEmpty(piece)).reduce<Piece>((before, piece) => (before.length === 0 ? piece : [...before, ...plain(after(before, separator)), ...piece]), nothing)
}

/** What stands after the run so far: «?.» and «..» are one sign. */
function after(before: Piece, separator: string): string {
  const text = textOf(before).trimEnd()
  return separator.startsWith('.') && /(?:\.|[?!…][»”"’]?)$/u.test(text) ? separator.slice(1) : separator
}

/** With a stop at its end; none after an address. */
export function stopped(piece: Piece): PhrasingContent[] {
  const last = piece.at(-1)
  return merged(last?.type === 'link' ? piece : [...piece, ...plain(after(piece, '.'))])
}

export function textOf(piece: Piece): string {
  return piece.map((node) => toString(node)).join('')
}

/** Texts side by side become one. */
export function merged(piece: Piece): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const node of piece) {
    const last = nodes.at(-1)
    if (node.type === 'text' && last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value }
    else if (node.type !== 'text' || node.value !== '') nodes.push(node)
  }
  return nodes
}
