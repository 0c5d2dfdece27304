// What the handlers share while one paper becomes hast: what is known of it, and what they find.
import type { Nodes } from 'mdast'
import type { Heading } from 'mdast'
import type { Image } from '../model/image.ts'
import type { LateDigits, LateNumber } from '../model/late-number.ts'
import type { Paper } from '../model/paper.ts'
import type { RuleId } from '../model/rules.ts'
import type { Decision } from '../model/decision.ts'
import type { ItemDirectory } from '../model/numbered-item.ts'
import type { Words } from '../model/words.ts'
import type { SetFormula } from './formula.ts'
import type { Numbering } from './numbering.ts'

export interface PlacedHeading {
  readonly level: number
  readonly anchor: string
  readonly node: Heading
}

export interface Setting {
  readonly paper: Paper
  readonly words: Words
  readonly numbering: Numbering
  /** Added to a heading's depth, so that the paper's title alone has the first level. */
  readonly headingShift: number
  readonly lateDigits: LateDigits
  /** Papers of the volume by id: what a reference to one may name. */
  readonly isPaper: (id: string) => boolean
  readonly paperIds: readonly string[]
  /** Items of other papers that a reference may name. */
  readonly itemsOf: ItemDirectory
  /** A paper without its volume: what a reference to another paper leads to cannot be known. */
  readonly alone: boolean
  readonly imageOf: (url: string) => Image | null
  readonly report: (node: Nodes, rule: RuleId, values: Readonly<Record<string, string>>) => void
  /** Notes an id that must become a named destination, and gives it back. */
  readonly claim: (anchor: string) => string
  readonly use: (resource: string) => void
  /** Notes a block that is measured before printing, with its name and its named destination, and gives its mark. */
  readonly mark: (node: Nodes, name?: string, anchor?: string) => string
  readonly headings: PlacedHeading[]
  readonly formulas: SetFormula[]
  /** Items of a resolution's own lists. */
  readonly decisions: Decision[]
  readonly noteCalls: Map<number, number>
  readonly late: LateNumber[]
}
