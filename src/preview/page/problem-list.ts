// Problems → a list, worst first, each a button that leads to its place.
import type { ShownProblem } from '../shown.ts'
import { element } from './element.ts'
import { lang, words } from './words.ts'

export interface ProblemList {
  readonly box: HTMLElement
  show(problems: readonly ShownProblem[]): void
  /** Moves to the next problem, or back, and goes there. */
  step(by: 1 | -1): void
}

export interface ProblemActions {
  readonly go: (problem: ShownProblem) => void
  /** Null where no editor is known. */
  readonly edit: ((problem: ShownProblem) => void) | null
}

const signs = { error: '!', warning: '▲', info: 'i' } as const

export function problemList({ go, edit }: ProblemActions): ProblemList {
  const count = element('p', { className: 'count' })
  const items = element('ol', { className: 'problems' })
  const box = element('section', { aria: { label: words.problems } }, element('h2', {}, words.problems), count, items)
  let chosen = ''
  let told = ''
  const buttons = (): HTMLButtonElement[] => [...items.querySelectorAll<HTMLButtonElement>('.problem')]
  const choose = (key: string): void => {
    chosen = key
    for (const button of buttons()) button.toggleAttribute('aria-current', button.dataset['key'] === key)
  }
  const item = (problem: ShownProblem): HTMLLIElement => {
    const key = keyOf(problem)
    const button = element('button', { className: 'problem', type: 'button', data: { key, severity: problem.severity }, onclick: () => { choose(key); go(problem) } },
      element('span', { className: `sign ${problem.severity}`, aria: { hidden: 'true' } }, signs[problem.severity]),
      element('span', { className: 'told' },
        element('span', { className: 'severity' }, words.severity[problem.severity]), ' ',
        element('span', { className: 'message' }, problem.message[lang]),
        problem.words === '' || problem.message[lang].includes(problem.words.replace(/…$/u, '')) ? null : element('span', { className: 'quoted' }, lang === 'ru' ? `«${problem.words}»` : `“${problem.words}”`),
        element('span', { className: 'where' }, `${problem.file} · ${words.place(problem.line, problem.page)}`)))
    return element('li', {}, button, edit ? element('button', { className: 'edit', type: 'button', title: words.edit, onclick: () => { edit(problem) } }, words.edit) : null)
  }
  return {
    box,
    show: (problems) => {
      const next = JSON.stringify(problems)
      if (next === told) return
      told = next
      const focused = document.activeElement instanceof HTMLElement && items.contains(document.activeElement) ? document.activeElement.dataset['key'] : undefined
      const of = (severity: ShownProblem['severity']): number => problems.filter((problem) => problem.severity === severity).length
      count.textContent = problems.length === 0 ? words.noProblems : words.counts(of('error'), of('warning'), of('info'))
      count.classList.toggle('clean', problems.length === 0)
      items.replaceChildren(...problems.map(item))
      choose(chosen)
      // A list that was made anew must not take the keyboard from who was in it.
      if (focused !== undefined) buttons().find((button) => button.dataset['key'] === focused)?.focus({ preventScroll: true })
    },
    step: (by) => {
      const all = buttons()
      const at = all.findIndex((button) => button.dataset['key'] === chosen)
      const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length]
      next?.scrollIntoView({ block: 'nearest' })
      next?.click()
    }
  }
}

function keyOf({ rule, file, line, column }: ShownProblem): string {
  return `${rule} ${file}:${line}:${column}`
}
