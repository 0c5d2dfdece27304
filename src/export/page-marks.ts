// A paper's HTML and the texts of its printed pages → the same HTML with a mark where each printed page begins.
import { escapeHtml } from '../compose/document.ts'
import { isLetter, lettersOfHtml, lettersOfText, withoutDigits, type Letters } from './letters.ts'

export interface PrintedPage {
  /** The folio. */
  readonly label: string
  readonly text: string
}

/** A mark that cannot be placed is left out. `whole` is false where the first page holds other papers too. */
export function markPages(html: string, pages: readonly PrintedPage[], whole: boolean): string {
  let marked = ''
  let from = 0
  for (const { label, offset } of pageBreaks(html, pages, whole)) {
    marked += html.slice(from, offset) + pageMark(label)
    from = offset
  }
  return marked + html.slice(from)
}

export function pageMark(label: string): string {
  return label === '' ? '' : `<span class="page-mark" role="doc-pagebreak" id="page-${escapeHtml(label)}" aria-label="${escapeHtml(label)}">${escapeHtml(label)}</span>`
}

interface Break {
  readonly label: string
  readonly offset: number
}

/** Where the pages after the first begin, in order. */
export function pageBreaks(html: string, pages: readonly PrintedPage[], whole = true): readonly Break[] {
  const letters = lettersOfHtml(html)
  let plain: Letters | null = null
  const texts = pages.map((page) => lettersOfText(page.text))
  const found: Break[] = []
  let from = 0
  let expected = 0
  let exact = whole
  for (let i = 1; i < pages.length; i++) {
    const before = texts[i - 1] ?? ''
    expected += before.length
    const search: Search = { from, expected, tolerance: exact ? Math.max(300, before.length * 0.6) : Infinity }
    const place = placeOf(texts[i] ?? '', before, letters, search) ?? placeWithoutDigits(texts[i] ?? '', before, letters, (plain ??= withoutDigits(letters)), search)
    if (place === null) continue
    const offset = startOfWord(html, letters.at[place] ?? html.length)
    if (offset < (found.at(-1)?.offset ?? 0)) continue
    found.push({ label: pages[i]?.label ?? '', offset })
    // A page without words of its own, such as one of a picture, begins where the next one does.
    from = place
    expected = place
    exact = true
  }
  return found
}

interface Search {
  readonly from: number
  /** Where the page should begin, going by the letters of the pages before it. */
  readonly expected: number
  readonly tolerance: number
}

const needle = 40
// Only so many letters need agree on a short last page.
const shortest = 8
// A formula or a number at the head of a page is not in the HTML's letters: what follows it is looked for.
const skips = [0, 1, 2, 3, 4, 6, 9, 14, 20, 30, 45, 70, 100]

/** What a page begins with, and what the page before ends with, must meet at its beginning; either alone may mislead: a table's head is printed again, notes stand at a foot. */
function placeOf(page: string, before: string, { text }: Letters, search: Search): number | null {
  const within = (place: number): boolean => Math.abs(place - search.expected) <= search.tolerance && place < text.length
  const ends = occurrences(text, before.slice(-needle), search.from).map((place) => place + Math.min(needle, before.length)).filter(within)
  for (const skip of skips) {
    const words = page.slice(skip, skip + needle)
    if (words.length < shortest) break
    const starts = occurrences(text, words, search.from).map((place) => place - agreeing(text, page, place, skip)).filter(within)
    const sure = starts.find((place) => ends.includes(place))
    const nearest = sure ?? nearestTo(search.expected, starts)
    if (nearest !== null) return nearest
  }
  return nearestTo(search.expected, ends)
}

function placeWithoutDigits(page: string, before: string, letters: Letters, plain: Letters, search: Search): number | null {
  // Places are counted in the letters without digits, then taken back.
  const down = (place: number): number => { const i = plain.at.findIndex((offset) => offset >= (letters.at[place] ?? Infinity)); return i < 0 ? plain.at.length : i }
  const place = placeOf(page.replace(/\d/g, ''), before.replace(/\d/g, ''), plain, { ...search, from: down(search.from), expected: down(search.expected) })
  const offset = place === null ? undefined : plain.at[place]
  return offset === undefined ? null : letters.at.indexOf(offset)
}

// How many letters in front of a find agree too.
function agreeing(text: string, page: string, place: number, skip: number): number {
  let count = 0
  while (count < skip && place - count > 0 && text[place - count - 1] === page[skip - count - 1]) count++
  return count
}

const mostFinds = 20

function occurrences(text: string, words: string, from: number): number[] {
  const found: number[] = []
  if (words.length < shortest) return found
  for (let place = text.indexOf(words, from); place >= 0 && found.length < mostFinds; place = text.indexOf(words, place + 1)) found.push(place)
  return found
}

function nearestTo(expected: number, places: readonly number[]): number | null {
  return places.reduce<number | null>((best, place) => (best === null || Math.abs(place - expected) < Math.abs(best - expected) ? place : best), null)
}

// A word that parts over two pages stays whole: its mark stands before it. So does the mark of a heading or a link that opens a page.
function startOfWord(html: string, offset: number): number {
  let place = offset
  while (place > 0 && (isLetter(html.charCodeAt(place - 1)) || '-\u00AD\u2011«„“"(['.includes(html[place - 1] ?? ' '))) place--
  const opening = /<(?:a|sup|h[1-6]|strong|em|b|i|code|span)\b[^<>]*>$/
  for (let tag = opening.exec(html.slice(Math.max(0, place - 400), place)); tag; tag = opening.exec(html.slice(Math.max(0, place - 400), place))) place -= tag[0].length
  return outOfLink(html, place)
}

function outOfLink(html: string, place: number): number {
  const open = Math.max(html.lastIndexOf('<a ', place - 1), html.lastIndexOf('<h', place - 1))
  if (open < 0) return place
  const name = html.startsWith('<a ', open) ? 'a' : html.slice(open + 1, open + 3)
  if (name !== 'a' && !/^h[1-6]$/.test(name)) return place
  const close = html.indexOf(`</${name}>`, open)
  return close >= place ? open : place
}
