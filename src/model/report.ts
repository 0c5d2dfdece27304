// out/report.json: the facts of a build. A page is a 1-based page of the PDF, a label what is printed on it.
import type { ShownProblem } from './rules.ts'
import type { Check } from './verification.ts'

export interface Report {
  readonly title: string
  readonly file: string
  readonly draft: boolean
  readonly pages: number
  readonly blankPages: readonly number[]
  readonly sheets: { readonly conventional: number | null; readonly publishers: number; readonly characters: number }
  readonly papers: readonly {
    readonly id: string; readonly title: string; readonly authors: readonly string[]; readonly section: string
    readonly firstPage: number; readonly lastPage: number; readonly firstLabel: string; readonly lastLabel: string
    readonly placeholder: boolean
  }[]
  /** Every printed line of the contents; a section's line has no label. */
  readonly contents: readonly { readonly title: string; readonly authors: string; readonly page: number; readonly label: string }[]
  readonly authorIndex: readonly { readonly name: string; readonly pages: readonly number[]; readonly labels: readonly string[] }[]
  /** Prints whose pages came out otherwise than they were planned: their notes stand at the end, their figures in the text, their lines on no grid. */
  readonly unplanned: readonly string[]
  readonly problems: readonly ShownProblem[]
  readonly verification: { readonly passed: boolean; readonly checks: readonly Check[] }
  /** Milliseconds by stage. */
  readonly timings: Readonly<Record<string, number>>
  readonly cache: { readonly printed: number; readonly kept: number }
}
