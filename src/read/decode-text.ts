// Bytes of a file → text, whatever encoding they are in, with lines that end in `\n` and nothing a page cannot hold.
import { decodeLines, holdsUtf8 } from './decode-lines.ts'
import { guessEncoding, guessUtf16 } from './guess-encoding.ts'

export interface Decoded {
  readonly text: string
  /** As its users call it: `UTF-8`, `Windows-1251`. */
  readonly encoding: string
  /** Lines in another encoding than the rest, and which. */
  readonly foreign: { readonly lines: readonly number[]; readonly encoding: string } | null
  /** Control characters that were left out: their codes, and the line of the first. */
  readonly stray: { readonly codes: readonly string[]; readonly line: number } | null
}

export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const lines = encoding === 'utf-8' ? decodeLines(bytes) : null
  const text = lines?.text ?? (encoding === 'windows-1252' ? westernText(bytes) : new TextDecoder(encoding).decode(bytes))
  const foreign = lines && lines.foreign.length > 0 ? { lines: lines.foreign, encoding: nameOf(lines.encoding) } : null
  return { ...withoutStray(withLines(text)), encoding: nameOf(encoding), foreign }
}

/** Labels of TextDecoder → names people use. */
const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', 'windows-1251': 'Windows-1251', 'koi8-r': 'KOI8-R', ibm866: 'CP866', 'iso-8859-5': 'ISO 8859-5', 'x-mac-cyrillic': 'Mac Cyrillic', 'windows-1252': 'Windows-1252'
}

function nameOf(encoding: string): string {
  return encodingNames[encoding] ?? encoding
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return guessUtf16(bytes) ?? (isNearlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes))
}

/** A file cut in the middle of a letter, or with a paragraph from elsewhere, is still UTF-8: its damaged letters are named by their lines. Of another encoding hardly a letter is sound. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD')) return true
  let [damaged, sound] = [0, 0]
  for (const [letter] of text.matchAll(/[^\0-\x7F]/gu)) {
    if (letter === '\uFFFD') damaged++
    else sound++
  }
  return damaged * 2 <= sound || holdsUtf8(bytes)
}

const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

// Some versions of Node read Windows-1252 as ISO 8859-1, and lose its dashes and quotation marks.
function westernText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replace(/[\x80-\x9F]/g, (sign) => c1[sign.charCodeAt(0) - 0x80] ?? sign)
}

/** Every editor counts these as line ends, so that the lines of problems are those of the editor. */
function withLines(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\v\f]/g, ' ').replaceAll('\uFEFF', '')
}

function withoutStray(text: string): Pick<Decoded, 'text' | 'stray'> {
  const control = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/g
  const found = [...text.matchAll(control)]
  const [first] = found
  if (first === undefined) return { text, stray: null }
  const codes = [...new Set(found.map(([sign]) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`))]
  return { text: text.replace(control, ''), stray: { codes, line: text.slice(0, first.index).split('\n').length } }
}
