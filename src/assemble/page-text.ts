// A page → its text outside artifacts, in the order of the content stream.
import { contentTokens } from './content-tokens.ts'
import { formulaKey } from './formula-spans.ts'
import { FontShelf } from './font-shelf.ts'
import { decodeStream } from './pdf/decode-stream.ts'
import type { Pdf } from './pdf/pdf.ts'
import { textOf } from './pdf/text-string.ts'
import { PdfString } from './pdf/values.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'
import { TextRun, type ShownText } from './text-run.ts'

/** Reads pages of one PDF. */
export class PageTextReader {
  readonly #pdf: Pdf
  readonly #fonts: FontShelf

  constructor(pdf: Pdf, fonts = new FontShelf(pdf)) {
    this.#pdf = pdf
    this.#fonts = fonts
  }

  read(page: PdfDict): string {
    return this.#readPage(page, new TextRun()).text
  }

  /** The same text in pieces, each with its place. */
  places(page: PdfDict): readonly ShownText[] {
    const shown: ShownText[] = []
    this.#readPage(page, new TextRun((piece) => shown.push(piece)))
    return shown
  }

  #readPage(page: PdfDict, run: TextRun): TextRun {
    for (const part of this.#pdf.list(page.get('Contents'))) this.#readStream(part, this.#pdf.dict(page.get('Resources')), run)
    return run
  }

  #readStream(value: PdfValue, resources: PdfDict | undefined, run: TextRun): void {
    const stream = this.#pdf.stream(value)
    if (!stream) return
    contentTokens(decodeStream(this.#pdf, stream), (operator, operands) => {
      if (operator === 'Tf') run.setFont(this.#fonts.named(resources, operands.at(0)), operands.at(1))
      else if (operator === 'Do') this.#form(resources, operands.at(0), run)
      else if (operator === 'BDC' || operator === 'BMC') run.beginMarked(operands.at(0), ...this.#properties(resources, operands.at(1)))
      else run.apply(operator, operands)
    })
  }

  #form(resources: PdfDict | undefined, name: PdfValue | undefined, run: TextRun): void {
    const form = this.#pdf.stream(this.#resource(resources, 'XObject', name))
    if (form?.dict.get('Subtype') !== 'Form') return
    run.apply('q', [])
    const matrix = this.#pdf.array(form.dict.get('Matrix'))
    if (matrix) run.apply('cm', matrix)
    this.#readStream(form, this.#pdf.dict(form.dict.get('Resources')) ?? resources, run)
    run.apply('Q', [])
  }

  #properties(resources: PdfDict | undefined, properties: PdfValue | undefined): [actualText: string | undefined, mark: number | undefined] {
    const dict = typeof properties === 'string' ? this.#pdf.dict(this.#resource(resources, 'Properties', properties)) : this.#pdf.dict(properties)
    // What a formula is copied as is not what stands on the page.
    const text = dict?.has(formulaKey) ? null : this.#pdf.get(dict?.get('ActualText'))
    return [text instanceof PdfString ? textOf(text) : undefined, this.#pdf.number(dict?.get('MCID'))]
  }

  #resource(resources: PdfDict | undefined, kind: string, name: PdfValue | undefined): PdfValue {
    return this.#pdf.dict(resources?.get(kind))?.get(typeof name === 'string' ? name : '') ?? null
  }
}
