// Every line of the contents is in print with its number, and the number and the link are those of its target.
import type { ContentsLine } from '../model/verification.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { letters } from './letters.ts'
import { linkFindings } from './link-over.ts'
import { pageName, paperOn } from './place-names.ts'
import { printedRun, wordAt } from './printed-run.ts'
import type { PrintedRun } from './printed-run.ts'
import { pagesOfPart } from './read-pages.ts'
import type { FinishedVolume } from './open-volume.ts'

export function checkContents(volume: FinishedVolume): Finding[] {
  const { plan, contents } = volume.expected
  const pages = pagesOfPart(plan, 'contents')
  if (pages.length === 0) return []
  const run = printedRun(volume.back, pages)
  const found: Finding[] = []
  let cursor = 0
  for (const line of contents) {
    const place = placeOf(line, run, cursor)
    const paper = paperOn(plan, line.page)
    if (!place) {
      found.push(finding('line-absent', { line: line.title, page: pages.join(', ') }, paper))
      continue
    }
    cursor = place.end
    found.push(...checkNumber(line, place, run, volume), ...linkFindings({ line: line.title, page: line.page, start: place.title }, run, volume))
  }
  return found
}

interface Place {
  /** Where the title begins, where the words of the line end, where the line ends. */
  readonly title: number
  readonly words: number
  readonly end: number
  readonly numbered: boolean
}

/** The first place where the title stands with its number; else the first where it stands at all. */
function placeOf(line: ContentsLine, run: PrintedRun, cursor: number): Place | undefined {
  const [title, authors, label] = [letters(line.title), letters(line.authors), letters(line.label)]
  let first: Place | undefined
  for (let at = run.letters.indexOf(title, cursor); at >= 0; at = run.letters.indexOf(title, at + 1)) {
    // A title of a letter or two stands within other words too.
    if (!run.breaksAt(at) || !run.breaksAt(at + title.length)) continue
    const place = placeAt(at, at + title.length, { authors, label }, run, cursor)
    if (place.numbered) return place
    first ??= place
  }
  return first
}

/** A template may set authors before the title or after it, and the number at the end of the line or at its head. */
function placeAt(at: number, after: number, { authors, label }: Pick<ContentsLine, 'authors' | 'label'>, run: PrintedRun, cursor: number): Place {
  const withAuthors = authors !== '' && run.letters.startsWith(authors, after)
  const ends = [after, ...(withAuthors ? [after + authors.length] : [])]
  const words = ends.find((end) => run.letters.startsWith(label, end) && run.breaksAt(end + label.length))
  if (words !== undefined) return { title: at, words, end: words + label.length, numbered: true }
  const heads = [at, ...(authors !== '' && run.letters.startsWith(authors, at - authors.length) ? [at - authors.length] : [])]
  // What stands before the cursor is of the line above.
  const isHead = (head: number): boolean => head - label.length >= cursor && run.letters.startsWith(label, head - label.length) && run.breaksAt(head - label.length)
  return { title: at, words: ends.at(-1) ?? after, end: after, numbered: heads.some(isHead) }
}

function checkNumber(line: ContentsLine, place: Place, run: PrintedRun, { back, expected: { plan } }: FinishedVolume): Finding[] {
  const target = back.labels?.[line.page - 1] ?? ''
  const paper = paperOn(plan, line.page)
  const page = pageName(plan, run.spotAt(place.title)?.page ?? 0)
  if (!place.numbered) return [finding('line-number', { line: line.title, page, found: wordAt(run, place.words), expected: line.label }, paper)]
  // A section's line has no number.
  return line.label === '' || target === line.label ? [] : [finding('line-label', { line: line.title, expected: line.label, found: target }, paper)]
}
