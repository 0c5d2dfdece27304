// The page plan: which printed page stands where in the volume, and what is written at its head and foot.

export interface PlannedPage {
  /** 1-based page of the PDF. */
  readonly page: number
  /** The folio as printed, or as it would be printed: also the PDF page label. */
  readonly label: string
  readonly side: 'recto' | 'verso'
  /** The print it comes from; null for a blank page. `page` is 0-based within that print. */
  readonly source: { readonly print: string; readonly page: number } | null
  /** Running head and folio shown; null where the template keeps the page bare. */
  readonly head: RunningHead | null
}

export interface RunningHead {
  /** Shown on the verso: authors, or the part's name. */
  readonly left: string
  /** Shown on the recto: the title, or the part's name. */
  readonly right: string
  readonly lang: string
  /** false: the folio alone. */
  readonly text: boolean
}

/** Pages of something, 1-based pages of the PDF, inclusive. */
export interface PageRange {
  readonly firstPage: number
  readonly lastPage: number
  readonly firstLabel: string
  readonly lastLabel: string
}

export interface PlacedPaper extends PageRange {
  readonly id: string
  /** The destination at its title. */
  readonly anchor: string
}

export interface PagePlan {
  readonly pages: readonly PlannedPage[]
  readonly papers: readonly PlacedPaper[]
  /** Section id → its page (opening page, or where its heading stands in a run-on body). */
  readonly sections: ReadonlyMap<string, PageRange & { readonly anchor: string }>
  /** Part name (`title-page`, `contents`, …) → its pages. */
  readonly parts: ReadonlyMap<string, PageRange & { readonly anchor: string }>
  /** Print id → the 1-based page of the PDF on which its first page stands. */
  readonly firstPageOf: ReadonlyMap<string, number>
  /** Blank pages added to reach the multiple. */
  readonly padded: number
}
