// Nodes of our mdast beyond CommonMark, GFM and math: what pandoc's conventions become when a manuscript is parsed.
import type { BlockContent, DefinitionContent, Literal, Node, Paragraph, PhrasingContent } from 'mdast'
import type { Lang } from './paper.ts'

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

/** Several pictures under one number: `children` are figures, or paragraphs of them, and at last the paragraph that is their caption. */
export interface FigureGroup extends Node {
  type: 'figureGroup'
  attributes: Attributes
  children: (Figure | Paragraph)[]
}

/** The caption of the table that follows it in the tree. */
export interface TableCaption extends Node {
  type: 'tableCaption'
  attributes: Attributes
  children: PhrasingContent[]
}

/** The caption of the code that follows it in the tree. */
export interface ListingCaption extends Node {
  type: 'listingCaption'
  attributes: Attributes
  children: PhrasingContent[]
}

/** The caption it stands in said in the other language, with a label of its own. */
export interface CaptionTranslation extends Node {
  type: 'captionTranslation'
  lang: Lang
  children: PhrasingContent[]
}

export type ReferencePrefix = 'fig' | 'tbl' | 'lst' | 'eq' | 'sec' | 'paper' | 'item'

/** `[@fig:x; @fig:y]`: references to numbered things. `value` is the source. */
export interface CrossReference extends Literal {
  type: 'crossReference'
  /** `bare` leaves the word out: `[-@fig:x]` gives the number alone. `capital` begins a sentence: `[@Fig:x]`. `word` stands instead of ours, `after` follows: `[Plate @fig:x, left]`. */
  items: { prefix: ReferencePrefix; label: string; bare: boolean; capital?: boolean; word?: string; after?: string }[]
}

/** `[@key, с. 12]`: kept as typed, and never touched by typography. */
export interface Citation extends Literal {
  type: 'citation'
  keys: string[]
}

/** Text raised, lowered, in small capitals or underlined: CommonMark has no signs for these. */
export interface Mark extends Node {
  type: 'mark'
  style: 'sup' | 'sub' | 'smallcaps' | 'underline'
  children: PhrasingContent[]
}

/** What a block set apart is. `terms` is a list of `term`s, each with its `meaning`. */
export type DivisionKind = 'note' | 'tip' | 'important' | 'warning' | 'caution' | 'aside' | 'statement' | 'terms' | 'term' | 'meaning'

/** A block set apart: a note, a theorem, a list of terms. */
export interface Division extends Node {
  type: 'division'
  kind: DivisionKind
  children: (BlockContent | DefinitionContent | PhrasingContent)[]
}

declare module 'mdast' {
  interface RootContentMap {
    mark: Mark
    division: Division
    figure: Figure
    figureGroup: FigureGroup
    tableCaption: TableCaption
    listingCaption: ListingCaption
    crossReference: CrossReference
    citation: Citation
    captionTranslation: CaptionTranslation
  }
  interface BlockContentMap {
    division: Division
    figure: Figure
    figureGroup: FigureGroup
    tableCaption: TableCaption
    listingCaption: ListingCaption
  }
  interface PhrasingContentMap {
    mark: Mark
    crossReference: CrossReference
    citation: Citation
    captionTranslation: CaptionTranslation
  }
  interface HeadingData { attributes?: Attributes }
  interface ListItemData { attributes?: Attributes; typed?: number }
  interface CodeData { attributes?: Attributes }
  interface RootData { formulaCommands?: string }
  /** Its items begin with the markers typed. */
  interface ListData { asTyped?: boolean }
  interface ImageData { attributes?: Attributes }
  /** A note of the table before it. */
  interface ParagraphData { tableNote?: boolean }
  interface FootnoteDefinitionData { inline?: boolean }
}

declare module 'mdast-util-math' {
  interface MathData { attributes?: Attributes }
}
