// What the blocks of pandoc, Quarto and MyST are called, and what each is here.
import type { DivisionKind } from '../../model/nodes.ts'

const callouts: Readonly<Record<string, DivisionKind>> = {
  note: 'note', seealso: 'note', admonition: 'note', hint: 'tip', tip: 'tip', important: 'important', attention: 'warning', warning: 'warning',
  caution: 'caution', danger: 'caution', error: 'caution', aside: 'aside', margin: 'aside', sidebar: 'aside', 'margin-note': 'aside', 'column-margin': 'aside', topic: 'aside',
  epigraph: 'aside', 'pull-quote': 'aside'
}

const statements = new Set(['theorem', 'lemma', 'corollary', 'proposition', 'conjecture', 'definition', 'axiom', 'example', 'exercise', 'solution', 'remark', 'proof', 'algorithm', 'property', 'observation', 'assumption'])

/** They only lay out what they hold: a page of a book has one column and nothing that unfolds. */
const wrappers = new Set([
  'columns', 'column', 'center', 'centered', 'text-center', 'figure-group', 'panel-tabset', 'tab-set', 'tab-item', 'grid', 'grid-item', 'card', 'div', 'container', 'dropdown', 'details',
  'refs', 'references', 'content-visible', 'column-page', 'column-body', 'column-screen', 'landscape', 'small', 'smaller', 'large', 'nonumber', 'unnumbered', 'hanging-indent', 'csl-bib-body',
  'table', 'row', 'col', 'section', 'l-body', 'l-page', 'fake-img', 'caption', 'incremental', 'nonincremental', 'callout'
])

export function calloutKind(name: string): DivisionKind | null {
  const plain = name.replace(/^callout-/, '')
  return Object.hasOwn(callouts, plain) ? (callouts[plain] ?? null) : null
}

/** A theorem and its like: `theorem`, `prf:theorem`. */
export function isStatement(name: string): boolean {
  return statements.has(name.replace(/^prf:/, ''))
}

export function isWrapper(name: string): boolean {
  return wrappers.has(name) || /^(col|row|column|l|grid|layout|mt|mb|p|m)-/.test(name)
}

/** Fences of MyST that hold text, not code: ```` ```{note} ````. */
export function holdsText(name: string): boolean {
  return calloutKind(name) !== null || isStatement(name) || isWrapper(name) || name === 'figure' || name === 'subfigure'
}
