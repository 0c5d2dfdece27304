// A source that papers cite: an entry of a .bib or CSL-JSON file, complete. Text fields may hold <i>, <b>, <sup>, <sub>, <sc>; '' is «not given».
import type { PersonName } from './person.ts'
import type { Place } from './problem.ts'

/** The language whose words an entry is printed with: «С.», "P.", „S.“. */
export type SourceLang = 'ru' | 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt'

export type SourceType =
  | 'book' | 'article' | 'newspaper' | 'inproceedings' | 'chapter' | 'thesis' | 'report' | 'patent' | 'standard' | 'law' | 'web' | 'dataset' | 'software' | 'preprint'

export interface SourceName extends PersonName {
  /** An organisation, or a name that is printed as it is. */
  readonly whole: boolean
  /** The beginning of the particle that a surname alone goes without: «von» of Alexander von Humboldt, not “van” of Vincent van Gogh. */
  readonly dropping: string
}

export interface SourceNames {
  readonly names: readonly SourceName[]
  /** «and others» was typed after them. */
  readonly others: boolean
}

/** Month and day are 0 when not given. The year is kept as typed: «в печати» is one. */
export interface SourceDate {
  readonly year: string
  readonly month: number
  readonly day: number
}

export interface Source {
  readonly key: string
  readonly file: string
  readonly line: number
  readonly type: SourceType
  readonly lang: SourceLang
  readonly authors: SourceNames
  readonly editors: SourceNames
  readonly translators: SourceNames
  readonly title: string
  readonly subtitle: string
  /** Title of the whole work whose volume this is. */
  readonly mainTitle: string
  /** Journal, book, proceedings or site it stands in. */
  readonly host: string
  readonly hostSubtitle: string
  readonly date: SourceDate
  /** When a law was passed, where it differs from the date of its publication. */
  readonly origin: SourceDate
  readonly accessed: SourceDate
  readonly volume: string
  readonly volumes: string
  readonly issue: string
  /** Of a report, a patent, a standard, a law. */
  readonly number: string
  readonly series: string
  readonly seriesNumber: string
  /** Number of an article that has no pages. */
  readonly article: string
  readonly pages: string
  readonly totalPages: string
  readonly edition: string
  readonly version: string
  readonly places: readonly string[]
  readonly publishers: readonly string[]
  /** What it is, as typed: «дис. … канд. пед. наук». */
  readonly kind: string
  readonly note: string
  readonly doi: string
  readonly url: string
  /** `1706.03762`, without «arXiv:». */
  readonly arxiv: string
}

/** `gost-name` is the form of ГОСТ that refers by name and year. */
export type CitationStyle = 'gost' | 'gost-name' | 'apa' | 'numeric'
export type CitationOrder = 'cited' | 'alphabetical'

/** '' leaves the choice to the volume, or to its language. */
export interface CitationChoice {
  readonly style: CitationStyle | ''
  readonly order: CitationOrder | ''
  /** A CSL file named instead of a style of the program's own. */
  readonly styleFile: StyleFile | null
}

/** `path` is relative to the volume folder; the place is where it is named. */
export interface StyleFile extends Place {
  readonly path: string
  /** Named by pandoc’s `csl:`, which was written for another program. */
  readonly isPandoc?: true
}
