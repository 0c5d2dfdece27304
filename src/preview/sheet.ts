// What setting a paper or the whole book gives to be shown.
import type { Artifact } from '../model/artifact.ts'
import type { Problem } from '../model/problem.ts'
import type { ShownFacts, ShownFormat, ShownPage } from './shown.ts'

export interface Sheet {
  readonly title: string
  readonly lang: string
  /** Null where nothing could be set. */
  readonly pdf: Uint8Array | null
  readonly pages: readonly ShownPage[]
  /** Its pages are a guess: good ones of an earlier save say more. */
  readonly isBroken: boolean
  readonly problems: readonly Problem[]
  readonly facts: ShownFacts | null
  readonly format: ShownFormat | null
  /** The HTML edition of it, made when it is asked for. */
  readonly edition: () => Promise<readonly Artifact[]>
  /** The file of the edition to open first; '' where there is none. */
  readonly front: string
  /** Its pages with numbered lines and a watermark, dated by an ISO date; null where it is no paper. */
  readonly proof: ((date: string) => Promise<Uint8Array>) | null
}
