// A paper: a parsed manuscript. Text stays mdast until transform/ makes hast of it.
import type { PhrasingContent, Root } from 'mdast'
import type { Author } from './person.ts'
import type { CitationChoice } from './source.ts'
import type { Limits } from './volume.ts'
import type { Problem } from './problem.ts'

export type Lang = 'ru' | 'en'
export type Kind = 'paper' | 'abstract' | 'foreword' | 'resolution' | 'notice'

/** A Markdown file as the author wrote it. `file` is relative to the volume folder, with `/`. */
export interface Manuscript {
  readonly id: string
  readonly file: string
  readonly text: string
  /** Why there is no text: the file could not be read, or is no text. */
  readonly unread?: Problem
}

/** A line of text that may hold emphasis or formulas: its words, and its mdast. */
export interface Inline {
  readonly text: string
  readonly nodes: readonly PhrasingContent[]
}

/** What an asterisk at the title or at names of authors leads to. */
export interface HeadNote {
  readonly text: Inline
  readonly ofTitle: boolean
  /** Its authors, by their place among all. */
  readonly authors: readonly number[]
}

/** What stands at the head of a paper, in one language. */
export interface Heading {
  readonly lang: Lang
  readonly title: Inline
  readonly subtitle: Inline
  readonly authors: readonly Author[]
  /** Paragraphs. */
  readonly abstract: readonly Inline[]
  readonly keywords: readonly string[]
  readonly notes: readonly HeadNote[]
}

/** Who signs a resolution. */
export interface Signature {
  /** «Председатель конференции»; '' when not given. */
  readonly position: string
  readonly name: string
}

export interface Paper {
  readonly id: string
  readonly file: string
  readonly kind: Kind
  readonly lang: Lang
  readonly heading: Heading
  /** The same in the other language of the volume, when given. */
  readonly translation: Heading | null
  readonly udk: string
  readonly bbk: string
  readonly doi: string
  /** «Научная статья» and the like, as given. */
  readonly type: string
  readonly license: string
  readonly funding: string
  readonly acknowledgements: string
  readonly received: string
  readonly accepted: string
  /** Bibliography files, relative to the volume folder. */
  readonly bibliography: readonly string[]
  /** Its own, instead of the volume's. */
  readonly citations: CitationChoice
  readonly numbering: 'typed' | 'through'
  /** off: quotes, dashes and spaces are printed as they were typed. */
  readonly typography: 'on' | 'off'
  /** Whether its headings are numbered; '' as the volume has it. */
  readonly headings: '' | 'plain' | 'numbered'
  /** When a resolution was adopted: an ISO date, or words; '' when not given. */
  readonly adopted: string
  readonly signatures: readonly Signature[]
  /** Its own, instead of the volume's. */
  readonly limits: Partial<Limits>
  readonly tree: Root
}
