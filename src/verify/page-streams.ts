// The content of a page of the volume → what was printed, told from what the join put around it.
import { contentTokens } from '../assemble/content-tokens.ts'
import { contentHashes } from '../assemble/content-hash.ts'
import { decodeStream } from '../assemble/pdf/decode-stream.ts'
import type { PdfDict, PdfStream } from '../assemble/pdf/values.ts'
import type { PlannedPage } from '../model/page-plan.ts'
import type { Print } from '../model/print.ts'
import type { VolumeObjects } from './volume-objects.ts'

export interface PageStreams {
  /** SHA-256 of each content stream, decoded, in order. */
  readonly hashes: readonly string[]
  /** What stands beside the printed streams `except`. */
  beside(except: readonly string[]): Beside
}

export interface Beside {
  /** Something that is neither placing nor a running head. */
  readonly foreign: boolean
  /** Names of the forms stamped on the page as artifacts. */
  readonly stamps: readonly string[]
}

/** By 1-based page. Nothing is decoded before it is asked for, nor twice. */
export function printedOn({ pdf, pages }: VolumeObjects): (page: number) => PageStreams {
  const known = new Map<number, PageStreams>()
  const kept = new Map<PdfStream, Beside>()
  const besideOf = (stream: PdfStream): Beside => {
    let beside = kept.get(stream)
    if (!beside) kept.set(stream, (beside = readable(() => readBeside(decodeStream(pdf, stream)), { foreign: true, stamps: [] })))
    return beside
  }
  const read = (page: number): PageStreams => {
    const dict: PdfDict = pages[page - 1]?.dict ?? new Map()
    const hashes = readable(() => contentHashes(pdf, dict), [])
    const streams = pdf.list(dict.get('Contents')).map((part) => pdf.stream(part))
    const beside = (except: readonly string[]): Beside => {
      const found = streams.flatMap((stream, at) => (stream && !except.includes(hashes[at] ?? '') ? [besideOf(stream)] : []))
      return { foreign: found.some(({ foreign }) => foreign), stamps: found.flatMap(({ stamps }) => stamps) }
    }
    return { hashes, beside }
  }
  return (page) => {
    const streams = known.get(page) ?? read(page)
    known.set(page, streams)
    return streams
  }
}

/** Hashes of the content streams of a printed page; none for a blank one. */
export function printedStreams(source: PlannedPage['source'], prints: ReadonlyMap<string, Print>): readonly string[] {
  return source ? (prints.get(source.print)?.contentHashes[source.page] ?? 'never printed').split('+') : []
}

// A damaged stream is not what was printed: that is all there is to say of it.
function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}

const placing = new Set(['q', 'Q', 'cm'])

function readBeside(content: Uint8Array): Beside {
  const stamps: string[] = []
  const marks: boolean[] = []
  let foreign = false
  contentTokens(content, (operator, operands) => {
    if (operator === 'BDC' || operator === 'BMC') marks.push(operands.at(0) === 'Artifact')
    else if (operator === 'EMC') marks.pop()
    else if (operator === 'Do' && marks.includes(true)) stamps.push(String(operands.at(0)))
    else if (!placing.has(operator)) foreign = true
  })
  return { foreign, stamps }
}
