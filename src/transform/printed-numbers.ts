// The numbers that figures, tables and listings are printed with: those the author typed, and the others in order after them.
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

const pictures: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>(['figure', 'figureGroup'])

/** '' where a picture without words stands among pictures with typed numbers: it has none. */
export function printedNumbers(tree: Root): ReadonlyMap<Nodes, string> {
  const things: Nodes[] = []
  visit(tree, (node) => {
    if (node.type === 'figure' || (node.type === 'figureGroup' && !node.apart) || node.type === 'tableCaption' || node.type === 'listingCaption') things.push(node)
    return node.type === 'figureGroup' && !node.apart ? 'skip' : undefined
  })
  const kinds = [pictures, new Set<Nodes['type']>(['tableCaption']), new Set<Nodes['type']>(['listingCaption'])]
  return new Map(kinds.flatMap((kind) => inOrder(things.filter(({ type }) => kind.has(type)))))
}

function inOrder(things: readonly Nodes[]): readonly (readonly [Nodes, string])[] {
  const isTyped = things.some(({ data }) => data?.typedNumber !== undefined)
  const last = new Map<string | undefined, number>()
  return things.map((node) => {
    const typed = node.data?.typedNumber
    if (isTyped && typed === undefined && node.type === 'figure' && node.children.length === 0 && node.attributes.label === '') return [node, ''] as const
    // «Схема 1» does not go on from «Рис. 4».
    const name = node.data?.typedName
    const printed = typed ?? String((last.get(name) ?? 0) + 1)
    if (/^\d+$/.test(printed)) last.set(name, Number(printed))
    return [node, printed] as const
  })
}
