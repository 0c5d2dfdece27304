// Words of a problem → where they stand in the text of a page.

export interface FoundWords {
  readonly node: Text
  readonly from: number
  readonly to: number
}

/** Letters and digits of the page's text, each with the place it comes from. */
export interface PageLetters {
  readonly letters: string
  readonly places: readonly { readonly node: Text; readonly at: number }[]
}

export function lettersOf(layer: HTMLElement): PageLetters {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
  const places: { node: Text; at: number }[] = []
  let letters = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data
    for (let at = 0; at < text.length; at++) {
      const letter = letterOf(text[at] ?? '')
      if (letter === '') continue
      letters += letter
      places.push({ node: node as Text, at })
    }
  }
  return { letters, places }
}

export function lettersIn(text: string): string {
  return [...text].map(letterOf).join('')
}

// One letter for one, or places would drift.
function letterOf(sign: string): string {
  if (!/[\p{L}\p{N}]/u.test(sign)) return ''
  const lower = sign.toLowerCase()
  return lower.length === 1 ? lower : sign
}

/** Beginnings of the words, longest first: print may go on otherwise than the manuscript. */
export function beginnings(words: string): readonly string[] {
  const letters = lettersIn(words)
  return [...new Set([letters, ...[48, 24, 12].map((length) => letters.slice(0, length))])].filter((each) => each.length >= Math.min(3, letters.length) && each !== '')
}

/** By text node, in order; empty where the words are not on this page. */
export function findWords({ letters, places }: PageLetters, words: string): readonly FoundWords[] {
  for (const needle of beginnings(words)) {
    const from = letters.indexOf(needle)
    if (from >= 0) return runs(places.slice(from, from + needle.length))
  }
  return []
}

function runs(places: PageLetters['places']): readonly FoundWords[] {
  const found: { node: Text; from: number; to: number }[] = []
  for (const { node, at } of places) {
    const last = found.at(-1)
    if (last?.node === node) last.to = at + 1
    else found.push({ node, from: at, to: at + 1 })
  }
  return found
}
