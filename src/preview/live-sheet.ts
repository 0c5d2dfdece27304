// Something that is set again at every save: the newest save wins, and the last good pages stay.
import type { Artifact } from '../model/artifact.ts'
import type { Sheet } from './sheet.ts'
import type { Shown } from './shown.ts'
import { tellShown } from './tell-shown.ts'

export interface LiveSheet {
  /** Sets it anew; what was being set is given up. */
  refresh(): Promise<void>
  /** Null until it was set for the first time. */
  readonly shown: Shown | null
  /** The PDF of a version told of not long ago. */
  pdf(version: string): Uint8Array | null
  /** The files of the HTML edition, by path. */
  edition(): Promise<ReadonlyMap<string, Artifact['content']>>
  /** Of the pages that are shown; null where there are none, or no proof is made of them. */
  proof(date: string): Promise<Uint8Array | null>
  stop(): void
}

export interface SheetListener {
  /** A save is being set. */
  busy(): void
  shown(shown: Shown): void
  /** The machine failed, not the paper. */
  failed(reason: string): void
}

/** Pages may be asked for just as they are replaced. */
const versionsKept = 3

export function liveSheet(make: (signal: AbortSignal) => Promise<Sheet>, listener: SheetListener): LiveSheet {
  const pdfs = new Map<string, Uint8Array>()
  let current = new AbortController()
  let shown: Shown | null = null
  let good: { readonly shown: Shown; readonly sheet: Sheet } | null = null
  let made: { readonly sheet: Sheet; readonly files: Promise<ReadonlyMap<string, Artifact['content']>> } | null = null

  const take = (made: Sheet): void => {
    const sheet = made.isBroken && good && !good.sheet.isBroken ? { ...made, pdf: null } : made
    const next = tellShown(sheet, good?.shown ?? null)
    if (sheet.pdf) {
      good = { shown: next, sheet }
      pdfs.delete(next.pdf)
      pdfs.set(next.pdf, sheet.pdf)
      for (const old of pdfs.keys()) if (pdfs.size > versionsKept) pdfs.delete(old)
    }
    shown = next
    listener.shown(next)
  }
  return {
    refresh: async () => {
      current.abort()
      const mine = (current = new AbortController())
      listener.busy()
      try {
        const sheet = await make(mine.signal)
        if (!mine.signal.aborted) take(sheet)
      } catch (error) {
        if (!mine.signal.aborted) listener.failed(error instanceof Error ? error.message : String(error))
      }
    },
    get shown() { return shown },
    pdf: (version) => pdfs.get(version) ?? null,
    edition: () => {
      if (!good) return Promise.resolve(new Map())
      if (made?.sheet !== good.sheet) made = { sheet: good.sheet, files: good.sheet.edition().then((files) => new Map(files.map(({ path, content }) => [path, content]))) }
      return made.files
    },
    proof: (date) => good?.sheet.proof?.(date) ?? Promise.resolve(null),
    stop: () => { current.abort() }
  }
}
