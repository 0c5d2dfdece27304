// A line to type words in → the places that hold them, one after another.
import { element } from './element.ts'
import { words } from './words.ts'

/** Goes to the next place, or to the one before; null where the words are nowhere, '' where the place needs no name. */
export type Find = (sought: string, by: 0 | 1 | -1) => Promise<string | null>

export class FindBar {
  readonly box: HTMLElement
  readonly #find: Find
  readonly #input = element('input', { type: 'search', autocomplete: 'off', spellcheck: false, placeholder: words.findWords, aria: { label: words.findWords } })
  readonly #told = element('span', { className: 'status', aria: { role: 'status' } })
  #before: HTMLElement | null = null
  #turn = 0

  constructor(find: Find) {
    this.#find = find
    const button = (label: string, sign: string, act: () => void): HTMLElement => element('button', { type: 'button', title: label, aria: { label }, onclick: act }, sign)
    this.box = element('div', { className: 'find-bar', hidden: true, aria: { role: 'search' } }, this.#input, this.#told,
      button(words.findBefore, '↑', () => { void this.#go(-1) }), button(words.findNext, '↓', () => { void this.#go(1) }), button(words.close, '✕', () => { this.close() }))
    this.#input.addEventListener('input', () => { void this.#go(0) })
    this.box.addEventListener('keydown', (event) => { this.#press(event) })
  }

  open(): void {
    if (this.box.hidden && document.activeElement instanceof HTMLElement) this.#before = document.activeElement
    this.box.hidden = false
    this.#input.focus()
    this.#input.select()
  }

  close(): void {
    this.box.hidden = true
    this.#told.textContent = ''
    this.#before?.focus({ preventScroll: true })
  }

  #press({ key, shiftKey, target }: KeyboardEvent): void {
    if (key === 'Escape') this.close()
    if (key === 'Enter' && target === this.#input) void this.#go(shiftKey ? -1 : 1)
  }

  async #go(by: 0 | 1 | -1): Promise<void> {
    const mine = ++this.#turn
    const sought = this.#input.value
    const found = sought.trim() === '' ? '' : await this.#find(sought, by)
    if (mine === this.#turn) this.#told.textContent = found ?? words.nothing
  }
}
