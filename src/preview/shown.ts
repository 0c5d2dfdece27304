// What the server tells the page, as JSON. Types alone: the page knows the program by them and by nothing else.
import type { Severity } from '../model/problem.ts'

/** A sentence in both languages: the page shows that of its reader. */
export interface Told {
  readonly ru: string
  readonly en: string
}

export interface ShownProblem {
  readonly rule: string
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  /** What stands at the place; ''. */
  readonly words: string
  /** The folio of the printed page; '' where it is not certain. */
  readonly page: string
  /** How many more of its kind it stands for. */
  readonly alike: number
  readonly message: Told
}

export interface ShownPage {
  /** The folio, or what would be printed as one. */
  readonly label: string
  readonly side: 'recto' | 'verso'
  /** Pages of the same key look the same. */
  readonly key: string
  /** Not a page of other papers that stand in the same section. */
  readonly own: boolean
}

export interface ShownFacts {
  readonly pages: number
  /** 0: no limit. */
  readonly pagesLimit: number
  /** With spaces. */
  readonly characters: number
  readonly charactersLimit: number
  readonly figures: number
  readonly tables: number
  readonly references: number
  /** Names of metadata that is not given: `abstract`, `keywords`, … */
  readonly missing: readonly string[]
}

export interface ShownFormat {
  /** `A5`. */
  readonly name: string
  readonly widthMm: number
  readonly heightMm: number
  readonly template: string
  /** Of the volume; '' where none was found and the format is assumed. */
  readonly volume: string
  readonly assumed: boolean
  /** Whether page numbers are those of the last build. */
  readonly numbered: boolean
}

/** A paper, or the whole book, as it is now. */
export interface Shown {
  /** Changes whenever anything of it does. */
  readonly version: string
  /** Changes with the pages; the address of the PDF holds it. '' while there are none. */
  readonly pdf: string
  readonly title: string
  readonly lang: string
  readonly pages: readonly ShownPage[]
  readonly problems: readonly ShownProblem[]
  readonly facts: ShownFacts | null
  readonly format: ShownFormat | null
  /** The pages are those of an earlier save: the newest cannot be set. */
  readonly stale: boolean
  /** The address of its HTML edition; ''. */
  readonly edition: string
  /** Whether a proof can be had of it. */
  readonly proof: boolean
}

export type PaperState = 'waiting' | 'set' | 'unset'

export interface ListedPaper {
  /** Relative to the volume folder. */
  readonly file: string
  readonly title: string
  readonly authors: string
  readonly section: string
  readonly state: PaperState
  readonly errors: number
  readonly warnings: number
  readonly pages: number
  readonly firstLabel: string
}

export interface ShownList {
  readonly volume: string
  readonly papers: readonly ListedPaper[]
  /** Problems of the volume itself. */
  readonly problems: readonly ShownProblem[]
  readonly whole: boolean
}

/** Where the page finds itself. */
export interface ShownPlace {
  /** The paper to open first; '' for the list, `*` for the whole book. */
  readonly first: string
  readonly list: boolean
  /** Papers are dropped on the page. */
  readonly drop: boolean
  readonly editor: boolean
}

/** What became of dropped files. */
export interface ShownDrop {
  /** The session to open; '' where there is nothing to show. */
  readonly drop: string
  readonly refused: '' | 'no-paper' | 'too-large' | 'too-many' | 'unsafe-name' | 'bad-zip'
}
