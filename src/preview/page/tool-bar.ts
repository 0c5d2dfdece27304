// Buttons for how the pages are seen, and the keys that do the same.
import type { Shown } from '../shown.ts'
import { element } from './element.ts'
import type { PageDeck } from './page-deck.ts'
import { words } from './words.ts'

export interface ToolBar {
  readonly box: HTMLElement
  show(shown: Shown): void
  /** The printed pages, where the HTML edition was looked at. */
  showPrint(): void
}

export interface ToolBarActions {
  readonly deck: PageDeck
  readonly html: (is: boolean) => void
  readonly step: (by: 1 | -1) => void
  /** Where the screen is narrow, problems lie behind a button. */
  readonly panel: () => void
}

const larger = 1.2

export function toolBar({ deck, html, step, panel }: ToolBarActions): ToolBar {
  const choice = (label: string, names: readonly string[], act: (index: number) => void): { box: HTMLElement; choose: (index: number) => void } => {
    const buttons = names.map((name, index) => element('button', { type: 'button', aria: { pressed: String(index === 0) }, onclick: () => { choose(index) } }, name))
    const choose = (index: number): void => {
      buttons.forEach((button, at) => { button.setAttribute('aria-pressed', String(at === index)) })
      act(index)
    }
    return { box: element('div', { className: 'choice', aria: { role: 'group', label } }, ...buttons), choose }
  }
  let spreads = 0
  const media = choice(words.view, [words.print, words.html], (index) => { html(index === 1); sizes.hidden = index === 1; layout.box.hidden = index === 1 })
  const layout = choice(words.layout, [words.single, words.spreads], (index) => { spreads = index; deck.spread(index === 1) })
  const zoom = (by: number): void => { deck.zoom(deck.scale * by) }
  const sizes = element('div', { className: 'choice sizes', aria: { role: 'group', label: words.show } },
    element('button', { type: 'button', title: words.smaller, aria: { label: words.smaller }, onclick: () => { zoom(1 / larger) } }, '−'),
    element('button', { type: 'button', onclick: () => { deck.zoom('page') } }, words.wholePage),
    element('button', { type: 'button', onclick: () => { deck.zoom('width') } }, words.fit),
    element('button', { type: 'button', title: words.larger, aria: { label: words.larger }, onclick: () => { zoom(larger) } }, '+'))
  const count = element('button', { type: 'button', className: 'open-panel', onclick: panel }, words.problems)

  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    const act = ({ '+': () => { zoom(larger) }, '=': () => { zoom(larger) }, '-': () => { zoom(1 / larger) }, '−': () => { zoom(1 / larger) }, '0': () => { deck.zoom('width') }, s: () => { layout.choose(1 - spreads) }, ы: () => { layout.choose(1 - spreads) }, n: () => { step(1) }, т: () => { step(1) }, p: () => { step(-1) }, з: () => { step(-1) } } as Readonly<Record<string, () => void>>)[event.key.toLowerCase()]
    act?.()
  })
  return {
    box: element('nav', { className: 'tools', aria: { label: words.view } }, media.box, layout.box, sizes, count),
    show: (shown) => {
      media.box.hidden = shown.edition === ''
      const [errors, warnings] = (['error', 'warning'] as const).map((severity) => shown.problems.filter((problem) => problem.severity === severity).length)
      count.textContent = `${words.problems}${shown.problems.length > 0 ? ` ${shown.problems.length}` : ''}`
      count.dataset['worst'] = errors ? 'error' : warnings ? 'warning' : 'clean'
    },
    showPrint: () => { media.choose(0) }
  }
}
