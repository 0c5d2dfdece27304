// The pages in order → a balanced page tree.
import type { Sheet } from './join-prints.ts'
import { inChunks } from './pdf/in-chunks.ts'
import type { Pdf } from './pdf/pdf.ts'
import { dictOf } from './pdf/values.ts'
import type { PdfDict, Ref } from './pdf/values.ts'

const width = 32

interface Node {
  readonly ref: Ref
  readonly dict: PdfDict
  readonly count: number
}

export function addPageTree(pdf: Pdf, sheets: readonly Pick<Sheet, 'ref' | 'dict'>[]): void {
  let nodes: readonly Node[] = sheets.map(({ ref, dict }) => ({ ref, dict, count: 1 }))
  do nodes = inChunks(nodes, width).map((kids) => parentOf(pdf, kids))
  while (nodes.length > 1)
  const [root] = nodes
  if (!root) throw new Error('A volume has at least one page')
  pdf.catalog().set('Pages', root.ref)
}

function parentOf(pdf: Pdf, kids: readonly Node[]): Node {
  const count = kids.reduce((sum, kid) => sum + kid.count, 0)
  const dict = dictOf({ Type: 'Pages', Kids: kids.map(({ ref }) => ref), Count: count })
  const ref = pdf.add(dict)
  for (const kid of kids) kid.dict.set('Parent', ref)
  return { ref, dict, count }
}
