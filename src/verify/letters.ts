// Text → its letters and digits alone: all that setting a text in type must not change.

/** Lower case; spaces, hyphens, soft hyphens, quotes and marks are dropped. U+FFFD stays: it stands for a letter that has no glyph. */
export function letters(text: string): string {
  const units = new Uint16Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kept = plain[unit] ?? unknown
    // Composed and compatibility characters, and all beyond the table, are rare: then the long way.
    if (kept === unknown) return lettersOfAny(text)
    if (kept !== dropped) units[count++] = kept
  }
  return Buffer.from(units.buffer, 0, count * 2).toString('utf16le')
}

// A look may set headings in capitals: ß comes back as ss (so does its capital, ẞ), and a final sigma as any other.
function lettersOfAny(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().replace(/[^\p{L}\p{N}\ufffd]+/gu, '').replaceAll('ς', 'σ').replaceAll('ß', 'ss')
}

const unknown = 0xffff
const dropped = 0

// Latin, Greek, Cyrillic and the punctuation of books, one unit for each: nearly all texts hold nothing else.
const plain = Uint16Array.from({ length: 0x2100 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  // A mark may join the letter before it.
  if (/\p{M}/u.test(character)) return unknown
  const own = lettersOfAny(character)
  return own === '' ? dropped : own.length === 1 && character.normalize('NFKC') === character ? own.charCodeAt(0) : unknown
})

/** The five words before a letter of a text and the five from it on, as in “… one two three [four five] …”. */
export function wordsAround(text: string, offset: number, before = ''): string {
  const at = indexOfLetter(text, offset)
  const start = text.slice(0, at).search(/[\p{L}\p{M}\p{N}\u00AD]+$/u)
  const from = start < 0 ? at : start
  const context = wordsOf(`${before} ${text.slice(0, from)}`)
  const missing = wordsOf(text.slice(from))
  const [lead, tail] = [context.slice(-5).join(' '), missing.slice(0, 5).join(' ')]
  return `${context.length > 5 ? '… ' : ''}${lead}${lead === '' ? '' : ' '}[${tail}]${missing.length > 5 ? ' …' : ''}`
}

function wordsOf(text: string): string[] {
  return text.replaceAll('\u00AD', '').split(/\s+/).filter(Boolean)
}

function indexOfLetter(text: string, offset: number): number {
  let [seen, at] = [0, 0]
  for (const character of text) {
    const own = letters(character).length
    if (own > 0 && seen + own > offset) return at
    seen += own
    at += character.length
  }
  return at
}
