// A page → its text outside artifacts, in the order of the content stream.
import { contentTokens } from './content-tokens.ts'
import type { Operands } from './content-tokens.ts'
import { missingGlyph } from './font-reader.ts'
import type { FontReader } from './font-reader.ts'
import { fontReader } from './font-reader.ts'
import { decodeStream } from './pdf/decode-stream.ts'
import type { Pdf } from './pdf/pdf.ts'
import { textOf } from './pdf/text-string.ts'
import { PdfString } from './pdf/values.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'

/** Reads pages of one PDF; fonts are read once. */
export class PageTextReader {
  readonly #pdf: Pdf
  readonly #fonts = new Map<PdfDict, FontReader>()

  constructor(pdf: Pdf) {
    this.#pdf = pdf
  }

  read(page: PdfDict): string {
    const run = new TextRun()
    for (const part of this.#pdf.list(page.get('Contents'))) this.#readStream(part, this.#pdf.dict(page.get('Resources')), run)
    return run.text
  }

  #readStream(value: PdfValue, resources: PdfDict | undefined, run: TextRun): void {
    const stream = this.#pdf.stream(value)
    if (!stream) return
    contentTokens(decodeStream(this.#pdf, stream), (operator, operands) => {
      if (operator === 'Tf') run.font = this.#font(resources, operands[0])
      else if (operator === 'Do') this.#form(resources, operands[0], run)
      else if (operator === 'BDC' || operator === 'BMC') run.beginMarked(operands[0], this.#actualText(resources, operands[1]))
      else run.apply(operator, operands)
    })
  }

  #font(resources: PdfDict | undefined, name: PdfValue | undefined): FontReader | undefined {
    const font = this.#pdf.dict(this.#resource(resources, 'Font', name))
    if (!font) return undefined
    let reader = this.#fonts.get(font)
    if (!reader) this.#fonts.set(font, (reader = fontReader(this.#pdf, font)))
    return reader
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

  #actualText(resources: PdfDict | undefined, properties: PdfValue | undefined): string | undefined {
    const dict = typeof properties === 'string' ? this.#pdf.dict(this.#resource(resources, 'Properties', properties)) : this.#pdf.dict(properties)
    const text = this.#pdf.get(dict?.get('ActualText'))
    return text instanceof PdfString ? textOf(text) : undefined
  }

  #resource(resources: PdfDict | undefined, kind: string, name: PdfValue | undefined): PdfValue {
    return this.#pdf.dict(resources?.get(kind))?.get(typeof name === 'string' ? name : '') ?? null
  }
}

// Points on the page; super- and subscripts of small type stay in their line.
const newLineAbove = 2

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

interface State {
  readonly matrix: Matrix
  readonly font: FontReader | undefined
  readonly leading: number
}

/** The graphics state as far as it matters for text, and the text so far. */
class TextRun {
  font: FontReader | undefined
  #pieces: string[] = []
  #matrix: Matrix = [1, 0, 0, 1, 0, 0]
  #line: Matrix = [1, 0, 0, 1, 0, 0]
  #leading = 0
  #y = Number.NaN
  readonly #stack: State[] = []
  /** Marked content open: what its text is replaced by, undefined when by nothing. */
  readonly #marked: ('artifact' | 'replaced' | 'plain')[] = []
  #hidden = 0

  get text(): string {
    return this.#pieces.join('')
  }

  apply(operator: string, operands: Operands): void {
    switch (operator) {
      case 'Tj': return this.#show(operands[0])
      case 'TJ': return this.#showAll(operands[0])
      case 'Td': return this.#move(at(operands, 0), at(operands, 1))
      case 'Tm': this.#line = matrixOf(operands); return
      case 'BT': this.#line = [1, 0, 0, 1, 0, 0]; return
      case 'EMC': return this.#endMarked()
      case 'q': this.#stack.push({ matrix: this.#matrix, font: this.font, leading: this.#leading }); return
      case 'Q': return this.#restore()
      case 'cm': this.#matrix = product(matrixOf(operands), this.#matrix); return
      case 'TD': this.#leading = -at(operands, 1); return this.#move(at(operands, 0), at(operands, 1))
      case 'TL': this.#leading = at(operands, 0); return
      case 'T*': return this.#move(0, -this.#leading)
      case "'": case '"': this.#move(0, -this.#leading); return this.#show(operands.at(-1))
    }
  }

  beginMarked(tag: PdfValue | undefined, actualText: string | undefined): void {
    const kind = tag === 'Artifact' ? 'artifact' : actualText === undefined ? 'plain' : 'replaced'
    if (kind === 'replaced' && this.#hidden === 0) this.#write(actualText ?? '')
    this.#marked.push(kind)
    if (kind !== 'plain') this.#hidden++
  }

  #endMarked(): void {
    if ((this.#marked.pop() ?? 'plain') !== 'plain') this.#hidden--
  }

  #showAll(value: PdfValue | undefined): void {
    if (Array.isArray(value)) for (const item of value) this.#show(item)
  }

  #show(value: PdfValue | undefined): void {
    if (!(value instanceof PdfString) || !this.font) return
    const text = this.font(value.bytes)
    if (this.#hidden === 0) this.#write(text)
    // What replaces glyphs must not hide that one of them is missing.
    else if (text.includes(missingGlyph) && !this.#marked.includes('artifact')) this.#pieces.push(missingGlyph)
  }

  #write(text: string): void {
    const y = this.#line[4] * this.#matrix[1] + this.#line[5] * this.#matrix[3] + this.#matrix[5]
    if (Math.abs(y - this.#y) > newLineAbove) this.#pieces.push('\n')
    this.#y = y
    this.#pieces.push(text)
  }

  #move(x: number, y: number): void {
    const line = this.#line
    line[4] += x * line[0] + y * line[2]
    line[5] += x * line[1] + y * line[3]
  }

  #restore(): void {
    const state = this.#stack.pop()
    if (!state) return
    this.#matrix = state.matrix
    this.font = state.font
    this.#leading = state.leading
  }
}

function at(operands: Operands, index: number): number {
  const value = operands[index]
  return typeof value === 'number' ? value : 0
}

function matrixOf(operands: Operands): Matrix {
  return [at(operands, 0), at(operands, 1), at(operands, 2), at(operands, 3), at(operands, 4), at(operands, 5)]
}

function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5],
  ]
}
