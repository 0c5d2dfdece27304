// Notes of a paper's title and authors, funding and thanks → calls at the names they are of, and the items that stand before its numbered notes.
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { anchorOf } from '../model/anchor.ts'
import { headMark } from '../model/head-mark.ts'
import type { HeadNote, Heading, Inline, Paper } from '../model/paper.ts'
import { words } from '../model/words.ts'
import { joinedLines } from '../parse/joined-lines.ts'
import { inlineToHast } from '../transform/to-hast.ts'
import { htmlOf } from './html.ts'
import type { Studio } from './studio.ts'

/** A note with the heading it is of. */
interface Noted extends HeadNote {
  readonly heading: Heading
}

export interface HeadNotes {
  readonly paper: Paper
  readonly all: readonly Noted[]
  /** Funding and thanks are said in a note of the title. */
  readonly saysMatter: boolean
}

export interface Called {
  readonly html: string
  readonly items: readonly Element[]
  readonly anchors: readonly string[]
}

const marker = /<!--head note (\d+)-->/g

/** ГОСТ Р 7.0.7 asks for funding and thanks on lines of their own. */
export function headNotes(paper: Paper, { template, volume }: Studio, showsTranslation: boolean): HeadNotes {
  const { notes, thanks } = template.settings
  const matter = [paper.funding, paper.acknowledgements].filter((text) => text !== '')
  const saysMatter = notes === 'page' && thanks === 'page' && paper.kind === 'paper' && volume.header !== 'full-7.0.7' && matter.length > 0
  const headings = [paper.heading, ...(showsTranslation && paper.translation ? [paper.translation] : [])]
  return { paper, saysMatter, all: headings.flatMap((heading, i) => notesOf(heading, saysMatter && i === 0 ? matter : [])) }
}

// Whatever is said of the title alone is one note.
function notesOf(heading: Heading, matter: readonly string[]): readonly Noted[] {
  const ofTitle = [...heading.notes.filter(({ authors }) => authors.length === 0).map(({ text }) => text), ...matter.map((text): Inline => ({ text, nodes: [{ type: 'text', value: text }] }))]
  const ofAuthors = heading.notes.filter(({ authors }) => authors.length > 0).map((note) => ({ ...note, heading }))
  return [...(ofTitle.length > 0 ? [{ text: joinedLines(ofTitle), ofTitle: true, authors: [], heading }] : []), ...ofAuthors]
}

/** What stands for the calls at a title until the look has put them into their order. */
export function atTitle({ all }: HeadNotes, heading: Heading): string {
  return all.map((note, i) => (note.heading === heading && note.ofTitle ? `<!--head note ${i}-->` : '')).join('')
}

export function atAuthor({ all }: HeadNotes, heading: Heading, author: number): string {
  return all.map((note, i) => (note.heading === heading && note.authors.includes(author) ? `<!--head note ${i}-->` : '')).join('')
}

/** What a look of one's own has no place for. */
export function unplaced({ all }: HeadNotes, html: string): string {
  return all.map((_, i) => `<!--head note ${i}-->`).filter((mark) => !html.includes(mark)).join('')
}

/** Calls are numbered in the order they are read in; a note called again keeps its mark. */
export function withCalls(html: string, { paper, all }: HeadNotes): Called {
  const order = [...new Set([...html.matchAll(marker)].map(([, index]) => Number(index)))]
  const called = new Set<number>()
  const callOf = (index: number): string => {
    const [place, isFirst] = [order.indexOf(index), !called.has(index)]
    called.add(index)
    const mark = headMark(place, paper.lang)
    return htmlOf([h(mark.startsWith('*') ? 'sup.note-call.title-call' : 'sup.note-call', [h('a', { href: `#${anchorOf(paper.id, `note-0${place + 1}`)}`, ...(isFirst ? { id: anchorOf(paper.id, `call-0${place + 1}`) } : {}) }, mark)])])
  }
  return {
    html: html.replace(/(?:<!--head note \d+-->)+/g, (several) => [...several.matchAll(marker)].map(([, index]) => callOf(Number(index))).join('<sup>,</sup>')),
    items: order.flatMap((index, place) => (all[index] ? [itemOf(all[index], place, paper)] : [])),
    anchors: order.flatMap((_, place) => [anchorOf(paper.id, `call-0${place + 1}`), anchorOf(paper.id, `note-0${place + 1}`)])
  }
}

function itemOf({ text, heading }: Noted, place: number, paper: Paper): Element {
  const mark = headMark(place, paper.lang)
  return h('li', { id: anchorOf(paper.id, `note-0${place + 1}`), value: '0', dataMark: mark, style: `list-style-type:"${mark} "`, ...(heading.lang === paper.lang ? {} : { lang: heading.lang }) }, [h('p', inlineToHast(text, paper, heading.lang, true))])
}

/** The notes of a paper with those of its head before them. */
export function withHeadNotes(notes: Element | null, items: readonly Element[], { lang }: Paper): Element | null {
  if (items.length === 0) return notes
  if (!notes) return h('section.notes', [h('h2', words[lang].notes), h('ol', [...items])])
  return { ...notes, children: notes.children.map((child): ElementContent => (child.type === 'element' && child.tagName === 'ol' ? { ...child, children: [...items, ...child.children] } : child)) }
}
