// What printing gives: a PDF whose ids were renumbered, and the facts read from it.
import type { Misfit } from './misfit.ts'

/** Something a stage gives to a browser to print. */
export interface PrintJob {
  /** Unique in the volume, and stable: a paper's id, `section:…` of a run-on section, or a part's name. */
  readonly id: string
  /** A complete document; resources are named `http://volume.invalid/<key>`. */
  readonly html: string
  /** Tagged documents are bodies and parts; the overlay is not. */
  readonly tagged: boolean
  /** The resource keys the document uses. */
  readonly resources: readonly string[]
  /** The room a page has for text; given for bodies, which are measured before they are printed. */
  readonly area?: TextArea
  /** Its running heads are shortened to the width they have. */
  readonly fitsHeads?: boolean
  /** What is brought to the heads and feet of its pages. */
  readonly pages?: PageWishes
  /** Dots to the inch that pictures are printed with at most; 0 or nothing leaves them as they are. */
  readonly mostDpi?: number
}

/**
 * `page`: at the head or foot of a page; `text`: where they are typed;
 * `near`: where they are typed, or at the head of the next page where much of this one would stay empty.
 */
export type FloatWish = 'page' | 'near' | 'text'

export interface PageWishes {
  /** Notes stand at the foot of the page that calls them. */
  readonly notes: boolean
  /** Where numbered figures and tables stand. */
  readonly floats: FloatWish
  /** Lines of running text stand on a grid of their leading. */
  readonly grid: boolean
}

/** CSS pixels. */
export interface TextArea {
  readonly widthPx: number
  readonly heightPx: number
}

/** A document as it stands in the browser; its own scripts do not run, ours do. */
export interface LoadedDocument {
  /** Runs an expression of ours; its value, awaited if it is a promise, comes back as JSON. */
  evaluate<T>(expression: string): Promise<T>
}

/** Fonts and images by key. The content hash stands for the bytes in cache keys. */
export interface Resource {
  readonly key: string
  readonly hash: string
  readonly contentType: string
  bytes(): Promise<Uint8Array>
}

/** Where a named destination stands: page 0-based within the print, PDF points from the lower left corner of the printed sheet. */
export interface Anchor {
  readonly name: string
  readonly page: number
  readonly xPt: number
  readonly yPt: number
}

export interface Print {
  readonly id: string
  /** Hash of all that went in (HTML, resources, browser version): the cache key. */
  readonly key: string
  readonly pdf: Uint8Array
  readonly pages: number
  /** Height of the printed sheet as Chromium rounded it: anchors are measured from its foot. */
  readonly heightPt: number
  readonly anchors: readonly Anchor[]
  /** SHA-256 (hex) of each page's content stream, decoded, in order. */
  readonly contentHashes: readonly string[]
  /** Text of each page outside artifacts in content order, as the fonts' ToUnicode maps give it. */
  readonly pageTexts: readonly string[]
  /** Where its links lead, one for each part of a link: the name of a destination, or an address. */
  readonly links: readonly string[]
  /** Links of the document that the print has not. */
  readonly lostLinks: readonly string[]
  /** What did not fit its page, in the order of the document. */
  readonly misfits: readonly Misfit[]
  /** False where its pages were to be planned and came out otherwise: it has neither notes at the foot, nor floats, nor a grid. */
  readonly asPlanned: boolean
}

/** Prints one document to PDF. Made in cli/, so that tests can hand in their own. */
export interface Printer {
  readonly version: string
  /** `prepare` is called in the loaded document before it is printed. With the signal the print is given up at once, whatever it is at. */
  print(job: PrintJob, prepare?: (document: LoadedDocument) => Promise<void>, signal?: AbortSignal): Promise<Uint8Array>
  close(): Promise<void>
}

/** Stands in a page's text where the next line stands this much above the last, or this far back on the same one: a column ended, or what is painted last begins. */
export const breakOff = '\f'
export const columnStepPt = 30
