// Words of a problem → where they stand in the text of a page.

export interface FoundWords {
  readonly node: Text
  readonly from: number
  readonly to: number
}

/** Letters and digits of the page's text, each with the place it comes from. */
export interface PageLetters {
  readonly letters: string
  /** Of the whole page: between two letters there may be one of signs alone. */
  readonly nodes: readonly Text[]
  readonly places: readonly { readonly node: Text; readonly at: number }[]
}

export function lettersOf(layer: HTMLElement): PageLetters {
  const walker = layer.ownerDocument.createTreeWalker(layer, NodeFilter.SHOW_TEXT, (node) => (/^(?:script|style)$/i.test(node.parentElement?.tagName ?? '') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT))
  const nodes: Text[] = []
  const places: { node: Text; at: number }[] = []
  let letters = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text)
    const text = (node as Text).data
    for (let at = 0; at < text.length; at++) {
      const letter = letterOf(text[at] ?? '')
      if (letter === '') continue
      letters += letter
      places.push({ node: node as Text, at })
    }
  }
  return { letters, nodes, places }
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
export function findWords(page: PageLetters, words: string): readonly FoundWords[] {
  for (const needle of beginnings(words)) {
    const from = page.letters.indexOf(needle)
    if (from >= 0) return withSigns(foundAt(page, from, needle.length), words)
  }
  return []
}

/** Where the letters of the words begin, each time they stand there. */
export function occurrences(letters: string, words: string): readonly number[] {
  const needle = lettersIn(words)
  const found: number[] = []
  if (needle === '') return found
  for (let at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + needle.length)) found.push(at)
  return found
}

/** From the first letter to the last, the signs between them too. */
export function foundAt({ nodes, places }: PageLetters, from: number, length: number): readonly FoundWords[] {
  const [first, last] = [places[from], places[from + length - 1]]
  if (!first || !last || length === 0) return []
  const between = nodes.slice(nodes.indexOf(first.node), nodes.indexOf(last.node) + 1)
  return between.map((node) => ({ node, from: node === first.node ? first.at : 0, to: node === last.node ? last.at + 1 : node.data.length }))
}

// `[@key]` is found by its letters; the signs around them belong to it where they are printed.
function withSigns(found: readonly FoundWords[], words: string): readonly FoundWords[] {
  const [, before = '', after = ''] = /^([^\p{L}\p{N}]*).*?([^\p{L}\p{N}]*)$/su.exec(words) ?? []
  return found.map((each, index) => {
    let { from, to } = each
    for (let at = before.length - 1; index === 0 && at >= 0 && from > 0 && each.node.data[from - 1] === before[at]; at--) from--
    for (let at = 0; index === found.length - 1 && at < after.length && each.node.data[to] === after[at]; at++) to++
    return { ...each, from, to }
  })
}
