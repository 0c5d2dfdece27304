// A rectangle or a list of corner points → the same, moved.
import type { Shift } from './alignment.ts'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict } from './pdf/values.ts'
import { thousandths } from './thousandths.ts'

/** `key` holds x and y in turn. The moved list is a new one: another dictionary may refer to the old. */
export function moveBox(pdf: Pdf, dict: PdfDict, key: string, { xPt, yPt }: Shift): void {
  const box = pdf.array(dict.get(key))
  if (!box) return
  dict.set(key, box.map((value, i) => thousandths((pdf.number(value) ?? 0) + (i % 2 === 0 ? xPt : yPt))))
}
