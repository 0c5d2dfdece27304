// A value → the characters that stand for it in a PDF file.
import type { ByteWriter } from './byte-writer.ts'
import { PdfStream, PdfString, Ref } from './values.ts'
import type { PdfDict, PdfValue } from './values.ts'

export type NumberOf = (ref: Ref) => number

/** `numberOf` gives the number a reference has in the file that is written. */
export function writeValue(out: ByteWriter, value: PdfValue, numberOf: NumberOf): void {
  if (typeof value === 'string') out.text(nameText(value))
  else if (typeof value === 'number') out.text(numberText(value))
  else if (value instanceof Ref) {
    out.text(String(numberOf(value)))
    out.text(' 0 R')
  } else if (value instanceof Map) writeDict(out, value, numberOf)
  else if (Array.isArray(value)) {
    out.text('[')
    value.forEach((item, i) => {
      if (i > 0) out.text(' ')
      writeValue(out, item, numberOf)
    })
    out.text(']')
  } else if (value instanceof PdfString) out.text(stringText(value.bytes))
  else if (value instanceof PdfStream) throw new Error('A stream must be an object of its own')
  else out.text(String(value))
}

function writeDict(out: ByteWriter, dict: PdfDict, numberOf: NumberOf): void {
  out.text('<<')
  for (const [key, entry] of dict) {
    out.text(nameText(key))
    // What begins with a bracket or a slash needs no space before it.
    if (typeof entry === 'number' || typeof entry === 'boolean' || entry === null || entry instanceof Ref) out.text(' ')
    writeValue(out, entry, numberOf)
  }
  out.text('>>')
}

// Few names, many uses; the long ones are anchors, used once.
const names = new Map<string, string>()

function nameText(name: string): string {
  let text = names.get(name)
  if (text === undefined) {
    text = `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`
    if (name.length < 24) names.set(name, text)
  }
  return text
}

// A PDF knows no exponents; what lies beyond twelve decimals no device shows.
function numberText(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text
}

function stringText(bytes: string): string {
  // Bytes outside ASCII are legal as they are, but a file that is nearly text is kinder to those who look inside.
  if (/[^ -~]/.test(bytes)) return `<${Buffer.from(bytes, 'latin1').toString('hex')}>`
  return `(${bytes.replace(/[\\()]/g, '\\$&')})`
}
