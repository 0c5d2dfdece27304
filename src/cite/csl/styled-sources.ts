// A style and the sources a paper cites → their list, and how each citation is set.
import type { CitationPart, EntryShape } from '../../model/nodes.ts'
import type { Lang } from '../../model/paper.ts'
import type { Source } from '../../model/source.ts'
import type { CitedItem, Cluster } from '../cited-items.ts'
import type { ListedSource } from '../numeric-citation.ts'
import { neverCited, nothingTold, type CitedBefore, type Told } from './cite.ts'
import { citedTogether, spokenNames, type CitationPlace } from './cited-together.ts'
import { Positions } from './positions.ts'
import { styleSetting } from './setting.ts'
import { sortSources, type SortRoom } from './sort-sources.ts'
import type { StyledEntry } from './entry-lines.ts'
import { styledEntries } from './styled-entries.ts'
import type { BibliographyLayout, Style } from './style.ts'
import { toldApart } from './tell-apart.ts'

export interface StyledSources {
  readonly listed: readonly ListedSource[]
  readonly entries: readonly StyledEntry[]
  readonly shape: EntryShape
  /** Of the running text, asked in its order; `note` is the number of the note it stands in, `isOwn` whether that was made for it. */
  readonly citation: (cluster: Cluster, note?: number, isOwn?: boolean) => readonly CitationPart[]
  /** Of what stands apart: nothing there was cited before. */
  readonly apart: (cluster: Cluster) => readonly CitationPart[]
  /** Where notes hold the citations: what a sentence says of its source. */
  readonly spoken: (item: CitedItem) => string
}

/** `cited`: in the order of their first citations. `before`: sources of the list that were typed. */
export function styledSources(style: Style, cited: readonly Source[], lang: Lang, before: number): StyledSources {
  const setting = styleSetting(style)
  const { citation, bibliography } = style
  const plain: SortRoom = { setting, scope: 'bibliography', lang, told: () => nothingTold, number: (source) => cited.indexOf(source) + 1 }
  const inOrder = sortSources(cited, bibliography?.sort ?? [], plain)
  const apart = toldApart(inOrder, setting)
  const told = (source: Source): Told => apart.get(source) ?? nothingTold
  const listed = inOrder.map((source, index): ListedSource => ({ source, number: before + index + 1, label: `source-${before + index + 1}`, letter: told(source).suffix }))
  const byKey = new Map(listed.map((each) => [each.source.key, each]))
  const sortRoom: SortRoom = { setting, scope: 'citation', lang, told, number: (source) => byKey.get(source.key)?.number ?? 0 }
  const positions = new Positions()
  const room = { setting, told, listed: (key: string) => byKey.get(key), sorted: (sources: readonly Source[]) => sortSources(sources, citation.sort, sortRoom) }
  const set = (cluster: Cluster, before: (item: CitedItem) => CitedBefore, place: CitationPlace): readonly CitationPart[] => citedTogether(cluster, { ...room, before, place })
  const placed = (isOwn: boolean): CitationPlace => (isOwn ? 'note' : style.isNote ? 'within' : 'text')
  return {
    listed, entries: bibliography ? styledEntries(listed, bibliography, { setting, told }) : [], shape: shapeOf(bibliography),
    citation: (cluster, note = 0, isOwn = false) => set(cluster, positions.of(cluster, note), placed(isOwn)),
    apart: (cluster) => set(cluster, () => neverCited, style.isNote ? 'bracketed' : 'text'),
    spoken: (item) => spokenNames(item, { ...room, before: () => neverCited, place: 'text' })
  }
}

// What a style says of the lines of a typescript is for typescripts: lines of a book stand as its look has them.
function shapeOf(layout: BibliographyLayout | null): EntryShape {
  return { hanging: layout === null || layout.hangingIndent || layout.secondFieldAlign !== '', apart: Math.min(layout?.entrySpacing ?? 0, 2) }
}
