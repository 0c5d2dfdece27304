// The page labels of a PDF → what is printed on each page, as a printer speaks of it.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { textOf } from '../../assemble/pdf/text-string.ts'
import { numberTreeEntries } from '../../assemble/pdf/tree-entries.ts'
import { PdfString } from '../../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'

export function pageLabels(pdf: Pdf, tree: PdfValue | undefined, count: number): readonly string[] {
  const ranges = numberTreeEntries(pdf, tree)
  return Array.from({ length: count }, (_, index) => {
    const range = ranges.findLast(([first]) => first <= index)
    const dict = pdf.dict(range?.[1])
    return range && dict ? labelOf(pdf, dict, index - range[0]) : String(index + 1)
  })
}

function labelOf(pdf: Pdf, dict: PdfDict, offset: number): string {
  const prefix = pdf.get(dict.get('P'))
  const number = (pdf.number(dict.get('St')) ?? 1) + offset
  const style = dict.get('S')
  const shown = style === 'r' ? roman(number) : style === 'R' ? roman(number).toUpperCase() : style === 'D' ? String(number) : ''
  return `${prefix instanceof PdfString ? textOf(prefix) : ''}${shown}`
}

const numerals = [['m', 1000], ['cm', 900], ['d', 500], ['cd', 400], ['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]] as const

function roman(number: number): string {
  let rest = number
  return numerals.map(([sign, value]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}
