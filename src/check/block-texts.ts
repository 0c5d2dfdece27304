// A tree → the words of each paragraph, heading, caption and cell, code and formulas left out, with their places.
import type { Nodes, Root } from 'mdast'

export interface BlockText {
  readonly text: string
  readonly at: (index: number) => { readonly line: number; readonly column: number }
}

interface Piece {
  readonly from: number
  readonly line: number
  readonly column: number
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'tableCaption', 'figure'])

export function blockTexts(tree: Root): readonly BlockText[] {
  const found: BlockText[] = []
  const walk = (node: Nodes): void => {
    if (blocks.has(node.type)) found.push(textOf(node))
    else if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return found
}

// What is left out leaves a sign that is no letter, so that its neighbours do not meet.
const gap = '\uFFFC'

function textOf(block: Nodes): BlockText {
  let text = ''
  const pieces: Piece[] = []
  const walk = (node: Nodes, around: Nodes): void => {
    const { line, column } = (node.position ?? around.position)?.start ?? { line: 1, column: 1 }
    if (node.type === 'text') {
      pieces.push({ from: text.length, line, column })
      text += node.value
    } else if (node.type === 'break') text += '\n'
    else if ('children' in node) {
      const typed = node.type === 'mark' ? node.typed ?? '' : ''
      text += typed
      for (const child of node.children as Nodes[]) walk(child, node.position ? node : around)
      if (typed.endsWith('{')) text += '}'
    } else if (node.type !== 'html') text += gap
  }
  for (const child of ('children' in block ? block.children : []) as Nodes[]) walk(child, block)
  return { text, at: (index) => placeIn(text, pieces, index) }
}

function placeIn(text: string, pieces: readonly Piece[], index: number): { readonly line: number; readonly column: number } {
  const piece = pieces.findLast(({ from }) => from <= index)
  if (piece === undefined) return { line: 1, column: 1 }
  const lines = text.slice(piece.from, index).split('\n')
  const last = lines.at(-1)?.length ?? 0
  return { line: piece.line + lines.length - 1, column: lines.length > 1 ? last + 1 : piece.column + last }
}
