// The head of a paper typed in its other language at the end of the text, after the sources → fields of `en:` (or `ru:`), taken out of the text.
import type { Lang } from '../model/paper.ts'
import { headsSources } from '../model/sources-heading.ts'
import { beginsEntry } from './entry-opening.ts'
import { takeAbstract } from './head-abstract.ts'
import { isBlockMark, paragraphAt } from './head-paragraphs.ts'
import type { Given, Paragraph, Take } from './head-paragraphs.ts'
import { isAbout, takeHalfFrom } from './head-translation.ts'
import { isOtherLanguage } from './other-language.ts'

/** How many paragraphs from the end are looked at where no sources are listed. */
const reach = 24
const longestRow = 300

export function takeTail(lines: string[], own: Lang, given: Given, take: Take): void {
  // Another word for the same, which in the text of a paper heads a section.
  const typed = lines.map((line) => line.replace(/^([*_#\s]*)summary(?=[*_]*(?:\s*[.:]|\s*$))/iu, '$1Abstract'))
  const last = lastParagraphs(typed, own)
  const label = last.findIndex(({ text }, i) => isAbout(text) && isOtherLanguage(`${text}\n${last[i + 1]?.text ?? ''}`, own))
  const end = last.findIndex(({ text }, i) => i > label && headsList(text))
  if (label === -1 || !last.slice(label, end === -1 ? undefined : end).every(({ text }) => isOtherLanguage(text, own) || !/\p{L}/u.test(text))) return
  const first = given('title') ? label : firstOfHead(last, label, own)
  const from = last[first]?.from ?? 0
  const tail = typed.map((line, i) => (i < from ? '' : line))
  const taking: Take = (key, paragraph, text) => {
    take(key, paragraph, text)
    tail.fill('', paragraph.from, paragraph.to + 1)
  }
  if (first < label) takeHalfFrom(tail, last[first] as Paragraph, own, taking)
  // A title or names that were not understood stay above their abstract, for the author to see.
  if (first < label && tail[from] !== '') return
  withoutRule(lines, from)
  for (let left = '', round = 0; round < 3 && left !== tail.join('\n'); round++) {
    left = tail.join('\n')
    takeAbstract(tail, given, taking, (text) => isOtherLanguage(text, own))
  }
}

// What parted the two halves parts nothing any more.
function withoutRule(lines: string[], from: number): void {
  let line = from - 1
  while (line > 0 && (lines[line] ?? '').trim() === '') line--
  if (/^(?:-{3,}|\*{3,}|_{3,})\s*$/.test(lines[line] ?? '')) lines[line] = ''
}

function lastParagraphs(lines: readonly string[], own: Lang): readonly Paragraph[] {
  const all: Paragraph[] = []
  for (let next = paragraphAt(lines, 0); next !== null; next = paragraphAt(lines, next.to + 1)) all.push(next)
  // A second list, in the other language, may come after that half.
  const sources = all.findLastIndex(({ text }) => headsList(text) && !isOtherLanguage(text, own))
  return all.slice(sources > 0 ? sources + 1 : Math.max(1, all.length - reach))
}

function headsList(text: string): boolean {
  return headsSources(text.replace(/^#{1,6}\s+|[*_#]+/g, '').trim())
}

// Up from the abstract to where the sources end, or the text in the paper's own language.
function firstOfHead(last: readonly Paragraph[], label: number, own: Lang): number {
  let first = label
  while (first > 0 && belongs(last[first - 1] as Paragraph, own)) first--
  return first
}

function belongs({ text }: Paragraph, own: Lang): boolean {
  const isSource = isBlockMark(text.replace(/^#{1,3}\s/, '')) || /^\[\d/.test(text) || (/(?:1[89]|20)\d\d/.test(text) && (beginsEntry(text) || /[.\d/]$/.test(text)))
  return text.length <= longestRow && !isSource && (isOtherLanguage(text, own) || /@/.test(text))
}
