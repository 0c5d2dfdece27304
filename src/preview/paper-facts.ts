// A set paper → its facts: what an author is asked for by those who count pages and sheets.
import { allowanceOf } from '../check/allowance.ts'
import type { Bodies } from '../book/set-bodies.ts'
import type { PlacedPaper } from '../model/page-plan.ts'
import type { Paper } from '../model/paper.ts'
import type { Volume } from '../model/volume.ts'
import type { ShownFacts } from './shown.ts'

export function paperFacts(paper: Paper, bodies: Pick<Bodies, 'sources' | 'editions'>, { pages, volume }: { readonly pages: PlacedPaper | undefined; readonly volume: Volume }): ShownFacts {
  const source = bodies.sources.find((each) => each.paper === paper.id)
  const edition = bodies.editions.get(paper.id)
  const body = edition?.body ?? ''
  const allowed = allowanceOf(paper, volume)
  const isLimited = paper.kind === 'paper' || paper.kind === 'abstract'
  return {
    pages: pages ? pages.lastPage - pages.firstPage + 1 : 0, pagesLimit: paper.limits.pages ?? (isLimited ? volume.limits.pages : 0),
    characters: [...(source?.segments ?? []), ...(source?.notes ?? [])].join(' ').replace(/\s+/g, ' ').length, charactersLimit: allowed.characters,
    figures: count(body, /<figure\b(?![^>]*\b(?:table|listing))/g), tables: count(body, /<table\b/g), references: edition?.references.length ?? 0, missing: missingIn(paper, volume)
  }
}

function count(html: string, what: RegExp): number {
  return html.match(what)?.length ?? 0
}

// A foreword or a resolution is asked for none of these.
function missingIn(paper: Paper, volume: Volume): readonly string[] {
  const { heading, translation } = paper
  const title = heading.title.text === '' ? ['title'] : []
  if (paper.kind !== 'paper' && paper.kind !== 'abstract') return title
  const authors = heading.authors
  const facts: Readonly<Record<string, boolean>> = {
    authors: authors.length > 0, affiliation: authors.every(({ affiliations }) => affiliations.length > 0), email: authors.some(({ email }) => email !== ''), orcid: authors.every(({ orcid }) => orcid !== ''),
    abstract: heading.abstract.length > 0, keywords: heading.keywords.length > 0, udk: paper.udk !== '' || volume.lang !== 'ru', translation: translation !== null
  }
  const asked = paper.kind === 'abstract' ? ['authors', 'affiliation'] : Object.keys(facts)
  return [...title, ...asked.filter((name) => facts[name] === false)]
}
