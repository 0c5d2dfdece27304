// A paper in its place → what search engines read: `citation_*` meta tags and schema.org JSON-LD.
import type { Volume } from '../model/volume.ts'
import { inverted } from './citations.ts'
import { fullName } from '../model/format-name.ts'
import { known, langTag, pageFile, pagesOf, siteOf, titleOf, type EditionPaper } from './edition-paper.ts'

export interface MetaTag {
  readonly name: string
  readonly content: string
}

/** For papers that have authors; a resolution is cited otherwise. */
export function metaTags(edition: EditionPaper, volume: Volume): readonly MetaTag[] {
  const { paper, placed, text, offprint } = edition
  const site = siteOf(volume)
  const page = site === '' ? '' : `${site}papers/${pageFile(paper.id)}`
  const description: MetaTag[] = [{ name: 'description', content: shortened(text?.head.plainAbstract ?? '') }]
  const citation: readonly (readonly [string, string])[] = paper.heading.authors.length === 0 ? [] : [
    ['citation_title', titleOf(edition)], ...paper.heading.authors.map(({ name }) => ['citation_author', inverted(name)] as const), ['citation_publication_date', publicationDate(volume)],
    ['citation_conference_title', volume.conference.name || volume.title], ['citation_inbook_title', volume.title], ['citation_publisher', volume.publisher.name], ['citation_isbn', volume.isbn], ['citation_issn', volume.issn],
    ['citation_firstpage', placed.firstLabel], ['citation_lastpage', placed.lastLabel], ['citation_doi', known(paper.doi)], ['citation_language', paper.lang],
    ['citation_keywords', paper.heading.keywords.join('; ')], ['citation_abstract_html_url', page], ['citation_pdf_url', site === '' || offprint === '' ? '' : `${site}papers/${encodeURIComponent(offprint)}`],
    ...(text?.references ?? []).map((reference) => ['citation_reference', reference] as const)
  ]
  return [...description, ...citation.map(([name, content]) => ({ name, content }))].filter(({ content }) => content !== '').map(({ name, content }) => ({ name, content: content.replace(/[\s\u00A0]+/gu, ' ') }))
}

// 1 January stands for a year of which no day is known.
function publicationDate({ issued, year }: Volume): string {
  return /^\d{4}-\d\d-\d\d$/.test(issued) && !issued.endsWith('-01-01') ? issued.replaceAll('-', '/') : year
}

const longestDescription = 300

function shortened(text: string): string {
  return text.length <= longestDescription ? text : text.slice(0, longestDescription).replace(/[\s\u00A0]+\S*$/u, '') + '…'
}

/** Values without content are left out. */
export type Linked = Readonly<Record<string, unknown>>

export function paperData(edition: EditionPaper, volume: Volume): Linked {
  const { paper, placed, text, offprint } = edition
  const scholarly = paper.kind === 'paper' || paper.kind === 'abstract'
  return filled({
    '@context': 'https://schema.org', '@type': scholarly ? 'ScholarlyArticle' : paper.kind === 'resolution' ? 'Report' : 'CreativeWork',
    [scholarly ? 'headline' : 'name']: titleOf(edition),
    author: paper.heading.authors.map((author) => filled({
      '@type': 'Person', name: fullName(author.name).replaceAll('\u00A0', ' '), familyName: author.name.family, givenName: author.name.given,
      affiliation: author.affiliations.map((name) => ({ '@type': 'Organization', name })), identifier: author.orcid === '' ? '' : `https://orcid.org/${author.orcid}`
    })),
    abstract: text?.head.plainAbstract ?? '', keywords: paper.heading.keywords, pageStart: placed.firstLabel, pageEnd: placed.lastLabel, pagination: pagesOf(edition),
    inLanguage: langTag(paper.lang), datePublished: volume.year, license: known(paper.license) || volume.license, sameAs: known(paper.doi) === '' ? '' : `https://doi.org/${paper.doi}`,
    isPartOf: bookData(volume, 0),
    encoding: offprint === '' ? '' : { '@type': 'MediaObject', contentUrl: siteOf(volume) === '' ? encodeURIComponent(offprint) : `${siteOf(volume)}papers/${encodeURIComponent(offprint)}`, encodingFormat: 'application/pdf' }
  })
}

/** `pages` is the page count of the print; 0 where the volume is only named. */
export function bookData(volume: Volume, pages: number): Linked {
  const site = siteOf(volume)
  const [startDate = '', endDate = ''] = volume.conference.dates.split('/')
  const whole = pages > 0
  return filled({
    ...(whole ? { '@context': 'https://schema.org' } : {}), '@type': ['Book', 'PublicationVolume'], '@id': site === '' ? '' : `${site}#volume`,
    name: volume.title, alternateName: whole ? volume.subtitle : '', isbn: volume.isbn, datePublished: volume.year, inLanguage: whole ? langTag(volume.lang) : '', numberOfPages: whole ? pages : '',
    editor: whole ? volume.editors.map(({ name }) => ({ '@type': 'Person', name: fullName(name).replaceAll('\u00A0', ' ') })) : '', description: whole ? volume.annotation.trim() : '',
    publisher: volume.publisher.name === '' ? '' : { '@type': 'Organization', name: volume.publisher.name, ...(volume.publisher.place === '' ? {} : { location: volume.publisher.place }) },
    about: whole && volume.conference.name !== '' ? filled({ '@type': 'Event', name: volume.conference.name, startDate, endDate: endDate || startDate, location: volume.conference.place }) : ''
  })
}

function filled(data: Linked): Linked {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)))
}

/** JSON that cannot end the script element it stands in. */
export function scriptJson(data: Linked): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}
