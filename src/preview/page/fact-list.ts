// Facts of a paper → a list of them.
import type { Shown } from '../shown.ts'
import { element } from './element.ts'
import { words } from './words.ts'

const charactersOfSheet = 40_000

export function factList(shown: Shown): HTMLElement {
  const { facts, format } = shown
  const rows = facts ? [
    row(words.factPages, limited(facts.pages, facts.pagesLimit), facts.pagesLimit > 0 && facts.pages > facts.pagesLimit),
    row(words.characters, limited(facts.characters, facts.charactersLimit), facts.charactersLimit > 0 && facts.characters > facts.charactersLimit),
    row(words.sheets, words.number(facts.characters / charactersOfSheet, 2), false),
    row(words.figures, words.number(facts.figures), false), row(words.tables, words.number(facts.tables), false), row(words.references, words.number(facts.references), false),
    ...(facts.missing.length > 0 ? [row(words.missing, facts.missing.map((name) => words.missingNames[name] ?? name).join(', '), false)] : [])
  ] : []
  const notes = format ? [element('p', { className: 'note' }, formatNote(format)), element('p', { className: 'note' }, format.numbered ? words.numbered : words.notNumbered)] : []
  return element('section', { className: 'facts', aria: { label: words.facts } }, element('h2', {}, words.facts), element('dl', {}, ...rows), ...(shown.pages.some(({ own }) => !own) ? [element('p', { className: 'note' }, words.runOn)] : []), ...(format?.assumed ? notes.slice(0, 1) : notes))
}

function row(name: string, value: string, isOver: boolean): HTMLElement {
  return element('div', { className: isOver ? 'over' : '' }, element('dt', {}, name), element('dd', {}, value))
}

function limited(value: number, limit: number): string {
  return limit === 0 ? words.number(value) : `${words.number(value)} ${words.of(words.number(limit))}`
}

function formatNote(format: NonNullable<Shown['format']>): string {
  const size = `${format.name}, ${words.number(format.widthMm)} × ${words.number(format.heightMm)} ${words.millimetres}`
  return format.assumed ? words.assumed(size) : words.ofVolume(format.volume, size)
}
