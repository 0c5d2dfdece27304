// Each kind of page of the edition: values for its fragment, and the shell around it.
import { aboutAuthors } from '../compose/about-authors.ts'
import { endingOf } from '../compose/compose-paper.ts'
import { eventLine, given, line } from '../compose/compose-parts.ts'
import { anchorOf } from '../model/anchor.ts'
import { words as tradeWords } from '../model/words.ts'
import { addressesFrom, resolveAddresses, type Addresses } from './addresses.ts'
import { citationKeys, citationsOf, hostOf } from './citations.ts'
import { contentPolicy } from './content-policy.ts'
import { contentsGroups } from './contents-groups.ts'
import { dueText, itemText, type Register } from '../compose/register.ts'
import { pageFile, pagesOf, siteOf, titleOf, type EditionPaper } from './edition-paper.ts'
import { editionWords } from './edition-words.ts'
import { indexGroups } from './index-groups.ts'
import type { EditionInput } from './make-edition.ts'
import type { OneFileImages } from './one-file-images.ts'
import { markPages, pageMark } from './page-marks.ts'
import { bookData, metaTags, paperData, scriptJson, type MetaTag } from './paper-metadata.ts'

/** What all pages share, made once. */
export interface EditionRoom extends Omit<EditionInput, 'papers'> {
  readonly papers: readonly EditionPaper[]
  readonly registers: readonly Register[]
  /** Paper id → key of its citation. */
  readonly keys: ReadonlyMap<string, string>
  /** The volume as citations name it. */
  readonly host: string
  readonly title: Readonly<Record<string, unknown>>
  readonly root: Addresses
  readonly beside: Addresses
  /** Anchor of a paper → its first printed page. */
  readonly labels: ReadonlyMap<string, string>
}

export function editionRoom(input: EditionInput, papers: readonly EditionPaper[], registers: readonly Register[]): EditionRoom {
  const { studio, contents } = input
  const sections = sectionsOf(contents)
  const ids = papers.map((paper) => paper.paper.id)
  return {
    ...input, papers, registers, keys: citationKeys(papers, studio.volume.year), host: hostOf(studio.volume), title: titleValues(studio),
    root: addressesFrom('root', ids, sections, new Map()), beside: addressesFrom('papers', ids, sections, new Map()),
    labels: new Map(papers.map((paper) => [anchorOf(paper.paper.id), paper.placed.firstLabel]))
  }
}

function sectionsOf(contents: EditionInput['contents']): ReadonlySet<string> {
  return new Set(contents.filter((entry) => entry.label === '').map((entry) => entry.anchor))
}

/** The article with the marks of its printed pages. Addresses are still those of the print: each page resolves them for itself. */
export function articleOf(edition: EditionPaper, room: EditionRoom): string {
  const { paper, placed, text, reasons } = edition
  const { volume } = room.studio
  const html = room.fragments.fill('article.html', {
    kind: paper.kind, lang: paper.lang, anchor: anchorOf(paper.id), words: tradeWords[paper.lang], head: text?.head ?? headOnly(edition), translation: text?.translation ?? null,
    translationWords: tradeWords[text?.translation?.lang ?? paper.lang], contacts: volume.header !== 'simple', udk: given(paper.udk) ? paper.udk : '', doi: given(paper.doi) ? paper.doi : '',
    body: text?.body ?? '', notes: text?.notes ?? '', reasons, unset: editionWords[volume.lang].unset, mark: pageMark(placed.firstLabel),
    acknowledgements: paper.acknowledgements, funding: paper.funding, received: paper.received, accepted: paper.accepted, about: aboutAuthors(paper, volume.header), ...endingOf(paper)
  })
  const printed = printedPages(edition, room)
  return printed.pages.length < 2 || !text ? html : markPages(html, printed.pages, printed.whole)
}

function headOnly(edition: EditionPaper): Record<string, unknown> {
  return { lang: edition.paper.lang, title: titleOf(edition).replace(/&/g, '&amp;').replace(/</g, '&lt;'), subtitle: '', authors: [], affiliations: [], abstract: [], keywords: '', notes: '' }
}

// The first page of a paper may hold the end of another.
function printedPages({ placed }: EditionPaper, { plan, prints, papers }: EditionRoom): { pages: { label: string; text: string }[]; whole: boolean } {
  const pages = plan.pages.slice(placed.firstPage - 1, placed.lastPage).flatMap((page) =>
    (page.source ? [{ label: page.label, text: prints.get(page.source.print)?.pageTexts[page.source.page] ?? '' }] : []))
  return { pages, whole: !papers.some((other) => other.placed.id !== placed.id && other.placed.lastPage >= placed.firstPage && other.placed.firstPage <= placed.firstPage) }
}

export function paperPage(edition: EditionPaper, article: string, room: EditionRoom): string {
  const { volume } = room.studio
  const addresses = room.beside
  const at = room.papers.indexOf(edition)
  const neighbour = (paper: EditionPaper | undefined): unknown => paper && { address: addresses.paper(paper.paper.id), title: titleOf(paper), lang: paper.paper.lang }
  const content = room.fragments.fill('paper.html', {
    lang: volume.lang, words: editionWords[volume.lang], pages: pagesOf(edition), offprint: edition.offprint === '' ? '' : encodeURIComponent(edition.offprint),
    article: resolved(article, addresses, room), cite: citeOf(edition, room), previous: neighbour(room.papers[at - 1]), next: neighbour(room.papers[at + 1])
  })
  const site = siteOf(volume)
  return shell(content, { kind: 'paper-page', title: `${titleOf(edition)} — ${volume.title}`, meta: metaTags(edition, volume), canonical: site === '' ? '' : `${site}papers/${pageFile(edition.paper.id)}`, data: scriptJson(paperData(edition, volume)) }, addresses, room)
}

function citeOf(edition: EditionPaper, room: EditionRoom): string {
  const { volume } = room.studio
  const key = room.keys.get(edition.paper.id) ?? ''
  const citations = citationsOf(edition, key, volume, room.host)
  return room.fragments.fill('cite.html', {
    words: editionWords[volume.lang], key, citations, paperLang: edition.paper.lang,
    formats: [{ name: 'BibTeX', id: 'bibtex', text: citations.bibtex }, { name: 'RIS', id: 'ris', text: citations.ris }]
  })
}

export function contentsPage(room: EditionRoom): string {
  const { volume } = room.studio
  const addresses = room.root
  const content = room.fragments.fill('index.html', {
    lang: volume.lang, words: editionWords[volume.lang], volume: room.title, searchFile: 'assets/text.js', groups: groupsOf(addresses, room)
  })
  return shell(content, { kind: 'index', title: volume.title, meta: descriptionOf(room), canonical: siteOf(volume), data: scriptJson(bookData(volume, room.plan.pages.length)) }, addresses, room)
}

export function authorsPage(room: EditionRoom): string {
  const addresses = room.root
  return shell(authorsOf(addresses, room), { kind: 'authors', title: `${room.studio.words.authorIndex} — ${room.studio.volume.title}` }, addresses, room)
}

export function decisionsPage(room: EditionRoom): string {
  const { volume } = room.studio
  const addresses = room.root
  return shell(decisionsOf('decisions.csv', addresses, room), { kind: 'decisions', title: `${editionWords[volume.lang].table_of} — ${volume.title}` }, addresses, room)
}

/** Style, faces and, as a rule, images within; headings one level down under the volume's title. */
export function oneFile(articles: ReadonlyMap<string, string>, style: string, images: OneFileImages, searchText: string, room: EditionRoom): string {
  const { volume } = room.studio
  const addresses = addressesFrom('one-file', room.papers.map((paper) => paper.paper.id), sectionsOf(room.contents), images.addresses)
  const marks = new Set<string>()
  const content = room.fragments.fill('volume.html', {
    lang: volume.lang, words: editionWords[volume.lang], volume: room.title, groups: groupsOf(addresses, room),
    papers: room.papers.map((paper) => onceOnly(lowered(resolved(articles.get(paper.paper.id) ?? '', addresses, room)), marks) + lowered(citeOf(paper, room))),
    authors: lowered(authorsOf(addresses, room)), decisions: room.registers.length > 0 ? lowered(decisionsOf('', addresses, room)) : ''
  })
  return shell(content, { kind: 'volume-page', title: volume.title, meta: descriptionOf(room), data: scriptJson(bookData(volume, room.plan.pages.length)), style, imagesWithin: images.within, script: (searchText + room.look.script).replace(/<\/(?=script)/gi, '<\\/') }, addresses, room)
}

function lowered(html: string): string {
  return html.replace(/(<\/?h)([1-5])(?=[\s>])/g, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`)
}

// Papers of a run-on section share pages: the first keeps the mark's id.
function onceOnly(html: string, marks: Set<string>): string {
  return html.replace(/ id="(page-[^"]*)"/g, (whole, id: string) => {
    if (marks.has(id)) return ''
    marks.add(id)
    return whole
  })
}

function authorsOf(addresses: Addresses, room: EditionRoom): string {
  const { studio, index } = room
  const groups = indexGroups(index).map(({ letter, entries }) => ({ letter, entries: entries.map(({ name, labels, anchors }) => ({ name, places: labels.map((label, i) => ({ label, address: addresses.anchor(anchors[i] ?? '') })) })) }))
  const letters = index.length >= studio.template.settings.letterHeadings
  return room.fragments.fill('authors.html', { words: { ...studio.words, page: editionWords[studio.volume.lang].page }, letters, groups: letters ? groups : [{ letter: '', entries: groups.flatMap(({ entries }) => entries) }] })
}

function decisionsOf(csv: string, addresses: Addresses, room: EditionRoom): string {
  const { lang } = room.studio.volume
  const words = editionWords[lang]
  const registers = room.registers.map(({ title, groups }, i) => ({
    title, address: addresses.anchor(groups[0]?.items[0]?.anchor.replace(/--(?:item|decision)-.*$/, '') ?? ''),
    groups: groups.map(({ lead, items }, j) => ({
      lead, id: `decisions-${i + 1}-${j + 1}`, name: `${words.table_of} ${i + 1}.${j + 1}`,
      items: items.map((item) => ({ number: item.number, text: itemText(item.text), responsible: item.responsible, due: dueText(item.due, lang), address: addresses.anchor(item.anchor) }))
    }))
  }))
  return room.fragments.fill('decisions.html', { words, csv, registers })
}

function groupsOf(addresses: Addresses, room: EditionRoom): unknown {
  const langs = new Map(room.papers.map((paper) => [anchorOf(paper.paper.id), paper.paper.lang]))
  return contentsGroups(room.contents, addresses, (anchor) => langs.get(anchor) ?? room.studio.volume.lang)
}

/** With the addresses and page numbers of a place in the edition. */
export function resolved(html: string, addresses: Addresses, room: EditionRoom): string {
  return resolveAddresses(html, addresses, (anchor) => room.labels.get(anchor) ?? '')
}

function titleValues(studio: EditionInput['studio']): Record<string, unknown> {
  const { volume } = studio
  const text = (value: string): string => line(value, studio)
  const imprint = [[volume.publisher.place, volume.publisher.name].filter(given).map(text).join('\u00A0: '), volume.year].filter((part) => part !== '').join(', ')
  return {
    title: text(volume.title), subtitle: text(volume.subtitle), event: eventLine(studio).replace(/^\(|\)$/g, ''), issuedBy: volume.issuedBy.map(text), annotation: text(volume.annotation.trim()),
    imprint, isbn: volume.isbn,
    line: [text(volume.title), imprint].filter((part) => part !== '').join('. ')
  }
}

function descriptionOf({ studio }: EditionRoom): readonly MetaTag[] {
  const text = [studio.volume.subtitle, studio.volume.annotation.trim()].filter((part) => part !== '').join('. ')
  return text === '' ? [] : [{ name: 'description', content: text.length > 300 ? `${text.slice(0, 299)}…` : text }]
}

interface ShellParts {
  readonly kind: string
  readonly title: string
  readonly meta?: readonly MetaTag[]
  readonly canonical?: string
  readonly data?: string
  readonly style?: string
  readonly script?: string
  /** False where the one file has its images beside it. */
  readonly imagesWithin?: boolean
}

function shell(content: string, parts: ShellParts, addresses: Addresses, room: EditionRoom): string {
  const { volume } = room.studio
  return room.fragments.fill('page.html', {
    lang: volume.lang, words: editionWords[volume.lang], volume: room.title, draft: room.draft, hasAuthors: true, hasDecisions: room.registers.length > 0,
    to: { index: addresses.index, authors: addresses.authors, decisions: addresses.decisions }, stylesheet: addresses.asset('edition.css'), scriptFile: addresses.asset('edition.js'),
    meta: [], canonical: '', data: '', style: '', script: '', policy: contentPolicy(parts.script ?? '', parts.imagesWithin ?? false), ...parts, content
  })
}
