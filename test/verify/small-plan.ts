// Where everything of the small volume stands: the page plan, the contents, the author index, the bookmarks.
import { anchorOf } from '../../src/model/anchor.ts'
import type { OutlineItem } from '../../src/model/outline.ts'
import type { PagePlan, PageRange, PlannedPage, RunningHead } from '../../src/model/page-plan.ts'
import type { ContentsLine, IndexEntry } from '../../src/model/verification.ts'
import { alfa, beta, delta, gamma } from './small-manuscripts.ts'
import type { SmallPaper } from './small-manuscripts.ts'

const labels = ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4', '5', '6', '7', '8']
/** A print and its page; an empty string is a blank page. Bare pages show no folio. */
const places: readonly (readonly [print: string, page: number, look: 'bare' | 'headed'])[] = [
  ['title-page', 0, 'bare'], ['', 0, 'bare'], ['contents', 0, 'headed'], ['', 0, 'bare'],
  ['alfa', 0, 'headed'], ['alfa', 1, 'headed'], ['alfa', 2, 'headed'], ['beta', 0, 'headed'], ['beta', 1, 'headed'],
  ['section:abstracts', 0, 'headed'], ['', 0, 'bare'], ['author-index', 0, 'headed']
]
const head: RunningHead = { left: 'Сборник 2008', right: 'Доклады', lang: 'ru', text: true }

export const smallPlan: PagePlan = planOf(places)

function planOf(sources: typeof places): PagePlan {
  const pages = sources.map(([print, page, look], at): PlannedPage => ({
    page: at + 1, label: labels[at] ?? String(at - 3), side: at % 2 === 0 ? 'recto' : 'verso', source: print === '' ? null : { print, page }, head: look === 'headed' ? head : null
  }))
  const range = (firstPage: number, lastPage = firstPage): PageRange => ({ firstPage, lastPage, firstLabel: pages[firstPage - 1]?.label ?? '', lastLabel: pages[lastPage - 1]?.label ?? '' })
  const paper = (id: string, first: number, last = first): PagePlan['papers'][number] => ({ id, anchor: anchorOf(id), ...range(first, last) })
  const part = (id: string, page: number): readonly [string, PageRange & { anchor: string }] => [id, { anchor: anchorOf(id), ...range(page) }]
  return {
    pages, papers: [paper('alfa', 5, 7), paper('beta', 8, 9), paper('gamma', 10), paper('delta', 10)],
    sections: new Map([['abstracts', { anchor: anchorOf('section:abstracts'), ...range(10) }]]),
    parts: new Map([part('title-page', 1), part('contents', 3), part('author-index', 12)]), padded: 1,
    firstPageOf: new Map([['title-page', 1], ['contents', 3], ['alfa', 5], ['beta', 8], ['section:abstracts', 10], ['author-index', 12]])
  }
}

/** The same volume with a paper once more at its end, under another name. */
export function withPaperAgain(plan: PagePlan): PagePlan {
  const again = planOf([...places, ['beta-again', 0, 'bare'], ['beta-again', 1, 'bare']])
  const last = { firstPage: 13, lastPage: 14, firstLabel: '9', lastLabel: '10' }
  return { ...again, papers: [...plan.papers, { id: 'beta', anchor: anchorOf('beta'), ...last }], firstPageOf: new Map([...plan.firstPageOf, ['beta-again', 13]]) }
}

function lineOf({ id, title, authors }: SmallPaper, page: number): ContentsLine {
  return { title, authors, label: labels[page - 1] ?? '', page, anchor: anchorOf(id), level: 1 }
}

export const smallContents: readonly ContentsLine[] = [
  lineOf(alfa, 5), lineOf(beta, 8),
  { title: 'Тезисы', authors: '', label: '', page: 10, anchor: anchorOf('section:abstracts'), level: 0 }, lineOf(gamma, 10), lineOf(delta, 10),
  { title: 'Авторский указатель', authors: '', label: '8', page: 12, anchor: anchorOf('author-index'), level: 0 }
]

function entryOf(name: string, ...places: readonly (readonly [id: string, page: number])[]): IndexEntry {
  return { name, labels: places.map(([, page]) => labels[page - 1] ?? ''), pages: places.map(([, page]) => page), anchors: places.map(([id]) => anchorOf(id)) }
}

export const smallIndex: readonly IndexEntry[] = [
  { name: 'Елкина А. Б., см. Ёлкина А. Б.', labels: [], pages: [], anchors: [] },
  entryOf('Ёлкина\u00A0А.\u00A0Б.', ['alfa', 5], ['delta', 10]), entryOf('Ким\u00A0Е.\u00A0В.', ['gamma', 10]), entryOf('Virtanen\u00A0K.', ['beta', 8])
]

export const smallOutline: readonly OutlineItem[] = [
  { title: alfa.title, anchor: anchorOf('alfa'), children: [] }, { title: beta.title, anchor: anchorOf('beta'), children: [] },
  { title: 'Тезисы', anchor: anchorOf('section:abstracts'), children: [gamma, delta].map(({ id, title }) => ({ title, anchor: anchorOf(id), children: [] })) }
]
