// Nodes of our mdast beyond CommonMark, GFM and math: what pandoc's conventions become when a manuscript is parsed.
import type { Lang } from './paper.ts'
import type { SourceLang } from './source.ts'
import type { BlockContent, DefinitionContent, Literal, Node, Paragraph, PhrasingContent, RootContent } from 'mdast'

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
  /** They only stand beside each other: each has a number and a caption of its own. */
  apart?: boolean
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

/** `[@key, с. 12]`. Once its sources are known, `value` is what is printed. Never touched by typography. */
export interface Citation extends Literal {
  type: 'citation'
  keys: string[]
  /** The printed text in pieces, once it is known. */
  parts?: CitationPart[]
}

export interface CitationPart {
  readonly text: string
  /** How many of its first characters are the title of a work, set in italics. */
  readonly italic?: number
  /** The same text with its looks, where it has more of them. */
  readonly nodes?: readonly PhrasingContent[]
  /** The entry it leads to, as a label of the paper: `source-5`. */
  readonly source?: string
  /** Given to the first citation of a source: its label, where the entry leads back to. */
  readonly call?: string
  /** Sources that a range passes over: they are cited here as well. */
  readonly passed?: readonly SourcePlace[]
}

/** The list of sources; empty where one is asked for and not made yet. */
export interface Sources extends Node {
  type: 'sources'
  /** Whether its entries are found by number, or by name and year. */
  numbered: boolean
  /** As a style file asks; not there where the volume’s look decides. */
  shape?: EntryShape
  children: SourceEntry[]
}

/** What ties a source to its citations, typed or made. */
export interface SourcePlace {
  /** Its label: `source-5`. */
  readonly label: string
  /** The label of its first citation; '' when it is never cited. */
  readonly call: string
}

/** How the entries of a list stand. */
export interface EntryShape {
  /** Lines after the first are indented. */
  readonly hanging: boolean
  /** Empty lines between entries. */
  readonly apart: number
}

export interface SourceEntry extends Node {
  type: 'sourceEntry'
  number: number
  /** What stands for the number, where a style writes it in its own way: «[5]». */
  marker?: string
  lang: SourceLang
  place: SourcePlace
  children: PhrasingContent[]
}

/** Text raised, lowered, in small capitals, underlined, marked as with a pen, kept on one line, or, in an entry of a list, on lines of its own: CommonMark has no signs for these. */
export interface Mark extends Node {
  type: 'mark'
  style: 'sup' | 'sub' | 'smallcaps' | 'underline' | 'mark' | 'whole' | 'passage' | 'line' | 'indented'
  /** Of a passage: the tag of its language. */
  lang?: string
  /** The sign of TeX it was typed with: `^`, `_{`. */
  typed?: string
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

/** HTML an author wrote, cut where Markdown stands within it; nothing comes between the pieces. */
export interface HtmlRun extends Node {
  type: 'htmlRun'
  children: RootContent[]
}

declare module 'unist' {
  interface Data {
    /** Its signs are printed as they were typed. */
    verbatim?: boolean
    /** Of a figure, or the caption of a table or of a listing: the number the author gave it. */
    typedNumber?: string
    /** And what the author calls such a thing, «Схема», where it is not what the volume does. */
    typedName?: string
  }
}

declare module 'mdast' {
  interface RootContentMap {
    htmlRun: HtmlRun
    mark: Mark
    division: Division
    figure: Figure
    figureGroup: FigureGroup
    tableCaption: TableCaption
    listingCaption: ListingCaption
    crossReference: CrossReference
    citation: Citation
    sources: Sources
    sourceEntry: SourceEntry
    captionTranslation: CaptionTranslation
  }
  interface BlockContentMap {
    sources: Sources
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
  /** `names`: other names that links lead to it by. */
  interface HeadingData { attributes?: Attributes; names?: readonly string[] }
  interface ListItemData { attributes?: Attributes; typed?: number; source?: SourcePlace }
  interface CodeData { attributes?: Attributes }
  interface RootData { formulaCommands?: string; titleHeading?: string }
  /** Its items begin with the markers typed. */
  interface ListData { asTyped?: boolean }
  /** The label it refers to by the number of another edition. */
  interface LinkData { reference?: string }
  interface ImageData { attributes?: Attributes }
  /** A note of the table before it. */
  interface ParagraphData { tableNote?: boolean }
  interface FootnoteDefinitionData { inline?: boolean }
}

declare module 'mdast-util-math' {
  interface MathData { attributes?: Attributes }
}
