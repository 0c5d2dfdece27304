// The HTML edition beside the printed pages: what a save changes is put into the frame without loading it anew.
import { element } from './element.ts'
import { words } from './words.ts'

export class EditionFrame {
  readonly box = element('iframe', { className: 'edition', title: words.htmlFrame, hidden: true })
  #version = ''

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
}
