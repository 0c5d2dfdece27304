// What one rendering of a source knows: the style, the words, the place it is made for, and what has been met so far.
import type { Item } from './item.ts'
import type { Locale } from './locale.ts'
import type { NameOptions, Style } from './style.ts'

export interface CiteLocator {
  /** `page`, `chapter`: a term. */
  readonly label: string
  readonly text: string
}

/** What tells a source apart from others that would be cited alike. */
export interface Told {
  /** Names shown beyond those the style shows. */
  readonly moreNames: number
  /** Key of a name → 1 with initials, 2 with given names in full. */
  readonly given: ReadonlyMap<string, 1 | 2>
  readonly condition: boolean
  readonly suffix: string
}

export const nothingTold: Told = { moreNames: 0, given: new Map(), condition: false, suffix: '' }

export type Position = 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator'

/** How a source was cited before. */
export interface CitedBefore {
  readonly position: Position
  /** In a note not far above. */
  readonly near: boolean
  /** The number of the note that cites it first; 0 where it is this one, or none. */
  readonly firstNote: number
}

export const neverCited: CitedBefore = { position: 'first', near: false, firstNote: 0 }

export interface Cite {
  readonly style: Style
  readonly locale: Locale
  readonly item: Item
  readonly scope: 'citation' | 'bibliography'
  /** Made to be compared, not to be read. */
  readonly sorting: boolean
  readonly names: NameOptions
  /** What a key to sort by says of names: it is stronger than the names' own. */
  readonly key: NameOptions
  readonly before: CitedBefore
  readonly number: number
  readonly locator: CiteLocator | null
  readonly told: Told
  /** Letters of years are set where the style says, not after the first year. */
  readonly suffixPlaced: boolean
  /** The names have been said. */
  readonly nameless: boolean
  /** Part of a sentence. */
  readonly narrative: boolean
  readonly met: Met
}

/** What a rendering has met; made anew for each. */
export interface Met {
  /** Variables that stood in for others: they are not said twice. */
  readonly taken: Set<string>
  readonly said: Set<string>
  namesDone: boolean
  suffixDone: boolean
  /** Elements rendered so far. */
  steps: number
}

/** Macros that call macros can make a style of a page grow without end; no style of use comes near. */
export const mostSteps = 20000

export function newMet(): Met {
  return { taken: new Set(), said: new Set(), namesDone: false, suffixDone: false, steps: 0 }
}
