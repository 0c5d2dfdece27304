// Problems → a list, worst first, each a button that leads to its place.
import type { ShownProblem } from '../shown.ts'
import { arrowKeys } from './arrow-keys.ts'
import { element } from './element.ts'
import { lang, words } from './words.ts'

export interface ProblemActions {
  readonly go: (problem: ShownProblem) => void
  /** Null where no editor is known. */
  readonly edit: ((problem: ShownProblem) => void) | null
}

const signs = { error: '!', warning: '▲', info: 'i' } as const

export class ProblemList {
  readonly box: HTMLElement
  readonly #actions: ProblemActions
  readonly #count = element('p', { className: 'count' })
  readonly #items = element('ol', { className: 'problems' })
  #chosen = ''
  #told = ''

  constructor(actions: ProblemActions) {
    this.#actions = actions
    this.box = element('section', { aria: { label: words.problems } }, element('h2', {}, words.problems), this.#count, this.#items)
    arrowKeys(this.#items, '.problem')
  }

  show(problems: readonly ShownProblem[]): void {
    const told = JSON.stringify(problems)
    if (told === this.#told) return
    this.#told = told
    const of = (severity: ShownProblem['severity']): number => problems.reduce((sum, problem) => sum + (problem.severity === severity ? 1 + problem.alike : 0), 0)
    this.#count.textContent = problems.length === 0 ? words.noProblems : words.counts(of('error'), of('warning'), of('info'))
    this.#count.classList.toggle('clean', problems.length === 0)
    // A list that is made anew must not take the keyboard from who is in it.
    const focused = this.#items.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined
    this.#items.replaceChildren(...problems.map((problem) => this.#item(problem)))
    this.#choose(this.#chosen)
    if (focused !== undefined) this.#buttons().find((button) => button.dataset['key'] === focused)?.focus({ preventScroll: true })
  }

  /** Moves to the next problem, or back, and goes there. */
  step(by: 1 | -1): void {
    const all = this.#buttons()
    const at = all.findIndex((button) => button.dataset['key'] === this.#chosen)
    const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length]
    next?.scrollIntoView({ block: 'nearest' })
    next?.click()
  }

  #buttons(): readonly HTMLButtonElement[] {
    return [...this.#items.querySelectorAll<HTMLButtonElement>('.problem')]
  }

  #choose(key: string): void {
    this.#chosen = key
    for (const button of this.#buttons()) {
      if (button.dataset['key'] === key) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    }
  }

  #item(problem: ShownProblem): HTMLLIElement {
    const { go, edit } = this.#actions
    const key = `${problem.rule} ${problem.file}:${problem.line}:${problem.column}`
    const act = (): void => {
      this.#choose(key)
      go(problem)
    }
    const button = element('button', { className: 'problem', type: 'button', data: { key, severity: problem.severity }, onclick: act },
      element('span', { className: `sign ${problem.severity}`, aria: { hidden: 'true' } }, signs[problem.severity]), told(problem))
    return element('li', {}, button, edit ? element('button', { className: 'edit', type: 'button', onclick: () => { edit(problem) } }, words.edit) : null)
  }
}

function told(problem: ShownProblem): HTMLElement {
  const message = problem.message[lang]
  // Where the sentence holds the words already, they are not said twice.
  const bare = (text: string): string => text.replace(/[«»„“”‘’"]/gu, '')
  const isSaid = problem.words === '' || bare(message).includes(bare(problem.words.replace(/…$/u, '')))
  return element('span', { className: 'told' },
    element('span', { className: 'severity' }, words.severity[problem.severity]), ' ', element('span', { className: 'message' }, message),
    isSaid ? null : element('span', { className: 'quoted' }, words.quoted(problem.words)),
    element('span', { className: 'where' }, `${problem.file} · ${words.place(problem.line, problem.page)}`))
}
