// Every entry of the author index is in print with its numbers in order, and each number is the label of its link's target.
import type { IndexEntry } from '../model/verification.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { letters } from './letters.ts'
import { linkFindings } from './link-over.ts'
import { pageName, paperOn } from './place-names.ts'
import { printedRun, wordAt } from './printed-run.ts'
import type { PrintedRun } from './printed-run.ts'
import { pagesOfPart } from './read-pages.ts'
import type { FinishedVolume } from './open-volume.ts'

export function checkAuthorIndex(volume: FinishedVolume): Finding[] {
  const { plan, authorIndex } = volume.expected
  const pages = pagesOfPart(plan, 'author-index')
  if (pages.length === 0) return []
  const run = printedRun(volume.back, pages)
  const found: Finding[] = []
  let cursor = 0
  for (const [at, entry] of authorIndex.entries()) {
    const start = startOf(entry, run, cursor)
    if (start < 0) {
      found.push(finding('line-absent', { line: entry.name, page: pages.join(', ') }, paperOn(plan, entry.pages[0] ?? 0)))
      continue
    }
    const next = authorIndex[at + 1]
    const read = readNumbers(entry, start, run, volume)
    cursor = read.end
    found.push(...(read.found.length > 0 ? read.found : moreNumbers(entry, run, read.end, next ? startOf(next, run, read.end) : run.letters.length, volume)))
  }
  return found
}

// A name begins where a word begins: «Ким» is not in «Аким».
function startOf(entry: IndexEntry, run: PrintedRun, cursor: number): number {
  const name = letters(entry.name)
  let start = run.letters.indexOf(name, cursor)
  while (start >= 0 && !(run.breaksAt(start) && run.breaksAt(start + name.length))) start = run.letters.indexOf(name, start + 1)
  return start
}

function readNumbers(entry: IndexEntry, start: number, run: PrintedRun, volume: FinishedVolume): { end: number; found: Finding[] } {
  let end = start + letters(entry.name).length
  for (const [at, label] of entry.labels.entries()) {
    const page = entry.pages[at] ?? 0
    const values = { line: entry.name, page: pageName(volume.expected.plan, run.spotAt(start)?.page ?? 0), expected: label }
    const paper = paperOn(volume.expected.plan, page)
    const number = letters(label)
    // The numbers after a wrong one cannot be told apart.
    if (!run.letters.startsWith(number, end) || !run.breaksAt(end + number.length)) return { end, found: [finding('line-number', { ...values, found: wordAt(run, end) }, paper)] }
    const target = volume.back.labels?.[page - 1] ?? ''
    const found = [...(target === label ? [] : [finding('line-label', { ...values, found: target }, paper)]), ...linkFindings({ line: `${entry.name} ${label}`, page, start: end }, run, volume)]
    if (found.length > 0) return { end, found }
    end += number.length
  }
  return { end, found: [] }
}

// Between two entries only a letter heading may stand.
function moreNumbers(entry: IndexEntry, run: PrintedRun, end: number, next: number, { expected: { plan } }: FinishedVolume): Finding[] {
  const between = next < 0 ? '' : run.letters.slice(end, next)
  if (!/^\p{N}/u.test(between) || entry.labels.length === 0) return []
  return [finding('line-more', { line: entry.name, page: pageName(plan, run.spotAt(end)?.page ?? 0), found: between }, paperOn(plan, entry.pages[0] ?? 0))]
}
