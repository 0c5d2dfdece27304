// The tree of bookmarks → the outline of the PDF.
import type { OutlineItem } from '../model/outline.ts'
import { bytesOfName } from './destination-name.ts'
import type { Pdf } from './pdf/pdf.ts'
import { textString } from './pdf/text-string.ts'
import { dictOf, PdfString } from './pdf/values.ts'
import type { PdfDict, Ref } from './pdf/values.ts'

/** The first level is open, the ones below are closed. */
export function addOutline(pdf: Pdf, outline: readonly OutlineItem[]): void {
  if (outline.length === 0) return
  const root = dictOf({ Type: 'Outlines' })
  const rootRef = pdf.add(root)
  addItems(pdf, outline, root, rootRef, 1)
  // Counts what is seen at first (ISO 32000-1, table 152).
  root.set('Count', outline.reduce((sum, { children }) => sum + 1 + children.length, 0))
  pdf.catalog().set('Outlines', rootRef)
}

function addItems(pdf: Pdf, items: readonly OutlineItem[], parent: PdfDict, parentRef: Ref, level: number): void {
  const dicts = items.map(({ title, anchor }) => dictOf({ Title: textString(title), Parent: parentRef, Dest: new PdfString(bytesOfName(anchor)) }))
  const refs = dicts.map((dict) => pdf.add(dict))
  items.forEach(({ children }, i) => {
    const [dict, ref, previous, next] = [dicts[i], refs[i], refs[i - 1], refs[i + 1]]
    if (!dict || !ref) return
    if (previous) dict.set('Prev', previous)
    if (next) dict.set('Next', next)
    if (children.length === 0) return
    // A negative count: closed.
    dict.set('Count', level === 1 ? children.length : -children.length)
    addItems(pdf, children, dict, ref, level + 1)
  })
  const [first, last] = [refs[0], refs.at(-1)]
  if (first && last) parent.set('First', first).set('Last', last)
}
