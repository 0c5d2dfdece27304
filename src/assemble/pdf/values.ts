// The values a PDF is made of, as plain JavaScript ones. A JavaScript string is a PDF name; strings have a class of their own.
import type { ByteSource } from '../../model/byte-source.ts'

export type PdfValue = null | boolean | number | string | PdfString | Ref | PdfDict | PdfStream | PdfArray
export type PdfArray = PdfValue[]

/** Keys are names without the slash. */
export type PdfDict = Map<string, PdfValue>

/** A number of an object. Made by Pdf.ref alone, so that equal references are the same JavaScript object. */
export class Ref {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }
}

/** A string of bytes, one character for each byte. */
export class PdfString {
  readonly bytes: string

  constructor(bytes: string) {
    this.bytes = bytes
  }
}

/** The bytes are kept as they stand in the file, filters still on. */
export class PdfStream {
  readonly dict: PdfDict
  /** Of a stream that stands on the disk they are read when they are asked for. */
  readonly source: ByteSource

  constructor(dict: PdfDict, source: ByteSource) {
    this.dict = dict
    this.source = source
  }

  get bytes(): Uint8Array {
    return this.source instanceof Uint8Array ? this.source : this.source.subarray(0, this.source.length)
  }
}

export function dictOf(entries: Readonly<Record<string, PdfValue>>): PdfDict {
  return new Map(Object.entries(entries))
}
