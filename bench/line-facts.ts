// A PDF of running text in one face → how even its word spaces are, and how often its words are broken.
import { spawnSync } from 'node:child_process'

export interface LineFacts {
  /** Lines that fill the measure. */
  readonly lines: number
  /** Mean width of a line's word spaces, where that of the face is 1. */
  readonly mean: number
  readonly spread: number
  /** Shares of lines whose spaces are wider than so many per cent of the face's. */
  readonly over150: number
  readonly over200: number
  readonly tightest: number
  readonly hyphens: number
  readonly longestRun: number
  /** Lines that reach past the measure. */
  readonly outside: number
}

interface Word {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly text: string
}

/** `spacePt`: the word space of the face at its size. Asks pdftotext. */
export function lineFacts(pdf: Uint8Array, spacePt: number): LineFacts {
  const { stdout, status } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error('pdftotext could not read a PDF')
  const lines = stdout.split('<page ').slice(1).flatMap((page) => linesOf(wordsOf(page)))
  const right = mostCommon(lines.map((line) => Math.round(line.at(-1)?.right ?? 0)))
  return factsOf(lines, right, spacePt)
}

function wordsOf(page: string): Word[] {
  return [...page.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].map(([, left, right, bottom, text = '']) => ({ left: Number(left), right: Number(right), bottom: Number(bottom), text }))
}

function linesOf(words: readonly Word[]): Word[][] {
  const lines = new Map<number, Word[]>()
  for (const word of words) {
    const bottom = [...lines.keys()].find((known) => Math.abs(known - word.bottom) < 3) ?? word.bottom
    lines.set(bottom, [...(lines.get(bottom) ?? []), word])
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line.sort((a, b) => a.left - b.left))
}

function factsOf(lines: readonly Word[][], right: number, spacePt: number): LineFacts {
  const ratios: number[] = []
  let [hyphens, run, longestRun, outside] = [0, 0, 0, 0]
  for (const line of lines) {
    const last = line.at(-1)
    // The last line of a paragraph is not set to the measure.
    if (!last || line.length < 2 || Math.abs(last.right - right) > 1.5) {
      run = 0
      if (last && last.right > right + 1.5) outside++
      continue
    }
    const gaps = line.slice(1).map((word, i) => (word.left - (line[i]?.right ?? 0)) / spacePt)
    ratios.push(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)
    const broken = /[-\u00AD\u2010]$/u.test(last.text)
    hyphens += broken ? 1 : 0
    run = broken ? run + 1 : 0
    longestRun = Math.max(longestRun, run)
  }
  const count = ratios.length
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / count
  const share = (most: number): number => ratios.filter((ratio) => ratio > most).length / count
  return { lines: count, mean, spread: Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / count), over150: share(1.5), over200: share(2), tightest: Math.min(...ratios), hyphens: hyphens / count, longestRun, outside }
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
