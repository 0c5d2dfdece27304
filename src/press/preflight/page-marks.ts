// A page of a finished PDF → what it paints. Reads the file alone: nothing of how it was made is known here.
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { PdfDict } from '../../assemble/pdf/values.ts'
import { FileShelf } from './file-shelf.ts'
import type { PageMarks } from './marks.ts'
import { PageReading } from './page-reading.ts'

/** Larger than any sheet: what is read apart from a page has no edge. */
const endless = [-1e6, -1e6, 1e6, 1e6] as const

/** Reads pages of one PDF. */
export class PageMarksReader {
  readonly #pdf: Pdf
  readonly #shelf: FileShelf

  constructor(pdf: Pdf) {
    this.#pdf = pdf
    this.#shelf = new FileShelf(pdf, (bytes, resources) => this.#read(bytes, resources, endless))
  }

  /** Fonts of the pages read so far. */
  get fontsUsed(): readonly PdfDict[] {
    return this.#shelf.fontsUsed
  }

  read(page: PdfDict): PageMarks {
    const [left = 0, foot = 0, right = 0, head = 0] = (this.#pdf.array(page.get('MediaBox')) ?? []).map((side) => this.#pdf.number(side) ?? 0)
    const parts = this.#pdf.list(page.get('Contents')).flatMap((part) => this.#pdf.stream(part) ?? [])
    const content = Buffer.concat(parts.flatMap((part) => [decodeStream(this.#pdf, part), Buffer.from('\n')]))
    return this.#read(content, this.#pdf.dict(page.get('Resources')) ?? new Map(), [left, foot, right, head])
  }

  #read(bytes: Uint8Array, resources: PdfDict, sheet: readonly [number, number, number, number]): PageMarks {
    const reading = new PageReading(this.#pdf, this.#shelf, sheet)
    reading.content(bytes, resources)
    return reading.list.marks()
  }
}
