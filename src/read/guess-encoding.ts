// Bytes that are not UTF-8 → the encoding in which they make the best Russian, or are the words of another language.

const cyrillic = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const

// What a guess is made from; more would change nothing.
const sample = 20_000

// Its small letters are nearly those of Windows-1251, and hardly anyone has it: it needs a clear sign.
const rarity = 25

export function guessEncoding(bytes: Uint8Array): string {
  const part = bytes.subarray(0, sample)
  if (isAccented(new TextDecoder('latin1').decode(part))) return 'windows-1252'
  const scores = cyrillic.map((encoding) => ({ encoding, score: russianScore(new TextDecoder(encoding).decode(part)) - (encoding === 'x-mac-cyrillic' ? rarity : 0) }))
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).encoding
}

/** Without a mark at the beginning: nearly all its units are then Latin or Russian letters and signs of typography. */
export function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || !bytes.subarray(0, sample).includes(0)) return null
  return ['utf-16le', 'utf-16be'].find((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, sample))
    return (text.match(/[\t\n\r\x20-\x7E\u00A0-\u00FF\u0400-\u045F\u2010-\u2026\u2116\uFEFF]/g) ?? []).length > text.length * 0.9
  }) ?? null
}

/** In German or French letters with accents stand among plain ones; Russian words hold no plain one. */
function isAccented(text: string): boolean {
  const words = (text.match(/[A-Za-z\u0080-\u00FF]+/g) ?? []).filter((word) => /[\u0080-\u00FF]/.test(word))
  const mixed = words.filter((word) => /[A-Za-z]/.test(word)).length
  const foreign = words.filter((word) => /^[\u0080-\u00FF]{2,}$/.test(word)).length
  return mixed > foreign || (foreign === 0 && /[A-Za-z]{3}/.test(text))
}

// Per thousand letters of Russian prose.
const frequency: Readonly<Record<string, number>> = {
  о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 43, к: 35, м: 32, д: 30, п: 28, у: 26, я: 20, ы: 19, ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 1, ё: 1
}

function russianScore(text: string): number {
  let score = 0
  for (const [word] of text.matchAll(/[^\0-\x7F]+/gu)) score += wordScore(word)
  return score
}

function wordScore(word: string): number {
  let score = 0
  let before = ''
  for (const sign of word) {
    const often = frequency[sign.toLowerCase()]
    if (often !== undefined) score += Math.log2(often + 1) - (isSmall(before) && !isSmall(sign) ? 20 : 0)
    else if (!/[«»„“”’–—…№§©°\u00A0]/u.test(sign)) score -= 15
    before = sign
  }
  return score
}

function isSmall(sign: string): boolean {
  return sign !== sign.toUpperCase()
}
