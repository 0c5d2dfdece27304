// The HTML edition beside the printed pages: what a save changes is put into the frame without loading it anew.
import { element } from './element.ts'
import { foundAt, lettersIn, lettersOf, occurrences } from './find-words.ts'
import { words } from './words.ts'

export class EditionFrame {
  readonly box = element('iframe', { className: 'edition', title: words.htmlFrame, hidden: true })
  #version = ''
  #nth = 0

  constructor() {
    // It holds what strangers wrote: it runs nothing, and goes nowhere by itself.
    this.box.setAttribute('sandbox', 'allow-same-origin allow-popups')
  }

  async show(address: string, version: string): Promise<void> {
    if (version === this.#version) return
    const isFirst = this.#version === ''
    this.#version = version
    if (isFirst) {
      this.box.src = address
      return
    }
    const text = await (await fetch(address)).text()
    const shown = this.box.contentDocument
    if (version !== this.#version || !shown) return
    const next = new DOMParser().parseFromString(text, 'text/html')
    // The reader may have followed a link to another page of the edition.
    if (shown.location.pathname !== new URL(address, location.href).pathname) return
    shown.title = next.title
    shown.body.replaceChildren(...[...next.body.childNodes].map((node) => shown.adoptNode(node)))
  }

  /** Null where the words are not on this page. */
  find(sought: string, by: 0 | 1 | -1): string | null {
    const shown = this.box.contentDocument
    if (!shown?.body) return null
    const letters = lettersOf(shown.body)
    const at = occurrences(letters.letters, sought)
    this.#nth = by === 0 ? 0 : (this.#nth + by + at.length) % at.length
    const found = foundAt(letters, at[this.#nth] ?? 0, at.length === 0 ? 0 : lettersIn(sought).length)
    const [first, last] = [found[0], found.at(-1)]
    if (!first || !last) return null
    const range = shown.createRange()
    range.setStart(first.node, first.from)
    range.setEnd(last.node, last.to)
    shown.getSelection()?.removeAllRanges()
    shown.getSelection()?.addRange(range)
    first.node.parentElement?.scrollIntoView({ block: 'center' })
    return `${this.#nth + 1} / ${at.length}`
  }
}
