// Title page, section openings, placeholders: pages of the volume that hold no page numbers.
import { anchorOf, endAnchorOf } from '../model/anchor.ts'
import { fullName, initialsFirst } from '../model/format-name.ts'
import type { Paper } from '../model/paper.ts'
import type { Contributor } from '../model/person.ts'
import type { PrintJob } from '../model/print.ts'
import type { Section } from '../model/volume.ts'
import { roleWords } from '../model/role-words.ts'
import { typographyOfLine } from '../transform/typography.ts'
import type { Article } from './compose-paper.ts'
import { documentOf } from './document.ts'
import { printedDates } from './printed-dates.ts'
import type { Studio } from './studio.ts'

/** A printed part: one document under the part's own name. */
export function partDocument(id: string, kind: string, content: string, studio: Studio, anchors: readonly string[] = []): PrintJob {
  const { volume, template, page } = studio
  return documentOf({ id, lang: volume.lang, format: volume.format.styledAs, title: volume.title, kind, content, anchors: [anchorOf(id), ...anchors], resources: [] }, template, page)
}

/** A name of the volume's data as text, with typography. */
export function line(text: string, studio: Studio): string {
  return given(text) ? typographyOfLine(text, studio.volume.lang) : ''
}

/** `none` means: knowingly without. */
export function given(text: string): boolean {
  return text !== '' && text !== 'none'
}

export function contributors(people: readonly Contributor[]): { name: string; full: string; label: string }[] {
  return people.map((person) => ({ name: initialsFirst(person.name), full: fullName(person.name), label: person.label }))
}

/** The same under a common heading («Рецензенты: …»): a label that only repeats the heading is left out. */
export function contributorsUnder(people: readonly Contributor[], role: string, studio: Studio): ReturnType<typeof contributors> {
  const usual = roleWords[role]?.[studio.volume.lang]
  return contributors(people).map((person) => (person.label === usual ? { ...person, label: '' } : person))
}

export function composeTitlePage(studio: Studio): PrintJob {
  const { volume } = studio
  const content = studio.fragments.fill('title-page.html', {
    anchor: anchorOf('title-page'), words: studio.words, issuedBy: volume.issuedBy.map((body) => line(body, studio)), series: line(volume.series, studio),
    title: line(volume.title, studio), subtitle: line(volume.subtitle, studio), event: eventLine(studio),
    editors: contributors(volume.editors), compilers: contributors(volume.compilers),
    place: line(volume.publisher.place, studio), publisher: line(volume.publisher.name, studio), year: volume.year
  })
  return partDocument('title-page', 'title-page', content, studio)
}

/** «(Кемерово, 6 декабря 2007 года)». */
export function eventLine(studio: Studio): string {
  const { conference, lang } = studio.volume
  const text = [conference.place, printedDates(conference.dates, lang)].filter(given).join(', ')
  return text === '' ? '' : line(`(${text})`, studio)
}

export function sectionValues(section: Section, studio: Studio): Record<string, unknown> {
  return {
    anchor: anchorOf(`section:${section.id}`), title: line(section.title, studio), words: studio.words,
    chairs: section.chair.map((chair) => line(chair, studio)).join(', '), several: section.chair.length > 1
  }
}

export function composeOpening(section: Section, studio: Studio): PrintJob {
  return partDocument(`section:${section.id}`, 'opening', studio.fragments.fill('section-opening.html', sectionValues(section, studio)), studio)
}

/** Stands in a draft for a paper that cannot be set, and says why. */
export function composePlaceholder(paper: Pick<Paper, 'id' | 'file' | 'heading'>, reasons: readonly string[], studio: Studio): Article {
  const end = endAnchorOf(paper.id)
  const html = studio.fragments.fill('placeholder.html', {
    anchor: anchorOf(paper.id), words: studio.words, title: paper.heading.title.text || paper.id, file: paper.file, reasons,
    authors: paper.heading.authors.map((author) => initialsFirst(author.name)).join(', '), end: `<span id="${end}" class="end"></span>`
  })
  return { html: `<div class="placeholder" id="${anchorOf(paper.id)}">${html}</div>`, anchors: [anchorOf(paper.id), end], late: [], blocks: [] }
}
