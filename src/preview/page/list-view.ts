// The papers of a folder with their states; typed words leave those that hold them.
import type { ListedPaper, ShownList, ShownPlace, ShownProblem } from '../shown.ts'
import { linkTo, serverAddress, type Address } from './address.ts'
import { arrowKeys } from './arrow-keys.ts'
import { copyText } from './copy-text.ts'
import { element } from './element.ts'
import { listen } from './listen.ts'
import { openEditor } from './open-editor.ts'
import { ProblemList } from './problem-list.ts'
import { Said } from './said.ts'
import { words } from './words.ts'

export class ListView {
  readonly #address: Address
  readonly #title = element('h1', {}, words.papers)
  readonly #search = element('input', { type: 'search', placeholder: words.search, autocomplete: 'off', spellcheck: false, aria: { label: words.search } })
  readonly #status = element('p', { className: 'status', aria: { role: 'status' } })
  readonly #whole: HTMLAnchorElement
  readonly #papers = element('ul', { className: 'papers' })
  readonly #problems: ProblemList
  readonly #said = new Said()
  #list: ShownList | null = null

  constructor(address: Address, place: ShownPlace) {
    this.#address = address
    this.#problems = new ProblemList({ go: (problem) => { void this.#copy(problem) }, edit: place.editor ? (problem) => { void openEditor(problem, address).then((text) => { this.#said.say(text) }) } : null })
    this.#whole = element('a', { className: 'whole', href: linkTo({ ...address, paper: '*' }), hidden: true }, words.whole)
    this.#problems.box.hidden = true
    this.#search.addEventListener('input', () => { this.#show() })
    this.#search.addEventListener('keydown', ({ key }) => { this.#press(key) })
    document.body.replaceChildren(element('main', { className: 'list' }, element('header', {}, this.#title, this.#whole), element('div', { className: 'find' }, this.#search, this.#status), this.#problems.box, this.#papers), this.#said.box)
    document.title = words.papers
    arrowKeys(this.#papers, 'a')
    this.#show()
  }

  follow(): void {
    listen(serverAddress('/events', { ...this.#address, paper: '' }), {
      list: (value) => { this.#take(value as ShownList) },
      failed: (value) => { this.#status.textContent = words.failed((value as { reason: string }).reason) }
    }, (is) => {
      document.body.classList.toggle('lost', is !== true)
      if (is !== true) this.#status.textContent = words.lost
    })
  }

  #take(list: ShownList): void {
    this.#list = list
    this.#title.textContent = document.title = list.volume || words.papers
    this.#whole.hidden = !list.whole
    this.#problems.box.hidden = list.problems.length === 0
    this.#problems.show(list.problems)
    // A list that was made anew must not take the keyboard from who was in it.
    const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ''
    this.#show()
    if (focused !== '') [...this.#papers.querySelectorAll('a')].find(({ href }) => href === focused)?.focus({ preventScroll: true })
  }

  #show(): void {
    const all = this.#list?.papers ?? []
    const wanted = searched(this.#search.value).split(/\s+/).filter(Boolean)
    const shown = all.filter((paper) => wanted.every((word) => searched(`${paper.title} ${paper.authors} ${paper.file} ${paper.section}`).includes(word)))
    this.#status.textContent = this.#list === null ? words.setting : shown.length === 0 ? words.nothing : words.found(shown.length, all.length)
    this.#papers.replaceChildren(...shown.flatMap((paper, index) => {
      const opensSection = paper.section !== '' && paper.section !== shown[index - 1]?.section
      return [...(opensSection ? [element('li', { className: 'section' }, element('h2', {}, paper.section))] : []), listed(paper, this.#address)]
    }))
  }

  /** What is wrong with the volume itself has no page to go to. */
  async #copy({ file, line }: ShownProblem): Promise<void> {
    const at = `${file}:${line}`
    this.#said.say((await copyText(at)) ? words.copied(at) : at)
  }

  #press(key: string): void {
    if (key === 'ArrowDown') this.#papers.querySelector('a')?.focus()
    if (key !== 'Escape') return
    this.#search.value = ''
    this.#show()
  }
}

function searched(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
}

function listed(paper: ListedPaper, address: Address): HTMLElement {
  const counts = words.counts(paper.errors, paper.warnings, 0)
  const worst = paper.state === 'waiting' ? 'waiting' : paper.errors > 0 || paper.state === 'unset' ? 'error' : paper.warnings > 0 ? 'warning' : 'clean'
  const state = paper.state === 'waiting' ? words.setting : paper.state === 'unset' ? [words.unset, counts].filter(Boolean).join(': ') : counts || words.clean
  return element('li', { data: { file: paper.file, state: paper.state } },
    element('a', { href: linkTo({ ...address, paper: paper.file }) },
      element('span', { className: `sign ${worst}`, aria: { hidden: 'true' } }),
      element('span', { className: 'told' }, element('span', { className: 'title' }, paper.title || paper.file), element('span', { className: 'where' }, [paper.authors, paper.title === '' ? '' : paper.file].filter(Boolean).join(' · '))),
      element('span', { className: 'state' }, element('span', { className: worst }, state), element('span', { className: 'pages-of' }, paper.pages > 0 ? words.pages(paper.pages) : ''))))
}
