// A style of citations as its CSL file describes it (CSL 1.0.2), complete: what the file does not say is '' or its default.

/** Where a part of an entry stands: '' goes on in the line. */
export type Line = '' | 'block' | 'indent' | 'left-margin' | 'right-inline'

/** '' leaves a matter to what stands around. */
export interface Face {
  readonly italic: '' | 'yes' | 'no'
  readonly bold: '' | 'yes' | 'no'
  readonly caps: '' | 'yes' | 'no'
  readonly underline: '' | 'yes' | 'no'
  readonly level: '' | 'sup' | 'sub' | 'baseline'
}

export interface Looks {
  readonly face: Face
  readonly prefix: string
  readonly suffix: string
  readonly textCase: string
  readonly stripPeriods: boolean
  readonly quotes: boolean
  readonly display: Line
}

export interface TextElement {
  readonly kind: 'text'
  readonly from: 'variable' | 'macro' | 'term' | 'value'
  readonly name: string
  readonly form: string
  readonly plural: boolean
  readonly looks: Looks
}

export interface NumberElement {
  readonly kind: 'number'
  readonly variable: string
  readonly form: string
  readonly looks: Looks
}

export interface LabelElement {
  readonly kind: 'label'
  /** '' within names, whose variables it stands for. */
  readonly variable: string
  readonly form: string
  readonly plural: string
  readonly looks: Looks
}

export interface DatePart {
  readonly name: 'day' | 'month' | 'year'
  readonly form: string
  readonly looks: Looks
}

export interface DateElement {
  readonly kind: 'date'
  readonly variable: string
  /** '' where its parts say all. */
  readonly form: string
  readonly shown: readonly string[]
  readonly parts: readonly DatePart[]
  readonly delimiter: string
  readonly looks: Looks
}

/** What a level of the style says of names; undefined leaves it to the level above. */
export interface NameOptions {
  readonly and?: string
  readonly delimiter?: string
  readonly beforeLast?: string
  readonly beforeEtAl?: string
  readonly etAlMin?: number
  readonly etAlUseFirst?: number
  readonly etAlUseLast?: boolean
  readonly laterEtAlMin?: number
  readonly laterEtAlUseFirst?: number
  readonly form?: string
  readonly initialize?: boolean
  readonly initializeWith?: string
  readonly sortOrder?: string
  readonly sortSeparator?: string
  /** Between the lists of several variables. */
  readonly between?: string
}

export interface NameElement {
  readonly options: NameOptions
  readonly looks: Looks
  readonly given: Looks
  readonly family: Looks
}

export interface NamesElement {
  readonly kind: 'names'
  readonly variables: readonly string[]
  /** Null where nothing is said: within a substitute, what the outer element says counts. */
  readonly name: NameElement | null
  readonly etAl: { readonly term: string; readonly looks: Looks } | null
  readonly label: LabelElement | null
  readonly labelFirst: boolean
  readonly substitute: readonly Element[]
  readonly delimiter: string | undefined
  readonly looks: Looks
}

export interface GroupElement {
  readonly kind: 'group'
  readonly delimiter: string
  readonly children: readonly Element[]
  readonly looks: Looks
}

export interface Condition {
  readonly test: 'type' | 'variable' | 'is-numeric' | 'is-uncertain-date' | 'locator' | 'position' | 'disambiguate'
  readonly values: readonly string[]
}

export interface Branch {
  /** None for `else`. */
  readonly conditions: readonly Condition[]
  readonly match: string
  readonly children: readonly Element[]
}

export interface ChooseElement {
  readonly kind: 'choose'
  readonly branches: readonly Branch[]
}

export type Element = TextElement | NumberElement | LabelElement | DateElement | NamesElement | GroupElement | ChooseElement

export interface SortKey {
  readonly from: 'variable' | 'macro'
  readonly name: string
  readonly descending: boolean
  readonly names: NameOptions
}

export interface Layout {
  readonly children: readonly Element[]
  readonly delimiter: string
  readonly looks: Looks
  readonly sort: readonly SortKey[]
  readonly names: NameOptions
}

export interface CitationLayout extends Layout {
  readonly collapse: string
  readonly groupDelimiter: string | undefined
  readonly suffixDelimiter: string | undefined
  readonly afterCollapse: string | undefined
  readonly addNames: boolean
  readonly addGiven: boolean
  readonly givenRule: string
  readonly addSuffix: boolean
}

export interface BibliographyLayout extends Layout {
  /** '' where the first field is set as the rest is. */
  readonly secondFieldAlign: string
  readonly hangingIndent: boolean
  /** Undefined where the style does not say. */
  readonly entrySpacing: number | undefined
  readonly authorSubstitute: string | undefined
  readonly authorSubstituteRule: string
}

/** Terms, dates and options of a language: `editor/short` → "ed.|eds." (singular, plural). */
export interface StyleLocale {
  /** '' in a style: for every language. */
  readonly lang: string
  readonly terms: ReadonlyMap<string, string>
  readonly genders: ReadonlyMap<string, string>
  readonly dates: ReadonlyMap<string, Pick<DateElement, 'parts' | 'delimiter'>>
  readonly pointsInQuotes: boolean | undefined
  readonly firstDayOrdinal: boolean | undefined
}

export interface Style {
  readonly file: string
  readonly title: string
  /** Cites in notes. */
  readonly isNote: boolean
  readonly defaultLocale: string
  readonly names: NameOptions
  readonly demoteParticle: string
  readonly initialsHyphen: boolean
  readonly pageRange: string
  readonly macros: ReadonlyMap<string, readonly Element[]>
  readonly locales: readonly StyleLocale[]
  readonly citation: CitationLayout
  readonly bibliography: BibliographyLayout | null
}
