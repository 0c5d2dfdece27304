// The papers of a folder with their states; typed words leave those that hold them.
import type { ListedPaper, ShownList } from '../shown.ts'
import { linkTo, serverAddress, type Address } from './address.ts'
import { element } from './element.ts'
import { listen } from './listen.ts'
import { problemList } from './problem-list.ts'
import { words } from './words.ts'

export function listView(address: Address): void {
  const title = element('h1', {}, words.papers)
  const search = element('input', { type: 'search', placeholder: words.search, autocomplete: 'off', spellcheck: false, aria: { label: words.search } })
  const status = element('p', { className: 'status', aria: { role: 'status' } })
  const whole = element('a', { className: 'whole', href: linkTo({ ...address, paper: '*' }), hidden: true }, words.whole)
  const papers = element('ul', { className: 'papers' })
  const problems = problemList({ go: () => undefined, edit: null })
  problems.box.hidden = true
  let list: ShownList | null = null
  const show = (): void => {
    const wanted = search.value.toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean)
    const all = list?.papers ?? []
    const shown = all.filter((paper) => wanted.every((word) => textOf(paper).includes(word)))
    status.textContent = all.length === 0 ? (list ? words.nothing : words.setting) : shown.length === 0 ? words.nothing : words.found(shown.length, all.length)
    papers.replaceChildren(...shown.flatMap((paper, index) => {
      const section = paper.section !== '' && paper.section !== shown[index - 1]?.section ? [element('li', { className: 'section' }, element('h2', {}, paper.section))] : []
      return [...section, item(paper, address)]
    }))
  }
  search.addEventListener('input', show)
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') papers.querySelector('a')?.focus()
    if (event.key === 'Escape') { search.value = ''; show() }
  })
  document.body.replaceChildren(element('main', { className: 'list' }, element('header', {}, title, whole), element('div', { className: 'find' }, search, status), problems.box, papers))
  document.title = words.papers
  show()
  listen(serverAddress('/events', { ...address, paper: '' }), {
    list: (value) => {
      list = value as ShownList
      title.textContent = list.volume || words.papers
      document.title = title.textContent
      whole.hidden = !list.whole
      problems.box.hidden = list.problems.length === 0
      problems.show(list.problems)
      const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ''
      show()
      if (focused !== '') [...papers.querySelectorAll('a')].find(({ href }) => href === focused)?.focus({ preventScroll: true })
    }
  }, (is) => { document.body.classList.toggle('lost', !is); if (!is) status.textContent = words.lost })
}

function textOf(paper: ListedPaper): string {
  return `${paper.title} ${paper.authors} ${paper.file} ${paper.section}`.toLowerCase().replaceAll('ё', 'е')
}

function item(paper: ListedPaper, address: Address): HTMLElement {
  const counts = words.counts(paper.errors, paper.warnings, 0)
  const worst = paper.state === 'waiting' ? 'waiting' : paper.errors > 0 || paper.state === 'unset' ? 'error' : paper.warnings > 0 ? 'warning' : 'clean'
  return element('li', { data: { file: paper.file, state: paper.state } },
    element('a', { href: linkTo({ ...address, paper: paper.file }) },
      element('span', { className: `sign ${worst}`, aria: { hidden: 'true' } }),
      element('span', { className: 'told' }, element('span', { className: 'title' }, paper.title || paper.file), element('span', { className: 'where' }, [paper.authors, paper.title === '' ? '' : paper.file].filter(Boolean).join(' · '))),
      element('span', { className: 'state' },
        element('span', { className: worst }, paper.state === 'waiting' ? words.setting : paper.state === 'unset' ? [words.states.unset, counts].filter(Boolean).join(': ') : counts || words.clean),
        element('span', { className: 'pages-of' }, paper.pages > 0 ? words.pages(paper.pages) : ''))))
}
