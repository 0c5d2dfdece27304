// What verification compares the finished PDF with, and what it answers.
import type { OutlineItem } from './outline.ts'
import type { PagePlan } from './page-plan.ts'
import type { PageGeometry } from './geometry.ts'
import type { Print } from './print.ts'

/** The words of a manuscript, taken from its mdast before any transform: runs of text between formulas, notes and images, in reading order. */
export interface SourceText {
  readonly paper: string
  /** The print the paper stands in (its own, or the run-on section's). */
  readonly print: string
  readonly anchor: string
  readonly title: string
  readonly segments: readonly string[]
  /** Texts of notes: printed somewhere after their call, in any order. */
  readonly notes: readonly string[]
  /** Runs that may stand on another page than the text around them, from one to before another. */
  readonly floats?: readonly (readonly [number, number])[]
}

/** A line of the contents as printed. `page` is the 1-based page of the PDF it leads to. */
export interface ContentsLine {
  readonly title: string
  readonly authors: string
  readonly label: string
  readonly page: number
  readonly anchor: string
  readonly level: number
}

/** An entry of the author index as printed: labels and 1-based pages side by side. */
export interface IndexEntry {
  readonly name: string
  readonly labels: readonly string[]
  readonly pages: readonly number[]
  readonly anchors: readonly string[]
}

export interface Expectation {
  readonly plan: PagePlan
  readonly geometry: PageGeometry
  readonly prints: ReadonlyMap<string, Print>
  readonly sources: readonly SourceText[]
  readonly contents: readonly ContentsLine[]
  readonly authorIndex: readonly IndexEntry[]
  readonly outline: readonly OutlineItem[]
}

export interface Check {
  readonly name: string
  readonly passed: boolean
  /** One sentence each; names the paper and the page. */
  readonly details: readonly string[]
  /** Papers the failure belongs to. */
  readonly papers: readonly string[]
}

export interface Verification {
  readonly passed: boolean
  readonly checks: readonly Check[]
}
