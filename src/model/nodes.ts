// Nodes of our mdast beyond CommonMark, GFM and math: what pandoc's conventions become when a manuscript is parsed.
import type { Literal, Node, PhrasingContent } from 'mdast'

/** `{#fig:x .wide width=60% alt="…"}` taken apart. */
export interface Attributes {
  readonly label: string
  readonly classes: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** An image alone in its paragraph, with the caption it is printed with. */
export interface Figure extends Node {
  type: 'figure'
  url: string
  alt: string
  attributes: Attributes
  children: PhrasingContent[]
}

/** The caption of the table that follows it in the tree. */
export interface TableCaption extends Node {
  type: 'tableCaption'
  attributes: Attributes
  children: PhrasingContent[]
}

export type ReferencePrefix = 'fig' | 'tbl' | 'lst' | 'eq' | 'sec' | 'paper' | 'item'

/** `[@fig:x; @fig:y]`: references to numbered things. `value` is the source. */
export interface CrossReference extends Literal {
  type: 'crossReference'
  /** `bare` leaves the word out: `[-@fig:x]` gives the number alone. */
  items: { prefix: ReferencePrefix; label: string; bare: boolean }[]
}

/** `[@key, с. 12]`: kept as typed, and never touched by typography. */
export interface Citation extends Literal {
  type: 'citation'
  keys: string[]
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure
    tableCaption: TableCaption
    crossReference: CrossReference
    citation: Citation
  }
  interface BlockContentMap {
    figure: Figure
    tableCaption: TableCaption
  }
  interface PhrasingContentMap {
    crossReference: CrossReference
    citation: Citation
  }
  interface HeadingData { attributes?: Attributes }
  interface ListItemData { attributes?: Attributes; typed?: number }
  interface CodeData { attributes?: Attributes }
  interface FootnoteDefinitionData { inline?: boolean }
}

declare module 'mdast-util-math' {
  interface MathData { attributes?: Attributes }
}
