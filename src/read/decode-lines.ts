// Bytes of UTF-8 with lines from a file in another encoding → text, each line read in its own.
import { guessEncoding } from './guess-encoding.ts'

export interface DecodedLines {
  readonly text: string
  /** The lines that are not UTF-8, from 1, and what they were read in; none where all are. */
  readonly foreign: readonly number[]
  readonly encoding: string
}

const lineEnd = 0x0a
/** A letter or two may have been cut; a line of another encoding has hardly a sound one. */
const fewest = 4

export function decodeLines(bytes: Uint8Array): DecodedLines {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD')) return { text, foreign: [], encoding: '' }
  const lines = linesOf(bytes)
  const decoded = lines.map((line) => new TextDecoder('utf-8').decode(line))
  const foreign = decoded.flatMap((line, i) => (isForeign(line) ? [i] : []))
  if (foreign.length === 0) return { text, foreign: [], encoding: '' }
  const encoding = guessEncoding(joined(foreign.map((i) => lines[i] ?? new Uint8Array())))
  const read = decoded.map((line, i) => (foreign.includes(i) ? new TextDecoder(encoding).decode(lines[i]) : line))
  return { text: read.join('\n'), foreign: foreign.map((i) => i + 1), encoding }
}

/** A line of Russian that is sound in UTF-8 cannot be one by chance. */
export function holdsUtf8(bytes: Uint8Array): boolean {
  return linesOf(bytes).some((line) => {
    const text = new TextDecoder('utf-8').decode(line)
    return !text.includes('\uFFFD') && (text.match(/[\u0400-\u045F]/g) ?? []).length > fewest
  })
}

function isForeign(line: string): boolean {
  const damaged = (line.match(/\uFFFD/g) ?? []).length
  return damaged >= fewest && damaged > (line.match(/[^\0-\x7F\uFFFD]/g) ?? []).length
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from <= bytes.length;) {
    const end = bytes.indexOf(lineEnd, from)
    lines.push(bytes.subarray(from, end < 0 ? bytes.length : end))
    from = end < 0 ? bytes.length + 1 : end + 1
  }
  return lines
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(lines.flatMap((line) => [...line, lineEnd]))
}
