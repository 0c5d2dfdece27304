// Text or HTML → its letters and digits alone, in small letters, each with the place it stands at.

export interface Letters {
  readonly text: string
  /** Offsets in the source. */
  readonly at: readonly number[]
}

/** Tags, formulas and character references are passed over. */
export function lettersOfHtml(html: string): Letters {
  const lower = lowerCase(html)
  const at: number[] = []
  let text = ''
  for (let i = 0; i < lower.length; i++) {
    const character = lower[i]
    if (character === '<') i = endOfTag(lower, i)
    else if (character === '&') i = endOfReference(lower, i)
    else if (isLetter(lower.charCodeAt(i))) {
      text += lower[i]
      at.push(i)
    }
  }
  return { text, at }
}

export function lettersOfText(source: string): string {
  let text = ''
  const lower = lowerCase(source.normalize('NFC').replace(/[\uFB00-\uFB04]/g, (ligature) => ligature.normalize('NFKD')))
  for (let i = 0; i < lower.length; i++) if (isLetter(lower.charCodeAt(i))) text += lower[i]
  return text
}

/** Without digits: numbers of lists and notes stand in a print and not in HTML. */
export function withoutDigits({ text, at }: Letters): Letters {
  const kept = [...at.keys()].filter((i) => !/\d/.test(text[i] ?? ''))
  return { text: kept.map((i) => text[i]).join(''), at: kept.map((i) => at[i] ?? 0) }
}

export function endOfTag(html: string, from: number): number {
  if (html.startsWith('<math', from)) {
    const end = html.indexOf('</math>', from)
    return end < 0 ? html.length : end + '</math>'.length - 1
  }
  const end = html.indexOf('>', from)
  return end < 0 ? html.length : end
}

function endOfReference(html: string, from: number): number {
  const end = html.indexOf(';', from)
  return end < 0 || end - from > 10 ? from : end
}

// One small letter has two code units in lower case, and would shift all that follow.
function lowerCase(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase()
}

const known = new Uint8Array(0x10000)

/** Code units are enough: letters beyond the first plane are halves that count as letters. */
export function isLetter(unit: number): boolean {
  if (known[unit] === 0) known[unit] = unit >= 0xd800 && unit <= 0xdfff ? 2 : /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 2 : 1
  return known[unit] === 2
}
