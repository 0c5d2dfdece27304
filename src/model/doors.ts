// The doors to the world that a build is handed: browser, cache, clock, progress. Made in cli/; tests hand in their own.
import type { Print, Printer, Resource } from './print.ts'
import type { Verification } from './verification.ts'

/** What can be made again, kept under the hash of everything that went into it. */
export interface Cache {
  print(key: string): Promise<Omit<Print, 'id'> | null>
  keepPrint(print: Print): Promise<void>
  /** Set papers, as JSON. */
  text(key: string): Promise<string | null>
  keepText(key: string, text: string): Promise<void>
  /** The last verified volume: one is kept. */
  volume(key: string): Promise<KeptVolume | null>
  keepVolume(volume: KeptVolume): Promise<void>
}

export interface KeptVolume {
  readonly key: string
  readonly pdf: Uint8Array
  readonly verification: Verification
}

export type StageName = 'read' | 'set' | 'print' | 'number' | 'join' | 'verify' | 'press' | 'proof' | 'write'

/** What a build tells while it works; `detail` names the paper or part at hand. */
export type Progress = (stage: StageName, done: number, total: number, detail: string) => void

export interface Doors {
  /** Starts a browser; `resource` answers requests for faces and images. */
  readonly openPrinter: (resource: (key: string) => Promise<Resource | undefined>) => Promise<Printer>
  readonly cache: Cache
  readonly progress: Progress
  /** Milliseconds; for the timings of the report. */
  readonly now: () => number
  /** Called when a build should stop early. */
  readonly signal?: AbortSignal
}
