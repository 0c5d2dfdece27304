// The pages on the screen: drawn where they are seen, sharp at any scale, replaced without a flash when a save changes them.
import type { ShownPage } from '../shown.ts'
import { bringBack, placeIn, type DeckPlace } from './deck-place.ts'
import { drawPage, type DrawnPage } from './draw-page.ts'
import { element } from './element.ts'
import { PagePlace } from './page-place.ts'
import { scaleIn, zoomOf, type Scale } from './page-scale.ts'
import { openPdf, type Pdf } from './pdf.ts'
import { words } from './words.ts'

/** Far pages of a long book are let go of. */
const pagesKept = 24
const nearPx = 900
const farPx = 4000
/** A window that is being pulled is drawn when it rests. */
const restMs = 90

export class PageDeck {
  readonly box = element('div', { className: 'deck', tabIndex: 0, aria: { role: 'region', label: words.pagesRegion } })
  #places: readonly PagePlace[] = []
  #pdf: Pdf | null = null
  #size = { width: 420, height: 595 }
  #wanted: Scale = window.innerWidth < 760 ? 'width' : 'page'
  #isSpread = false
  /** Counts what was asked to be shown: what is overtaken is dropped. */
  #turn = 0
  #isDrawing = false
  #rest = 0

  constructor() {
    this.box.addEventListener('scroll', () => { void this.#draw() }, { passive: true })
    // Also when the browser's own zoom changes: pages are drawn with other dots then.
    new ResizeObserver(() => { this.#layAnew() }).observe(this.box)
  }

  get pages(): readonly ShownPage[] {
    return this.#places.map(({ page }) => page)
  }

  /** How it is looked at. */
  get view(): { readonly scale: Scale; readonly isSpread: boolean; readonly place: DeckPlace } {
    return { scale: this.#wanted, isSpread: this.#isSpread, place: placeIn(this.box) }
  }

  get scale(): number {
    return scaleIn(this.box, this.#wanted, this.#size, this.#isSpread)
  }

  /** Resolves when what is seen of it is on the screen; at once when a newer one overtook it. */
  async show(address: string, told: readonly ShownPage[]): Promise<void> {
    const mine = ++this.#turn
    const answer = await fetch(address)
    if (!answer.ok || mine !== this.#turn) return
    const next = await openPdf(await answer.arrayBuffer())
    const [first, labels] = await Promise.all([next.getPage(1), next.getPageLabels()])
    const { width, height } = first.getViewport({ scale: 1 })
    const pages = told.map((page, index) => ({ ...page, label: labels?.[index] ?? page.label }))
    if (this.#places.length === 0) this.#lay({ width, height })
    // What the reader looks at is drawn before anything on the screen changes.
    const scale = this.scale
    const ready = await Promise.all(this.#seen(pages, scale).map(async (index) => ({ index, made: await this.#made(next, index, scale) })))
    if (mine !== this.#turn) return void next.loadingTask.destroy()
    const old = this.#pdf
    this.#pdf = next
    this.#lay({ width, height })
    this.#place(pages)
    for (const { index, made } of ready) this.#places[index]?.put(made, pages[index]?.key ?? '', scale)
    void old?.loadingTask.destroy()
    void this.#draw()
  }

  zoom(scale: Scale): void {
    this.#wanted = scale
    this.#layAnew()
  }

  spread(isSpread: boolean): void {
    this.#isSpread = isSpread
    this.box.classList.toggle('spreads', isSpread)
    this.#layAnew()
  }

  /** Back to where the reader was. */
  bringBack(place: DeckPlace): void {
    bringBack(this.box, place)
    void this.#draw()
  }

  /** Brings a page, or a place on it, into view; gives the layer of its text once it is drawn. */
  async reach(index: number, top = 0): Promise<HTMLElement | null> {
    const place = this.#places[index]
    if (!place) return null
    const own = place.box.getBoundingClientRect()
    this.box.scrollTop += own.top - this.box.getBoundingClientRect().top + top * own.height - (top > 0 ? this.box.clientHeight * 0.3 : 12)
    for (let wait = 0; wait < 100; wait++) {
      await this.#draw()
      if (place.isCurrent(place.page.key, this.scale)) break
      await new Promise((resolve) => { setTimeout(resolve, 20) })
    }
    return place.text
  }

  /** Also of a page that is not drawn. */
  async textOf(index: number): Promise<string> {
    const content = await (await this.#pdf?.getPage(index + 1))?.getTextContent()
    return content?.items.map((item) => ('str' in item ? item.str : '')).join('') ?? ''
  }

  #seen(pages: readonly ShownPage[], scale: number): readonly number[] {
    const room = this.box.getBoundingClientRect()
    return pages.flatMap(({ key }, index) => {
      const place = this.#places[index]
      const isSeen = place ? place.isWithin(room, 0) : this.#places.length === 0 && index === 0
      return isSeen && !place?.isCurrent(key, scale) ? [index] : []
    })
  }

  #place(pages: readonly ShownPage[]): void {
    for (const place of this.#places.slice(pages.length)) place.box.remove()
    this.#places = pages.map((page, index) => {
      const place = this.#places[index] ?? new PagePlace(page)
      place.tell(page, words.page(page.label))
      if (!place.box.isConnected) this.box.append(place.box)
      return place
    })
  }

  #lay(size: { readonly width: number; readonly height: number }): void {
    this.#size = size
    const { scale } = this
    this.box.style.setProperty('--total-scale-factor', String(scale))
    this.box.style.setProperty('--page-width', `${size.width * scale}px`)
    this.box.style.setProperty('--page-height', `${size.height * scale}px`)
    this.box.dataset['scale'] = zoomOf(scale)
  }

  /** The line at the top of the room stays there. */
  #layAnew(): void {
    const before = placeIn(this.box)
    this.#lay(this.#size)
    bringBack(this.box, before)
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => { void this.#draw() }, restMs)
  }

  /** What is near the view and not as it should be, nearest first. */
  async #draw(): Promise<void> {
    if (this.#isDrawing) return
    this.#isDrawing = true
    try {
      for (let index = this.#nextToDraw(); index >= 0 && this.#pdf; index = this.#nextToDraw()) {
        const [from, scale, key]: [Pdf, number, string] = [this.#pdf, this.scale, this.#places[index]?.page.key ?? '']
        const made = await this.#made(from, index, scale).catch(() => null)
        if (from !== this.#pdf) continue
        if (!made) break
        this.#places[index]?.put(made, key, scale)
      }
    } finally { this.#isDrawing = false }
    this.#letGoOfFar()
  }

  #nextToDraw(): number {
    const { scale } = this
    const room = this.box.getBoundingClientRect()
    const lacks = (margin: number): number => this.#places.findIndex((place) => !place.isCurrent(place.page.key, scale) && place.isWithin(room, margin))
    const seen = lacks(0)
    return seen >= 0 ? seen : lacks(nearPx)
  }

  #letGoOfFar(): void {
    const drawn = this.#places.filter(({ isDrawn }) => isDrawn)
    const room = this.box.getBoundingClientRect()
    if (drawn.length > pagesKept) for (const place of drawn) if (!place.isWithin(room, farPx)) place.letGo()
  }

  async #made(pdf: Pdf, index: number, scale: number): Promise<DrawnPage> {
    return drawPage(await pdf.getPage(index + 1), scale, ({ dest }) => { void this.#follow(dest) }, words.link)
  }

  async #follow(dest: unknown): Promise<void> {
    const pdf = this.#pdf
    const found: unknown = typeof dest === 'string' ? await pdf?.getDestination(dest) : dest
    if (!Array.isArray(found) || !pdf) return
    const index = typeof found[0] === 'number' ? found[0] : await pdf.getPageIndex(found[0] as Parameters<Pdf['getPageIndex']>[0])
    await this.reach(index, typeof found[3] === 'number' ? (this.#size.height - found[3]) / this.#size.height : 0)
  }
}
