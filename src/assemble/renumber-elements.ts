// A print whose element ids depend on what its tab printed before → the same with ids counted from 1.
import { nameTree } from './pdf/balanced-tree.ts'
import type { Pdf } from './pdf/pdf.ts'
import { renameElements } from './rename-elements.ts'

export function renumberElements(pdf: Pdf): void {
  const root = pdf.dict(pdf.catalog().get('StructTreeRoot'))
  if (!root) return
  let count = 0
  const ids = renameElements(pdf, root, () => `node${String(++count).padStart(8, '0')}`)
  if (ids.length > 0) root.set('IDTree', nameTree(pdf, ids))
  else root.delete('IDTree')
}
