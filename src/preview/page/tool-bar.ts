// Buttons for how the pages are seen, and the keys that do the same.
import type { Shown } from '../shown.ts'
import { choice, type Choice } from './choice.ts'
import { element } from './element.ts'
import type { PageDeck } from './page-deck.ts'
import { words } from './words.ts'

export interface ToolBarActions {
  readonly deck: PageDeck
  /** Shows the HTML edition, or the printed pages again. */
  readonly html: (is: boolean) => void
  readonly step: (by: 1 | -1) => void
  /** Where the screen is narrow, problems lie behind a button. */
  readonly panel: () => void
  readonly find: () => void
}

const larger = 1.2

export class ToolBar {
  readonly box: HTMLElement
  readonly #actions: ToolBarActions
  readonly #media: Choice
  readonly #layout: Choice
  readonly #sizes: HTMLElement
  readonly #problems: HTMLButtonElement

  constructor(actions: ToolBarActions) {
    this.#actions = actions
    this.#media = choice(words.view, [words.print, words.html], (index) => { this.#showHtml(index === 1) })
    this.#layout = choice(words.layout, [words.single, words.spreads], (index) => { actions.deck.spread(index === 1) })
    this.#sizes = this.#sizeButtons()
    this.#problems = element('button', { type: 'button', className: 'open-panel', onclick: actions.panel }, words.problems)
    const find = element('button', { type: 'button', className: 'open-find', onclick: actions.find }, words.find)
    this.box = element('nav', { className: 'tools', aria: { label: words.view } }, this.#media.box, this.#layout.box, this.#sizes, find, this.#problems)
    document.addEventListener('keydown', (event) => { this.#press(event) })
  }

  show({ edition, problems }: Shown): void {
    this.#media.box.hidden = edition === ''
    this.#problems.textContent = [words.problems, ...(problems.length > 0 ? [problems.length] : [])].join(' ')
    this.#problems.dataset['worst'] = (['error', 'warning'] as const).find((severity) => problems.some((problem) => problem.severity === severity)) ?? 'clean'
  }

  /** Spreads or single pages, print or the edition, as they were seen before. */
  choose(isSpread: boolean, isHtml: boolean): void {
    if (isSpread) this.#layout.choose(1)
    if (isHtml && !this.#media.box.hidden) this.#media.choose(1)
  }

  /** The printed pages, where the HTML edition was looked at. */
  showPrint(): void {
    this.#media.choose(0)
  }

  #showHtml(is: boolean): void {
    this.#actions.html(is)
    this.#sizes.hidden = is
    this.#layout.box.hidden = is
  }

  #sizeButtons(): HTMLElement {
    const { deck } = this.#actions
    return element('div', { className: 'choice sizes', aria: { role: 'group', label: words.size } },
      element('button', { type: 'button', title: words.smaller, aria: { label: words.smaller }, onclick: () => { this.#zoom(1 / larger) } }, '−'),
      element('button', { type: 'button', onclick: () => { deck.zoom('page') } }, words.wholePage),
      element('button', { type: 'button', onclick: () => { deck.zoom('width') } }, words.fit),
      element('button', { type: 'button', title: words.larger, aria: { label: words.larger }, onclick: () => { this.#zoom(larger) } }, '+'))
  }

  #zoom(by: number): void {
    this.#actions.deck.zoom(this.#actions.deck.scale * by)
  }

  #press(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || ctrlKey || metaKey || altKey) return
    const act = this.#keys.find(([keys]) => keys.includes(key.toLowerCase()))?.[1]
    if (!act) return
    event.preventDefault()
    act()
  }

  /** Letters in both layouts of the keyboard. */
  readonly #keys: readonly (readonly [readonly string[], () => void])[] = [
    [['+', '='], () => { this.#zoom(larger) }], [['-', '−'], () => { this.#zoom(1 / larger) }], [['0'], () => { this.#actions.deck.zoom('width') }],
    [['/', '.'], () => { this.#actions.find() }],
    [['s', 'ы'], () => { this.#layout.choose(1 - this.#layout.chosen) }], [['n', 'т'], () => { this.#actions.step(1) }], [['p', 'з'], () => { this.#actions.step(-1) }]
  ]
}
