// What the parts of a formula are spoken with, and which parts are too short to need an end.
import type { FormulaWords } from './formula-words.ts'
import type { MathNode } from './math-node.ts'

export interface Voice {
  readonly words: FormulaWords
  readonly row: (nodes: readonly MathNode[]) => string
  readonly node: (node: MathNode) => string
}

/** Stands for what has no words: such a formula is left to its source. */
export const unsaid = '\uFFFF'

export function membersOf(node: MathNode | undefined): readonly MathNode[] {
  return node === undefined ? [] : node.name === 'mrow' && !isFenced(node) ? node.children : [node]
}

/** Brackets that grow with what they hold. */
export function isFenced(node: MathNode): boolean {
  return node.name === 'mrow' && node.children[0]?.name === 'mo' && node.children[0].attributes['fence'] === 'true' && node.children[0].attributes['minsize'] === undefined
}

/** A letter or a number, with its index and its accent; or one of them with a minus. */
export function isShort(nodes: readonly MathNode[]): boolean {
  const [first, second] = nodes
  if (nodes.length === 2 && second) return isSign(first, '−') && ['mn', 'mi'].includes(second.name)
  if (nodes.length !== 1 || first === undefined) return false
  return ['mn', 'mi', 'mtext'].includes(first.name) || (['msub', 'mover'].includes(first.name) && first.children.every((child) => ['mn', 'mi', 'mo', 'mtext'].includes(child.name)))
}

export function isSign(node: MathNode | undefined, text: string): boolean {
  return (node?.name === 'mo' || node?.name === 'mi') && node.text === text
}
