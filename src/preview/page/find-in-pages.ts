// Words → the next page that holds them, marked there. Pages that are not drawn are looked through too.
import { placeIn } from './deck-place.ts'
import { foundAt, lettersIn, lettersOf, occurrences } from './find-words.ts'
import { clearMarks, mark } from './mark-place.ts'
import type { PageDeck } from './page-deck.ts'

export class PageFinder {
  readonly #deck: PageDeck
  /** Letters by what a page shows. */
  readonly #letters = new Map<string, string>()
  #at = { page: 0, nth: 0 }
  #turn = 0

  constructor(deck: PageDeck) {
    this.#deck = deck
  }

  /** The label of the page; null where no page holds the words. `by`: 0 seeks from what is on the screen. */
  async find(sought: string, by: 0 | 1 | -1): Promise<string | null> {
    const mine = ++this.#turn
    clearMarks(this.#deck)
    const start = by === 0 ? { page: placeIn(this.#deck.box).index, nth: 0 } : { page: this.#at.page, nth: this.#at.nth + by }
    const at = await this.#seek(sought, start, by === -1 ? -1 : 1, () => mine === this.#turn)
    if (!at) return null
    this.#at = at
    const layer = await this.#deck.reach(at.page)
    if (!layer || mine !== this.#turn) return ''
    const letters = lettersOf(layer)
    mark(foundAt(letters, occurrences(letters.letters, sought)[at.nth] ?? 0, lettersIn(sought).length), layer, this.#deck)
    return this.#deck.pages[at.page]?.label ?? ''
  }

  async #seek(sought: string, start: { readonly page: number; readonly nth: number }, by: 1 | -1, isWanted: () => boolean): Promise<{ page: number; nth: number } | null> {
    const { length } = this.#deck.pages
    let { nth } = start
    // The first page again at the end: what stands before the start on it.
    for (let step = 0; step <= length && isWanted(); step++) {
      const page = (start.page + step * by + length * 2) % length
      const count = occurrences(await this.#lettersOn(page), sought).length
      if (step > 0) nth = by === 1 ? 0 : count - 1
      if (nth >= 0 && nth < count) return { page, nth }
    }
    return null
  }

  async #lettersOn(page: number): Promise<string> {
    const key = this.#deck.pages[page]?.key ?? ''
    const known = this.#letters.get(key) ?? lettersIn(await this.#deck.textOf(page))
    this.#letters.set(key, known)
    return known
  }
}
