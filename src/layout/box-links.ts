// A document in columns that stands in the browser → links of its long paragraphs in boxes of their own, one on each line.
// Of a paragraph in columns that goes over a page Chromium lays the links of the second page on the first, or loses them, unless they stand in boxes.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.
import { documentFunctions, type Question } from './run-in-document.ts'

/** Lines stay where they are: a paragraph that would have more or fewer of them keeps its links as they are. */
export function boxLinks(): Question<void> {
  return { functions: boxing, args: [] }
}

const boxing = documentFunctions(boxLongParagraphs, [linksOfParagraphs, linesIn, standAlike, readLink, besideOf, touching, signs, signAt, boxLink, boxPiece])

// All is read before anything is changed: to look is to have the page laid out.
function boxLongParagraphs(): void {
  const taken = new Map<Text, number>()
  const paragraphs = [...linksOfParagraphs()].map(([block, links]) => {
    const leadingPx = Number.parseFloat(getComputedStyle(block).lineHeight)
    return { block, own: [...block.cloneNode(true).childNodes], before: linesIn(block), links: links.map((link) => readLink(link, leadingPx, taken)) }
  })
  for (const link of paragraphs.flatMap(({ links }) => links)) boxLink(link)
  const strayed = paragraphs.filter(({ block, before }) => !standAlike(before, linesIn(block)))
  for (const { block, own } of strayed) block.replaceChildren(...own)
}

/** As many lines as before at the same heights, none of them wider: a word may have gone to its neighbour. */
function standAlike(before: readonly (readonly [number, number, number])[], after: readonly (readonly [number, number, number])[]): boolean {
  const widest = Math.max(...before.map(([, right]) => right))
  return before.length === after.length && after.every(([, right, bottom], i) => right < widest + 1 && Math.abs(bottom - (before[i]?.[2] ?? 0)) < 1)
}

// Fewer lines than a page must leave and take are never parted.
function linksOfParagraphs(): Map<HTMLElement, HTMLElement[]> {
  const found = new Map<HTMLElement, HTMLElement[]>()
  const columns = [...document.querySelectorAll<HTMLElement>('body, article, article > *')].filter((block) => Number(getComputedStyle(block).columnCount) > 1)
  for (const link of columns.flatMap((block) => [...block.querySelectorAll<HTMLElement>('a[href]')])) {
    if (getComputedStyle(link).display !== 'inline' || !/\S/u.test(link.textContent ?? '')) continue
    let block = link.parentElement as HTMLElement
    while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement
    found.set(block, [...(found.get(block) ?? []), link])
  }
  for (const block of found.keys()) {
    const { lineHeight, orphans, widows } = getComputedStyle(block)
    const heightPx = [...block.getClientRects()].reduce((sum, { height }) => sum + height, 0)
    if (heightPx < (Number(orphans) + Number(widows) - 0.5) * Number.parseFloat(lineHeight)) found.delete(block)
  }
  return found
}

/** Where the lines of a block stand: left, right, foot below that of the first. */
function linesIn(block: HTMLElement): [number, number, number][] {
  const range = document.createRange()
  const lines = new Map<number, [number, number, number]>()
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    range.selectNodeContents(text)
    for (const { left, right, bottom, width } of range.getClientRects()) {
      const line = lines.get(Math.round(bottom))
      if (width > 0) lines.set(Math.round(bottom), [Math.min(left, line?.[0] ?? left), Math.max(right, line?.[1] ?? right), bottom])
    }
  }
  const found = [...lines.values()].sort((a, b) => a[2] - b[2] || a[0] - b[0])
  // A block above may have moved it whole.
  const top = found[0]?.[2] ?? 0
  return found.map(([left, right, bottom]) => [left, right, bottom - top])
}

interface Sign {
  readonly text: Text
  readonly offset: number
  readonly left: number
  readonly right: number
  readonly bottom: number
}

interface LinkOnLines {
  readonly link: HTMLElement
  /** Where its lines begin, how wide they are. */
  readonly lines: readonly { readonly text: Text; readonly offset: number; readonly widthPx: number }[]
  /** How many characters of the texts beside it touch it on its line. */
  readonly before: number
  readonly after: number
}

function readLink(link: HTMLElement, leadingPx: number, taken: Map<Text, number>): LinkOnLines {
  const lines: Sign[][] = []
  for (const sign of signs(link)) {
    const last = lines.at(-1)?.at(-1)
    if (last && Math.abs(sign.bottom - last.bottom) < 0.6 * leadingPx && sign.left >= last.left) lines.at(-1)?.push(sign)
    else lines.push([sign])
  }
  const [first, last] = [lines[0]?.[0], lines.at(-1)?.at(-1)]
  const [previous, next] = [besideOf(link, 'previousSibling'), besideOf(link, 'nextSibling')]
  const before = first && previous instanceof Text ? touching(previous, previous.length - 1, -1, first, taken.get(previous) ?? 0) : []
  const after = last && next instanceof Text ? touching(next, 0, 1, last, 0) : []
  if (next instanceof Text) taken.set(next, after.length)
  return { link, before: before.length, after: after.length, lines: lines.map((line, i) => {
    const all = [...(i === 0 ? before : []), ...line, ...(i === lines.length - 1 ? after : [])].filter(({ left, right }) => right > left)
    return { text: (line[0] as Sign).text, offset: (line[0] as Sign).offset, widthPx: Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left)) }
  }) }
}

// The text beside it, or beside the spans it begins or ends.
function besideOf(link: Element, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let at = link
  while (at[side] === null && at.parentElement && getComputedStyle(at.parentElement).display === 'inline') at = at.parentElement
  return at[side]
}

// Up to the next space that may end a line, and no further than this one. What has no width, as a soft hyphen in a whole word, is on it.
function touching(text: Text, from: number, step: 1 | -1, beside: Sign, least: number): Sign[] {
  const found: Sign[] = []
  for (let offset = from; offset >= least && offset < text.length && !/[ \n\t]/.test(text.data[offset] ?? ''); offset += step) {
    const sign = signAt(text, offset)
    if (sign.right > sign.left && ((sign.left - beside.left) * step < 0 || Math.abs(sign.bottom - beside.bottom) > 6)) break
    found.push(sign)
  }
  return found
}

function signs(link: HTMLElement): Sign[] {
  const found: Sign[] = []
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < text.length; offset++) {
      const sign = signAt(text, offset)
      if (sign.right > sign.left && !/[ \n]/.test(text.data[offset] ?? '')) found.push(sign)
    }
  }
  return found
}

function signAt(text: Text, offset: number): Sign {
  const range = document.createRange()
  range.setStart(text, offset)
  range.setEnd(text, offset + 1)
  // What begins a line has a box without width at the end of the line before.
  const boxes = [...range.getClientRects()]
  const { left, right, bottom } = boxes.filter(({ width }) => width > 0).at(-1) ?? boxes[0] ?? new DOMRect()
  return { text, offset, left, right, bottom }
}

function boxLink({ link, lines, before, after }: LinkOnLines): void {
  const pieces = [link]
  for (const { text, offset } of lines.slice(1).reverse()) {
    const range = document.createRange()
    range.setStart(text, offset)
    range.setEndAfter(link)
    link.after(range.extractContents())
    const rest = link.nextElementSibling as HTMLElement
    rest.removeAttribute('id')
    pieces.splice(1, 0, rest)
  }
  for (const [i, piece] of pieces.entries()) boxPiece(piece, i === 0 ? before : 0, i === pieces.length - 1 ? after : 0, lines[i]?.widthPx ?? 0)
}

// With the signs that touch it: the browser may end a line before or after any box.
function boxPiece(piece: HTMLElement, before: number, after: number, widthPx: number): void {
  const range = document.createRange()
  range.selectNode(piece)
  const [previous, next] = [besideOf(piece, 'previousSibling'), besideOf(piece, 'nextSibling')]
  if (before > 0 && previous instanceof Text) range.setStart(previous, previous.length - before)
  if (after > 0 && next instanceof Text) range.setEnd(next, after)
  const box = document.createElement('span')
  box.append(range.extractContents())
  range.insertNode(box)
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  let last: Text | null = null
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if ((text as Text).data !== '') last = text as Text
  // A soft hyphen at the end of a box shows nothing.
  if (last?.data.endsWith('\u00AD')) last.data = `${last.data.slice(0, -1)}-`
  box.style.cssText = 'display:inline-block;white-space:nowrap;text-indent:0'
  // Spaces within it are as wide as on the line it stood on.
  if (/\S[ \u00A0]+\S/u.test(box.textContent ?? '')) box.style.cssText += `;width:${Math.floor(widthPx * 64) / 64}px;text-align:justify;text-align-last:justify`
}
