// The place of one page on the screen: what is drawn there, and whether it is what it should be.
import type { ShownPage } from '../shown.ts'
import type { DrawnPage } from './draw-page.ts'
import { element } from './element.ts'

export class PagePlace {
  readonly box = element('div', { className: 'page', aria: { role: 'group' } })
  page: ShownPage
  /** The layer of its text; null where nothing is drawn. */
  text: HTMLElement | null = null
  #key = ''
  #scale = 0
  #dots = 0

  constructor(page: ShownPage) {
    this.page = page
  }

  tell(page: ShownPage, name: string): void {
    this.page = page
    this.box.dataset['side'] = page.side
    this.box.dataset['label'] = page.label
    this.box.setAttribute('aria-label', name)
  }

  get isDrawn(): boolean {
    return this.text !== null
  }

  isCurrent(key: string, scale: number): boolean {
    return this.#key === key && this.#scale === scale && this.#dots === window.devicePixelRatio
  }

  /** All at once: a page is never seen half made. */
  put({ canvas, text, links }: DrawnPage, key: string, scale: number): void {
    this.box.replaceChildren(canvas, text, links)
    this.text = text
    this.#key = key
    this.#scale = scale
    this.#dots = window.devicePixelRatio
  }

  letGo(): void {
    this.box.replaceChildren()
    this.text = null
    this.#key = ''
  }

  isWithin(room: DOMRect, margin: number): boolean {
    const own = this.box.getBoundingClientRect()
    return own.bottom > room.top - margin && own.top < room.bottom + margin
  }
}
