// The book before pages are known: what is printed, in order, and how each piece begins.
import type { RunningHead } from './page-plan.ts'

export type LeafRole = 'title-page' | 'imprint' | 'contents' | 'opening' | 'paper' | 'foreword' | 'resolution' | 'notice' | 'decisions' | 'author-index' | 'colophon'

/** From the page of this anchor on, the pages carry this head. A null anchor means the first page of the print. */
export interface HeadChange {
  readonly anchor: string | null
  readonly head: RunningHead
}

/** One print in its place. */
export interface Leaf {
  readonly print: string
  readonly role: LeafRole
  readonly start: 'recto' | 'next-page'
  /** Before the sections: may be numbered in roman figures. */
  readonly front: boolean
  /** Paper ids it holds, in order. */
  readonly papers: readonly string[]
  /** Sections whose heading stands in it. */
  readonly sections: readonly string[]
  readonly heads: readonly HeadChange[]
}
