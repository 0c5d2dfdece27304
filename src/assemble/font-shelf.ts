// The fonts of a PDF → their readers, each made once.
import { fontReader } from './font-reader.ts'
import type { FontReader } from './font-reader.ts'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'

export class FontShelf {
  readonly #pdf: Pdf
  readonly #readers = new Map<PdfDict, FontReader>()

  constructor(pdf: Pdf) {
    this.#pdf = pdf
  }

  /** By the name that the content of a page calls it. */
  named(resources: PdfDict | undefined, name: PdfValue | undefined): FontReader | undefined {
    const font = this.#pdf.dict(this.#pdf.dict(resources?.get('Font'))?.get(typeof name === 'string' ? name : ''))
    if (!font) return undefined
    let reader = this.#readers.get(font)
    if (!reader) this.#readers.set(font, (reader = fontReader(this.#pdf, font)))
    return reader
  }
}
