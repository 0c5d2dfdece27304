// The values a PDF is made of, as plain JavaScript ones. A JavaScript string is a PDF name; strings have a class of their own.

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
  readonly bytes: Uint8Array

  constructor(dict: PdfDict, bytes: Uint8Array) {
    this.dict = dict
    this.bytes = bytes
  }
}

export function dictOf(entries: Readonly<Record<string, PdfValue>>): PdfDict {
  return new Map(Object.entries(entries))
}
