// A style and the sources a paper cites → their list, and how each citation is set.
import type { CitationPart } from '../../model/nodes.ts'
import type { Lang } from '../../model/paper.ts'
import type { Source } from '../../model/source.ts'
import type { CitedItem, Cluster } from '../cited-items.ts'
import type { ListedSource } from '../numeric-citation.ts'
import { nothingTold, type Position, type Told } from './cite.ts'
import { citedTogether } from './cited-together.ts'
import { Positions } from './positions.ts'
import { styleSetting } from './setting.ts'
import { sortSources, type SortRoom } from './sort-sources.ts'
import { styledEntries, type StyledEntry } from './styled-entries.ts'
import type { Style } from './style.ts'
import { toldApart } from './tell-apart.ts'

export interface StyledSources {
  readonly listed: readonly ListedSource[]
  readonly entries: readonly StyledEntry[]
  /** Of the running text, asked in its order. */
  readonly citation: (cluster: Cluster) => readonly CitationPart[]
  /** Of what stands apart: nothing there was cited before. */
  readonly apart: (cluster: Cluster) => readonly CitationPart[]
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
  const set = (cluster: Cluster, position: (item: CitedItem) => Position): readonly CitationPart[] => citedTogether(cluster, { ...room, position })
  return {
    listed, entries: bibliography ? styledEntries(listed, bibliography, { setting, told }) : [],
    citation: (cluster) => set(cluster, positions.of(cluster)), apart: (cluster) => set(cluster, () => 'first')
  }
}
