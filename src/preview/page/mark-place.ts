// A problem → its place on the pages: brought into view and marked.
import type { ShownProblem } from '../shown.ts'
import { element } from './element.ts'
import { beginnings, findWords, lettersIn, lettersOf, type FoundWords } from './find-words.ts'
import type { PageDeck } from './page-deck.ts'

/** Whether its words, or at least its page, were found. */
export async function markPlace(problem: ShownProblem, deck: PageDeck): Promise<boolean> {
  clearMarks(deck)
  const index = await pageOf(problem, deck)
  if (index === null) return false
  const layer = await deck.reach(index)
  if (!layer || problem.words === '') return true
  const found = findWords(lettersOf(layer), problem.words)
  if (found.length > 0) mark(found, layer, deck)
  return true
}

export function clearMarks(deck: PageDeck): void {
  for (const old of deck.box.querySelectorAll('.marks')) old.remove()
}

async function pageOf(problem: ShownProblem, deck: PageDeck): Promise<number | null> {
  const told = deck.pages.findIndex(({ label }) => problem.page !== '' && label === problem.page)
  if (told >= 0) return told
  if (problem.words === '') return deck.pages.length > 0 ? 0 : null
  const texts: string[] = []
  for (let index = 0; index < Math.min(deck.pages.length, mostSearched); index++) texts.push(lettersIn(await deck.textOf(index)))
  for (const needle of beginnings(problem.words)) {
    const at = texts.findIndex((text) => text.includes(needle))
    if (at >= 0) return at
  }
  return null
}

const mostSearched = 60

export function mark(found: readonly FoundWords[], layer: HTMLElement, deck: PageDeck): void {
  const page = layer.parentElement
  if (!page) return
  const room = page.getBoundingClientRect()
  const rects = found.flatMap(({ node, from, to }) => {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()]
  })
  const marks = rects.map((rect) => {
    const made = element('span')
    made.style.left = `${((rect.left - room.left) / room.width) * 100}%`
    made.style.top = `${((rect.top - room.top) / room.height) * 100}%`
    made.style.width = `${(rect.width / room.width) * 100}%`
    made.style.height = `${(rect.height / room.height) * 100}%`
    return made
  })
  page.append(element('div', { className: 'marks', aria: { hidden: 'true' } }, ...marks))
  const first = rects[0]
  if (first) deck.box.scrollTop += first.top - deck.box.getBoundingClientRect().top - deck.box.clientHeight * 0.35
}
