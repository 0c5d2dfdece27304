// A few buttons of which one is pressed.
import { element } from './element.ts'

export interface Choice {
  readonly box: HTMLElement
  /** Presses the button of this index and acts. */
  choose(index: number): void
  readonly chosen: number
}

export function choice(label: string, names: readonly string[], act: (index: number) => void): Choice {
  let chosen = 0
  const buttons = names.map((name, index) => element('button', { type: 'button', aria: { pressed: String(index === 0) }, onclick: () => { choose(index) } }, name))
  const choose = (index: number): void => {
    chosen = index
    buttons.forEach((button, at) => { button.setAttribute('aria-pressed', String(at === index)) })
    act(index)
  }
  return { box: element('div', { className: 'choice', aria: { role: 'group', label } }, ...buttons), choose, get chosen() { return chosen } }
}
