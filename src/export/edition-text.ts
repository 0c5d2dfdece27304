// A paper and its hast → the HTML fragments of its page in the edition. All of it is data: it is kept with the set paper.
import type { ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { authorValues, distinctAffiliations } from '../compose/compose-paper.ts'
import { htmlOf } from '../compose/html.ts'
import type { Studio } from '../compose/studio.ts'
import type { Decision } from '../model/decision.ts'
import type { Image } from '../model/image.ts'
import type { Heading, Inline, Lang, Paper } from '../model/paper.ts'
import { inlineForEdition, type PaperText } from '../transform/to-hast.ts'
import { typographyOfLine } from '../transform/typography.ts'
import { editionHeadNotes } from './edition-head-notes.ts'
import { forEdition, withBackLinks } from './edition-hast.ts'
import { markLanguages } from './mark-languages.ts'

export interface EditionHead {
  readonly lang: Lang
  /** HTML. */
  readonly title: string
  readonly subtitle: string
  /** Text. */
  readonly plainTitle: string
  readonly authors: readonly Readonly<Record<string, unknown>>[]
  readonly affiliations: readonly { readonly number: number; readonly text: string }[]
  /** Paragraphs, as HTML and as text. */
  readonly abstract: readonly string[]
  readonly plainAbstract: string
  readonly keywords: string
  /** HTML of the notes of its title and authors; '' when there are none. */
  readonly notes: string
}

export interface EditionText {
  readonly head: EditionHead
  readonly translation: EditionHead | null
  /** HTML; addresses of images and of other papers are still those of the print. */
  readonly body: string
  readonly notes: string
  readonly decisions: readonly Decision[]
  /** The entries of its list of sources, as text. */
  readonly references: readonly string[]
}

export function editionText(paper: Paper, text: PaperText, images: ReadonlyMap<string, Image>, studio: Studio): EditionText {
  const byKey = new Map([...images.values()].map((image) => [image.key, image]))
  const { body, notes } = text.edition
  const references = referencesOf(body)
  const notesRoot: Root | null = notes && markLanguages(forEdition({ type: 'root', children: [withBackLinks(notes, paper.lang)] }, paper.lang, byKey), paper.lang)
  return {
    head: headOf(paper.heading, paper, 0), translation: paper.translation && studio.volume.header !== 'simple' && paper.kind === 'paper' ? headOf(paper.translation, paper, paper.heading.notes.length) : null,
    body: htmlOf(markLanguages(forEdition(body, paper.lang, byKey), paper.lang)), notes: notesRoot ? htmlOf(notesRoot) : '', decisions: text.decisions, references
  }
}

function referencesOf(body: Root): readonly string[] {
  const found: string[] = []
  visit(body, 'element', (element) => { if (element.tagName === 'li' && /--source-\d+$/.test(String(element.properties['id'] ?? ''))) found.push(textOf([element])) })
  return found
}

// `before`: notes of the heading before it, whose marks go on here.
function headOf(heading: Heading, paper: Paper, before: number): EditionHead {
  const { lang } = heading
  const affiliations = distinctAffiliations(heading.authors)
  const abstract = heading.abstract.map((paragraph) => inlineForEdition(paragraph, paper, lang))
  const notes = editionHeadNotes(heading, paper, before)
  const title = line(heading.title, paper, lang)
  const subtitle = line(heading.subtitle, paper, lang)
  return {
    lang, title: `${htmlOf(title)}${notes.atTitle}`, subtitle: htmlOf(subtitle), plainTitle: [textOf(title), textOf(subtitle)].filter((part) => part !== '').join(' : '),
    authors: heading.authors.map((author, i) => ({ ...authorValues(author, affiliations, true), calls: notes.atAuthor(i) })),
    affiliations: affiliations.map((text, i) => ({ number: i + 1, text })),
    abstract: abstract.map((nodes) => htmlOf(nodes)), plainAbstract: abstract.map(textOf).join(' '),
    keywords: heading.keywords.map((keyword) => typographyOfLine(keyword, lang)).join(', '), notes: notes.html
  }
}

function line(inline: Inline, paper: Paper, lang: Lang): ElementContent[] {
  return inline.text === '' && inline.nodes.length === 0 ? [] : inlineForEdition(inline, paper, lang)
}

// A formula is raw HTML here: of it the words are left out.
function textOf(nodes: readonly ElementContent[]): string {
  return toString({ type: 'root', children: nodes.filter((node) => node.type === 'element' || node.type === 'text') }).replace(/\s+/gu, ' ').trim()
}
