// Text ↔ the two ways a PDF writes text for people.
import { PdfString } from './values.ts'

/** ASCII as it is, all else in UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): PdfString {
  if (/^[ -~]*$/.test(text)) return new PdfString(text)
  return new PdfString(`\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`)
}

export function textOf({ bytes }: PdfString): string {
  return bytes.startsWith('\xfe\xff') ? utf16(bytes.slice(2)) : bytes
}

/** Bytes of big-endian UTF-16, as in ToUnicode maps. */
export function utf16(bytes: string): string {
  let text = ''
  for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1))
  return text
}
