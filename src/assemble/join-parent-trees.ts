// The parent trees of all prints → one, with keys counted anew in the order of the volume.
import type { JoinedPrint, Sheet } from './join-prints.ts'
import { numberTree } from './pdf/balanced-tree.ts'
import type { Pdf } from './pdf/pdf.ts'
import { numberTreeEntries } from './pdf/tree-entries.ts'
import { PdfStream } from './pdf/values.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'

/** A parent tree leads from the marked content of a page, or from a link, to its structure element. */
export function joinParentTrees(pdf: Pdf, root: PdfDict, trees: ReadonlyMap<JoinedPrint, PdfDict>, sheets: readonly Sheet[]): void {
  const entries: (readonly [number, PdfValue])[] = []
  const oldOf = new Map<Sheet, ReadonlyMap<number, PdfValue>>()
  for (const [print, tree] of trees) {
    const old = new Map(numberTreeEntries(pdf, tree.get('ParentTree')))
    for (const sheet of print.sheets) oldOf.set(sheet, old)
  }
  const seen = new Set<PdfDict>()
  for (const sheet of sheets) {
    for (const dict of keyed(pdf, sheet)) {
      if (!seen.has(dict)) renumber(dict, oldOf.get(sheet), entries)
      seen.add(dict)
    }
    sheet.dict.set('Tabs', 'S')
  }
  root.set('ParentTree', numberTree(pdf, entries))
  root.set('ParentTreeNextKey', entries.length)
}

// A key that leads nowhere is worse than none.
function renumber(dict: PdfDict, old: ReadonlyMap<number, PdfValue> | undefined, entries: (readonly [number, PdfValue])[]): void {
  for (const key of ['StructParents', 'StructParent']) {
    const number = dict.get(key)
    if (typeof number !== 'number') continue
    const parent = old?.get(number)
    if (parent === undefined) dict.delete(key)
    else dict.set(key, entries.push([entries.length, parent]) - 1)
  }
}

// All of a page that may have a key: the page, its annotations, its forms and images.
function keyed(pdf: Pdf, { dict }: Sheet): readonly PdfDict[] {
  const annotations = (pdf.array(dict.get('Annots')) ?? []).flatMap((entry) => pdf.dict(entry) ?? [])
  const forms = [...(pdf.dict(pdf.dict(dict.get('Resources'))?.get('XObject')) ?? new Map<string, PdfValue>()).values()]
  return [dict, ...annotations, ...forms.flatMap((entry) => {
    const stream = pdf.get(entry)
    return stream instanceof PdfStream ? [stream.dict] : []
  })]
}
