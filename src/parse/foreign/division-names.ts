// What the blocks of pandoc, Quarto and MyST are called, and what each is here.
import type { DivisionKind } from '../../model/nodes.ts'

const callouts: Readonly<Record<string, DivisionKind>> = {
  note: 'note', info: 'note', success: 'note', seealso: 'note', admonition: 'note', hint: 'tip', tip: 'tip', important: 'important', attention: 'warning', warning: 'warning',
  caution: 'caution', danger: 'caution', error: 'caution', aside: 'aside', margin: 'aside', sidebar: 'aside', 'margin-note': 'aside', 'column-margin': 'aside', topic: 'aside',
  epigraph: 'aside', 'pull-quote': 'aside'
}

const statements: Readonly<Record<string, string>> = {
  theorem: 'Теорема', lemma: 'Лемма', corollary: 'Следствие', proposition: 'Предложение', conjecture: 'Гипотеза', hypothesis: 'Гипотеза', definition: 'Определение', axiom: 'Аксиома', example: 'Пример', exercise: 'Упражнение',
  solution: 'Решение', remark: 'Замечание', proof: 'Доказательство', algorithm: 'Алгоритм', property: 'Свойство', observation: 'Наблюдение', assumption: 'Предположение'
}

/** What authors of LaTeX call their theorems. */
const shortNames: Readonly<Record<string, string>> = {
  thm: 'theorem', theo: 'theorem', lem: 'lemma', cor: 'corollary', coro: 'corollary', prop: 'proposition', conj: 'conjecture', defn: 'definition', rem: 'remark', rmk: 'remark', prf: 'proof', exm: 'example'
}

/** They only lay out what they hold: a page of a book has one column and nothing that unfolds. */
const wrappers = new Set([
  'columns', 'column', 'center', 'centered', 'text-center', 'figure-group', 'panel-tabset', 'tab-set', 'tab-item', 'grid', 'grid-item', 'card', 'div', 'container', 'dropdown', 'details', 'spoiler',
  'refs', 'references', 'content-visible', 'column-page', 'column-body', 'column-screen', 'landscape', 'small', 'smaller', 'large', 'nonumber', 'unnumbered', 'hanging-indent', 'csl-bib-body', 'verbatim',
  'table', 'row', 'col', 'section', 'l-body', 'l-page', 'fake-img', 'caption', 'incremental', 'nonincremental', 'callout'
])

export function calloutKind(name: string): DivisionKind | null {
  const plain = name.replace(/^(?:callout-|rmd)/, '')
  return Object.hasOwn(callouts, plain) ? (callouts[plain] ?? null) : null
}

/** A theorem and its like: `theorem`, `prf:theorem`. */
export function isStatement(name: string): boolean {
  return Object.hasOwn(statements, plainName(name))
}

function plainName(name: string): string {
  const plain = name.replace(/^prf:/, '')
  return Object.hasOwn(shortNames, plain) ? shortNames[plain] ?? plain : plain
}

/** What it is called in print, in the language it is written in. */
export function statementWord(name: string, russian: boolean): string {
  const plain = plainName(name)
  return russian ? statements[plain] ?? plain : plain.charAt(0).toUpperCase() + plain.slice(1)
}

export function isWrapper(name: string): boolean {
  return wrappers.has(name) || /^(col|row|column|l|grid|layout|mt|mb|p|m)-/.test(name)
}

/** Fences of MyST that hold text, not code: ```` ```{note} ````. */
export function holdsText(name: string): boolean {
  return calloutKind(name) !== null || isStatement(name) || isWrapper(name) || name === 'figure' || name === 'subfigure'
}
