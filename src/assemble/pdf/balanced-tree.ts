// Sorted entries → a name tree or a number tree, balanced so that a reader finds an entry in few steps.
import { inChunks } from './in-chunks.ts'
import type { Pdf } from './pdf.ts'
import { dictOf, PdfString } from './values.ts'
import type { PdfValue, Ref } from './values.ts'

const width = 64

/** Entries in any order; the specification wants them by bytes. */
export function nameTree(pdf: Pdf, entries: readonly (readonly [key: string, value: PdfValue])[]): Ref {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return tree(pdf, 'Names', sorted.map(([key, value]) => [new PdfString(key), value]))
}

export function numberTree(pdf: Pdf, entries: readonly (readonly [key: number, value: PdfValue])[]): Ref {
  return tree(pdf, 'Nums', entries.toSorted(([a], [b]) => a - b))
}

interface Node {
  readonly first: PdfValue
  readonly last: PdfValue
  readonly ref: Ref
}

function tree(pdf: Pdf, leafKey: 'Names' | 'Nums', entries: readonly (readonly [PdfValue, PdfValue])[]): Ref {
  // The root alone has no limits, so a single leaf is the root (ISO 32000-1, 7.9.6).
  if (entries.length <= width) return pdf.add(dictOf({ [leafKey]: entries.flat() }))
  let nodes = inChunks(entries, width).map((chunk): Node => {
    const [first, last] = [chunk[0]?.[0] ?? null, chunk.at(-1)?.[0] ?? null]
    return { first, last, ref: pdf.add(dictOf({ Limits: [first, last], [leafKey]: chunk.flat() })) }
  })
  while (nodes.length > width) {
    nodes = inChunks(nodes, width).map((chunk): Node => {
      const [first, last] = [chunk[0]?.first ?? null, chunk.at(-1)?.last ?? null]
      return { first, last, ref: pdf.add(dictOf({ Limits: [first, last], Kids: chunk.map(({ ref }) => ref) })) }
    })
  }
  return pdf.add(dictOf({ Kids: nodes.map(({ ref }) => ref) }))
}
