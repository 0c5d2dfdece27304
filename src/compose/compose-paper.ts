// A paper and its hast → the HTML of its article: head, text, notes.
import { h } from 'hastscript'
import type { ElementContent } from 'hast'
import { anchorOf, endAnchorOf } from '../model/anchor.ts'
import { fullName, initialsFirst, surnameFirst } from '../model/format-name.ts'
import type { Block } from '../model/block.ts'
import type { LateNumber } from '../model/late-number.ts'
import type { Heading, Inline, Lang, Paper } from '../model/paper.ts'
import type { Author } from '../model/person.ts'
import { words } from '../model/words.ts'
import { typographyOfLine } from '../transform/typography.ts'
import { hyphenation } from '../transform/hyphenation.ts'
import { inlineToHast, type PaperText } from '../transform/to-hast.ts'
import { inlineOf } from '../parse/inline.ts'
import { aboutAuthors } from './about-authors.ts'
import { atAuthor, atTitle, headNotes, unplaced, withCalls, withHeadNotes, type HeadNotes } from './head-notes.ts'
import { htmlOf } from './html.ts'
import { printedDates } from './printed-dates.ts'
import type { Studio } from './studio.ts'

export interface Article {
  readonly html: string
  readonly anchors: readonly string[]
  readonly late: readonly LateNumber[]
  /** The blocks of the text by their marks, with the places they come from. */
  readonly blocks: readonly Block[]
}

// What is put in last: nothing in it is read as a place of the look.
const [textPlace, notesPlace] = ['<!--text-->', '<!--notes-->']

/** Digits a gap for a late number has room for. */
export function composePaper(paper: Paper, text: PaperText, studio: Studio, lateDigits: number): Article {
  const anchor = anchorOf(paper.id)
  const late = [...text.late]
  const noted = headNotes(paper, studio, showsTranslation(paper, studio))
  const head: Record<string, unknown> = {
    ...headValues(paper.heading, paper, studio, noted),
    udk: paper.udk, bbk: paper.bbk, doi: paper.doi, type: paper.type,
    translation: showsTranslation(paper, studio) && paper.translation ? headValues(paper.translation, paper, studio, noted) : null,
    citation: citationOf(paper, studio, late, lateDigits)
  }
  const matter = { ...matterOf(paper), ...(noted.saysMatter ? { acknowledgements: '', funding: '' } : {}) }
  const end = endAnchorOf(paper.id)
  const fill = (more: string): string => studio.fragments.fill(fragmentOf(paper), {
    ...head, title: `${String(head['title'])}${more}`, ...matter, about: aboutAuthors(paper, studio.volume.header), ...endingOf(paper), anchor, kind: paper.kind, header: studio.volume.header, words: words[paper.lang],
    body: textPlace, notes: text.notes || noted.all.length > 0 ? notesPlace : '',
    end: `<span id="${end}" class="end"></span>`
  })
  const { html: called, items, anchors } = withCalls(fillWhole(fill, noted), noted)
  // Where notes stand at the end of papers, these stand under the head.
  const isUnder = studio.template.settings.notes === 'end' && items.length > 0
  const notes = isUnder ? text.notes : withHeadNotes(text.notes, items, paper)
  const under = isUnder ? htmlOf([h('section.head-notes', [h('ol', [...items])])]) : ''
  const html = called.replace(notesPlace, () => (notes ? htmlOf([notes]) : '')).replace(textPlace, () => `${under}${htmlOf(text.body)}`)
  return { html, anchors: [anchor, end, ...anchors, ...text.anchors, ...late.slice(text.late.length).map((number) => number.anchor)], late, blocks: text.blocks }
}

function fillWhole(fill: (more: string) => string, noted: HeadNotes): string {
  const html = fill('')
  const more = unplaced(noted, html)
  return more === '' ? html : fill(more)
}

function fragmentOf(paper: Paper): string {
  return paper.kind === 'abstract' ? 'abstract.html' : paper.kind === 'resolution' ? 'resolution.html' : paper.kind === 'paper' ? 'paper.html' : 'notice.html'
}

function showsTranslation(paper: Paper, studio: Studio): boolean {
  return paper.kind === 'paper' && studio.volume.header !== 'simple'
}

function headValues(heading: Heading, paper: Paper, studio: Studio, noted: HeadNotes): Record<string, unknown> {
  const { lang } = heading
  const affiliations = distinctAffiliations(heading.authors)
  const full = studio.volume.header === 'full-7.0.7'
  return {
    lang, title: `${lineHtml(heading.title, paper, lang, false)}${atTitle(noted, heading)}`, subtitle: lineHtml(heading.subtitle, paper, lang, false),
    authors: heading.authors.map((author, i) => ({ ...authorValues(author, affiliations, full), calls: atAuthor(noted, heading, i) })),
    affiliations: affiliations.map((text, i) => ({ number: i + 1, text })), numbered: affiliations.length > 1,
    abstract: heading.abstract.map((paragraph) => lineHtml(paragraph, paper, lang, true)),
    keywords: heading.keywords.map((keyword) => hyphenation(paper.typography === 'on' ? typographyOfLine(keyword, lang) : keyword, lang)).join(', '),
    headWords: words[lang]
  }
}

export function authorValues(author: Author, affiliations: readonly string[], full: boolean): Record<string, unknown> {
  return {
    name: full ? fullName(author.name) : initialsFirst(author.name), full: fullName(author.name), email: author.email, orcid: author.orcid,
    position: author.position, degree: author.degree, marks: affiliations.length > 1 ? marksOf(author, affiliations) : ''
  }
}

function marksOf(author: Author, affiliations: readonly string[]): string {
  return placesOf(author).map((place) => affiliations.indexOf(place) + 1).filter((mark) => mark > 0).sort((a, b) => a - b).join(', ')
}

function placesOf(author: Author): string[] {
  const where = [author.city, author.country].filter((part) => part !== '')
  const places = author.affiliations.map(plain)
  if (places.length === 0) return where.length === 0 ? [] : [where.join(', ')]
  // «Томская областная библиотека, Томск» needs its city no second time; the country still follows.
  return places.map((place) => [place, ...where.filter((part) => !place.split(/[,;]\s*/).includes(part))].join(', '))
}

export function distinctAffiliations(authors: readonly Author[]): string[] {
  return [...new Set(authors.flatMap(placesOf))]
}

function plain(text: string): string {
  return text.includes('$') ? text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim() : inlineOf(text).text
}

function lineHtml(inline: Inline, paper: Paper, lang: Lang, hyphenate: boolean): string {
  return inline.text === '' && inline.nodes.length === 0 ? '' : htmlOf(inlineToHast(inline, paper, lang, hyphenate) as readonly ElementContent[])
}

function matterOf(paper: Paper): Record<string, unknown> {
  const { acknowledgements, funding, received, accepted, license } = paper
  return { acknowledgements, funding, received, accepted, license }
}

/** What closes a resolution: when it was adopted, and who signed it. */
export function endingOf({ adopted, signatures, lang }: Pick<Paper, 'adopted' | 'signatures' | 'lang'>): Record<string, unknown> {
  const line = (text: string): string => (text === '' ? '' : typographyOfLine(text, lang))
  return { adopted: line(printedDates(adopted, lang)), signatures: signatures.map(({ position, name }) => ({ position: line(position), name: line(name) })) }
}

// «Для цитирования: Лебедева Л. Ф. Название // Сборник. Кемерово, 2008. С. 45–47.»: the pages are a late number.
function citationOf(paper: Paper, studio: Studio, late: LateNumber[], digits: number): unknown {
  if (studio.volume.header !== 'full-7.0.7' || paper.kind !== 'paper') return null
  const { volume } = studio
  const anchor = anchorOf(paper.id, 'late-citation')
  late.push({ anchor, kind: 'range', paper: paper.id, style: 'citation', digits: digits * 2 + 1, prefix: '', suffix: '.' })
  const authors = paper.heading.authors.slice(0, 3).map((author) => surnameFirst(author.name)).join(', ')
  const host = [volume.title, volume.subtitle].filter((part) => part !== '').join(' : ')
  const imprint = [volume.publisher.place, volume.year].filter((part) => part !== '').join(', ')
  const text = typographyOfLine(`${authors} ${paper.heading.title.text} // ${host}. ${imprint}. ${words[paper.lang].pages}`, paper.lang)
  return { text, anchor, digits: digits * 2 + 1 }
}
