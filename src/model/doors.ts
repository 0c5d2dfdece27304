// The doors to the world that a build is handed: browser, cache, clock, progress. Made in cli/; tests hand in their own.
import type { Print, Printer, Resource } from './print.ts'

/** Prints kept under the hash of everything that went into them. */
export interface PrintCache {
  get(key: string): Promise<Omit<Print, 'id'> | null>
  put(print: Print): Promise<void>
}

export type StageName = 'read' | 'set' | 'print' | 'number' | 'join' | 'verify' | 'write'

/** What a build tells while it works; `detail` names the paper or part at hand. */
export type Progress = (stage: StageName, done: number, total: number, detail: string) => void

export interface Doors {
  /** Starts a browser; `resource` answers requests for faces and images. */
  readonly openPrinter: (resource: (key: string) => Promise<Resource | undefined>) => Promise<Printer>
  readonly cache: PrintCache
  readonly progress: Progress
  /** Milliseconds; for the timings of the report. */
  readonly now: () => number
  /** Called when a build should stop early. */
  readonly signal?: AbortSignal
}
