// A print whose formulas are known → the same, in which a formula is copied as a line of text: its signs one by one make no sense.
import { contentTokens } from './content-tokens.ts'
import { FormulaSpans } from './formula-spans.ts'
import type { FormulaSigns } from './name-formulas.ts'
import { decodeStream } from './pdf/decode-stream.ts'
import type { PdfPage } from './pdf/page-list.ts'
import type { Pdf } from './pdf/pdf.ts'
import { numberTreeEntries } from './pdf/tree-entries.ts'
import { PdfStream, Ref, type PdfDict, type PdfValue } from './pdf/values.ts'

/** After the content is made compact, and before it is compressed. */
export function copyFormulas(pdf: Pdf, pages: readonly PdfPage[], formulas: readonly FormulaSigns[]): void {
  if (formulas.length === 0) return
  const parents = new Map(numberTreeEntries(pdf, pdf.dict(pdf.catalog().get('StructTreeRoot'))?.get('ParentTree')))
  for (const { dict, ref } of pages) {
    const marks = new Map(formulas.flatMap((formula) => formula.signs.filter(({ page }) => isPage(page, ref)).map(({ mark }): [number, FormulaSigns] => [mark, formula])))
    if (marks.size === 0) continue
    const spans = new FormulaSpans()
    for (const part of pdf.list(dict.get('Contents'))) rewrite(pdf, part, marks, spans)
    forget(pdf, { dict, ref }, spans, pdf.array(parents.get(pdf.number(dict.get('StructParents')) ?? -1)))
  }
}

function isPage(page: PdfValue, ref: Ref): boolean {
  return page instanceof Ref && page.number === ref.number
}

function rewrite(pdf: Pdf, part: PdfValue, marks: ReadonlyMap<number, FormulaSigns>, spans: FormulaSpans): void {
  const stream = pdf.stream(part)
  if (!(part instanceof Ref) || !stream) return
  const content = decodeStream(pdf, stream)
  follow(pdf, content, marks, spans)
  const pieces: Uint8Array[] = []
  let from = 0
  for (const edit of spans.edits.splice(0).sort((a, b) => a.from - b.from)) {
    pieces.push(content.subarray(from, edit.from), Buffer.from(edit.text, 'latin1'))
    from = edit.to
  }
  pieces.push(content.subarray(from))
  pdf.set(part, new PdfStream(new Map([...stream.dict].filter(([key]) => key !== 'Filter' && key !== 'DecodeParms')), Buffer.concat(pieces)))
}

function follow(pdf: Pdf, content: Uint8Array, marks: ReadonlyMap<number, FormulaSigns>, spans: FormulaSpans): void {
  let from = 0
  contentTokens(content, (operator, operands, to) => {
    if (operator === 'BT' || operator === 'ET') spans.text(operator === 'BT')
    else if (operator === 'BDC' || operator === 'BMC') {
      const mark = pdf.number(pdf.dict(operands.at(1))?.get('MCID')) ?? -1
      spans.begin(marks.get(mark) ?? null, mark, { from, to })
    } else if (operator === 'EMC') spans.end({ from, to })
    from = to
  })
  spans.close()
}

/** Marks that are gone lead to no element, and no element to them. */
function forget(pdf: Pdf, { ref }: PdfPage, { merged }: FormulaSpans, parents: PdfValue[] | undefined): void {
  for (const [{ element }, marks] of merged) {
    const gone = new Set(marks)
    element.set('K', pdf.list(element.get('K')).filter((kid) => {
      const content: PdfDict | undefined = pdf.dict(kid)
      return !(content && isPage(content.get('Pg') ?? null, ref) && gone.has(pdf.number(content.get('MCID')) ?? -1))
    }))
    for (const mark of marks) if (parents && mark < parents.length) parents[mark] = null
  }
}
