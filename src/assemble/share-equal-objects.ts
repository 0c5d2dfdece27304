// Resources of many prints → each font, image and map once.
import { createHash } from 'node:crypto'
import { ByteWriter } from './pdf/byte-writer.ts'
import type { Pdf } from './pdf/pdf.ts'
import { PdfStream, Ref } from './pdf/values.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'
import { writeValue } from './pdf/write-value.ts'

/** Papers set in the same faces with the same characters have equal font programs, and with them equal fonts. */
export function shareEqualObjects(pdf: Pdf, pages: readonly PdfDict[]): void {
  const shared = new SharedObjects(pdf)
  for (const page of pages) {
    const resources = page.get('Resources')
    if (resources !== undefined) page.set('Resources', shared.of(resources))
  }
}

class SharedObjects {
  readonly #pdf: Pdf
  readonly #firstWith = new Map<string, Ref>()
  readonly #sharedFor = new Map<Ref, Ref>()

  constructor(pdf: Pdf) {
    this.#pdf = pdf
  }

  /** The value with every reference in it, however deep, replaced by the first to an equal object. */
  of(value: PdfValue): PdfValue {
    if (value instanceof Ref) return this.#ofRef(value)
    if (Array.isArray(value)) value.forEach((item, i) => (value[i] = this.of(item)))
    else if (value instanceof Map) this.#dict(value)
    else if (value instanceof PdfStream) this.#dict(value.dict)
    return value
  }

  #dict(dict: PdfDict): void {
    for (const [key, entry] of dict) if (typeof entry === 'object') dict.set(key, this.of(entry))
  }

  #ofRef(ref: Ref): Ref {
    const known = this.#sharedFor.get(ref)
    if (known) return known
    // Before its parts are looked at: an object may lead to itself.
    this.#sharedFor.set(ref, ref)
    const value = this.#pdf.get(ref)
    if (belongsToOnePage(value)) return ref
    const key = fingerprint(this.of(value))
    const first = this.#firstWith.get(key) ?? ref
    this.#firstWith.set(key, first)
    this.#sharedFor.set(ref, first)
    return first
  }
}

// What takes part in the structure tree looks the same in two papers but is not.
function belongsToOnePage(value: PdfValue): boolean {
  const dict = value instanceof PdfStream ? value.dict : value
  return dict instanceof Map && (dict.has('StructParent') || dict.has('StructParents') || dict.get('Type') === 'Page')
}

function fingerprint(value: PdfValue): string {
  const out = new ByteWriter(256)
  writeValue(out, value instanceof PdfStream ? value.dict : value, ({ number }) => number)
  const text = out.written().toString('latin1')
  return value instanceof PdfStream ? `${text} ${createHash('sha256').update(value.bytes).digest('base64')}` : text
}
