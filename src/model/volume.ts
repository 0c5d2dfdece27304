// The volume as volume.yml describes it, complete: every default filled, every name parted.
import type { Contributor } from './person.ts'
import type { Lang } from './paper.ts'
import type { PressSettings } from './press.ts'
import type { FloatWish } from './print.ts'
import type { CitationChoice } from './source.ts'

export type Start = 'recto' | 'next-page' | 'run-on'
export type HeaderStyle = 'simple' | 'rinc' | 'full-7.0.7'

/** Trim size in millimetres and the sheet it is printed from (share and size, for the printed-sheet formula). */
export interface Format {
  /** `A5`, `60x84/16`, …, or `custom`. */
  readonly name: string
  /** The named format whose block of a look's style.css it takes: its own name, or the nearest of a custom one. */
  readonly styledAs: string
  readonly widthMm: number
  readonly heightMm: number
  /** Such as `60x84/16`; empty when a custom format states none. */
  readonly sheet: string
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly titleEn: string
  readonly chair: readonly string[]
  readonly start: Start
  readonly order: 'listed' | 'file' | 'title' | 'author'
  /** Paper ids, resolved and in order. */
  readonly papers: readonly string[]
  readonly sections: readonly Section[]
}

export type Part =
  | { readonly kind: 'title-page' | 'imprint' | 'contents' | 'sections' | 'decisions' | 'author-index' | 'colophon' }
  /** Papers set outside the sections: the foreword, resolutions, notices. */
  | { readonly kind: 'papers'; readonly role: 'foreword' | 'resolutions' | 'file'; readonly papers: readonly string[]; readonly title: string; readonly inContents: boolean }

/** What a paper may take up; 0 means no limit. */
export interface Limits {
  readonly pages: number
  /** Characters with spaces. */
  readonly characters: number
  readonly abstractWords: number
  readonly keywords: number
}

/** Every text field is '' when not given: what is missing is a problem, not an invention. */
export interface Volume {
  readonly title: string
  readonly subtitle: string
  readonly lang: Lang
  readonly conference: { readonly name: string; readonly number: string; readonly dates: string; readonly place: string; readonly organizers: readonly string[] }
  readonly issuedBy: readonly string[]
  readonly series: string
  readonly editors: readonly Contributor[]
  readonly compilers: readonly Contributor[]
  readonly reviewers: readonly Contributor[]
  readonly board: readonly Contributor[]
  readonly staff: readonly Contributor[]
  readonly publisher: { readonly name: string; readonly place: string; readonly address: string; readonly phone: string; readonly email: string }
  readonly printer: { readonly name: string; readonly address: string }
  readonly year: string
  readonly isbn: string
  readonly issn: string
  readonly doi: string
  readonly udk: string
  readonly bbk: string
  readonly authorMark: string
  readonly annotation: string
  readonly keywords: readonly string[]
  readonly copyright: readonly string[]
  readonly license: string
  readonly site: string
  readonly age: string
  /** Print data for the colophon. */
  readonly run: string
  readonly order: string
  readonly signed: string
  readonly paper: string
  readonly printing: string
  readonly format: Format
  readonly template: string
  readonly header: HeaderStyle
  readonly start: Start
  readonly multiple: number
  readonly authorIndex: { readonly editors: boolean; readonly chairs: boolean; readonly bareSurname: 'first' | 'last' }
  /** `dpi`: dots to the inch pictures are printed with at most; 0 leaves them as they are. */
  readonly images: { readonly dpi: number }
  /** Where numbered figures and tables stand; `look`: as the template has it. */
  readonly float: 'look' | FloatWish
  readonly headings: 'plain' | 'numbered'
  readonly limits: Limits
  /** Bibliography files for all papers, relative to the volume folder. */
  readonly bibliography: readonly string[]
  readonly citations: CitationChoice
  /** One PDF per paper beside the volume. */
  readonly offprints: 'paper' | 'full' | 'none'
  /** What the printing house is given. */
  readonly press: PressSettings
  /** Keys given as `none`, such as `publisher.name`: knowingly without. */
  readonly declined: readonly string[]
  /** ISO date that dates the files, e.g. 2008-01-01. */
  readonly issued: string
  readonly sections: readonly Section[]
  readonly parts: readonly Part[]
}
