// The labels of the page plan → ranges of page labels.
import type { PlannedPage } from '../model/page-plan.ts'
import { numberTree } from './pdf/balanced-tree.ts'
import type { Pdf } from './pdf/pdf.ts'
import { textString } from './pdf/text-string.ts'
import { dictOf } from './pdf/values.ts'
import type { PdfDict } from './pdf/values.ts'

interface Label {
  readonly style: 'D' | 'r' | undefined
  readonly number: number
  readonly text: string
}

export function addPageLabels(pdf: Pdf, pages: readonly PlannedPage[]): void {
  const labels = pages.map(({ label }) => parsed(label))
  const ranges = labels.flatMap((label, i) => (continues(labels[i - 1], label) ? [] : [[i, rangeOf(label)] as const]))
  pdf.catalog().set('PageLabels', numberTree(pdf, ranges))
}

function parsed(text: string): Label {
  if (/^[1-9]\d*$/.test(text)) return { style: 'D', number: Number(text), text }
  const roman = romanNumber(text)
  return roman === undefined ? { style: undefined, number: 0, text } : { style: 'r', number: roman, text }
}

function continues(previous: Label | undefined, label: Label): boolean {
  return previous !== undefined && label.style !== undefined && previous.style === label.style && previous.number + 1 === label.number
}

// A label that is neither kind of number stands for one page, as it is.
function rangeOf({ style, number, text }: Label): PdfDict {
  return style ? dictOf({ S: style, St: number }) : dictOf({ P: textString(text) })
}

const romanDigits = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 } as const

function romanNumber(text: string): number | undefined {
  // The strict form only, as viewers write it back.
  if (!/^(?=.)m*(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(text)) return undefined
  const values = Array.from(text, (digit) => romanDigits[digit as keyof typeof romanDigits])
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
