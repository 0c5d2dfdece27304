// The content of a page of the volume → what was printed, told from what the join put around it.
import { contentTokens } from '../assemble/content-tokens.ts'
import { contentHashes } from '../assemble/content-hash.ts'
import { decodeStream } from '../assemble/pdf/decode-stream.ts'
import type { PdfDict, PdfStream } from '../assemble/pdf/values.ts'
import type { VolumeObjects } from './volume-objects.ts'

export interface PageStreams {
  /** SHA-256 of each content stream, decoded, in order. */
  readonly hashes: readonly string[]
  /** What stands beside the printed streams `except`. */
  beside(except: ReadonlySet<string>): Beside
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
    if (!beside) kept.set(stream, (beside = readBeside(decodeStream(pdf, stream))))
    return beside
  }
  const read = (page: number): PageStreams => {
    const dict: PdfDict = pages[page - 1]?.dict ?? new Map()
    const hashes = contentHashes(pdf, dict)
    const streams = pdf.list(dict.get('Contents')).map((part) => pdf.stream(part))
    const beside = (except: ReadonlySet<string>): Beside => {
      const found = streams.flatMap((stream, at) => (stream && !except.has(hashes[at] ?? '') ? [besideOf(stream)] : []))
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

const placing = new Set(['q', 'Q', 'cm'])

function readBeside(content: Uint8Array): Beside {
  const stamps: string[] = []
  const marks: boolean[] = []
  let foreign = false
  contentTokens(content, (operator, operands) => {
    if (operator === 'BDC' || operator === 'BMC') marks.push(operands[0] === 'Artifact')
    else if (operator === 'EMC') marks.pop()
    else if (operator === 'Do' && marks.includes(true)) stamps.push(String(operands[0]))
    else if (!placing.has(operator)) foreign = true
  })
  return { foreign, stamps }
}
