// Notes of a title and its authors → their calls and the list under the head of a paper's page in the edition.
import { h } from 'hastscript'
import type { Element } from 'hast'
import { htmlOf } from '../compose/html.ts'
import { anchorOf } from '../model/anchor.ts'
import { headMark } from '../model/head-mark.ts'
import type { HeadNote, Heading, Paper } from '../model/paper.ts'
import { inlineForEdition } from '../transform/to-hast.ts'
import { withBackLinks } from './edition-hast.ts'

export interface EditionHeadNotes {
  /** HTML. */
  readonly html: string
  readonly atTitle: string
  readonly atAuthor: (author: number) => string
}

/** Authors stand above the title: their notes come first. */
export function editionHeadNotes(heading: Heading, paper: Paper, before: number): EditionHeadNotes {
  const notes = [...heading.notes.filter(({ authors }) => authors.length > 0), ...heading.notes.filter(({ authors }) => authors.length === 0)]
  const number = (note: HeadNote): string => `0${before + notes.indexOf(note) + 1}`
  const markOf = (note: HeadNote): string => headMark(before + notes.indexOf(note), paper.lang)
  const calls = (called: readonly HeadNote[], isFirst: (note: HeadNote) => boolean): string => called.map((note) =>
    htmlOf([h(markOf(note).startsWith('*') ? 'span.head-call' : 'sup.head-call', [h('a', { href: `#${anchorOf(paper.id, `note-${number(note)}`)}`, role: 'doc-noteref', ...(isFirst(note) ? { id: anchorOf(paper.id, `call-${number(note)}`) } : {}) }, markOf(note))])])).join('<sup>,</sup>')
  const items = notes.map((note): Element => h('li', { id: anchorOf(paper.id, `note-${number(note)}`) }, [h('p', [`${markOf(note)}\u00A0`, ...inlineForEdition(note.text, paper, heading.lang)])]))
  return {
    html: notes.length === 0 ? '' : htmlOf([withBackLinks(h('ul.head-notes', items), paper.lang)]),
    atTitle: calls(notes.filter(({ ofTitle }) => ofTitle), ({ authors }) => authors.length === 0),
    atAuthor: (author) => calls(notes.filter(({ authors }) => authors.includes(author)), ({ authors }) => authors[0] === author)
  }
}
