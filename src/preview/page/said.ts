// A word to the reader that goes away by itself.
import { element } from './element.ts'

const shownMs = 3000

export class Said {
  readonly box = element('p', { className: 'said', aria: { role: 'status' } })
  #rest = 0

  say(text: string): void {
    this.box.textContent = text
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => { this.box.textContent = '' }, shownMs)
  }
}
