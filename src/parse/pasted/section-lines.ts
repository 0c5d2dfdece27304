// «Материалы и методы» or «2. Методы» on a line of its own among lines of text, which Markdown would run together → a paragraph or an item of its own, which heading-marked tells.
import { isSectionWords, withoutNumber } from '../../model/section-words.ts'
import { dashed, endsStatement, isBlank, isProse, numbered, opensStatement } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

export function sectionLines(sheet: Sheet): void {
  const { lines, parted } = sheet
  lines.forEach((_, i) => {
    if (!stands(sheet, i)) return
    parted[i] ||= !isBlank(lines[i - 1])
    parted[i + 1] ||= !isBlank(lines[i + 1])
  })
}

// A sentence ends before it and another begins after it; several such lines are a table of contents, a rule below makes a heading of it.
function stands({ lines, kept, parted }: Sheet, i: number): boolean {
  const [before, line = '', after] = [lines[i - 1], lines[i], lines[i + 1]]
  if (kept[i] || !isSectionLine(line) || isSectionLine(before ?? '') || isSectionLine(after ?? '')) return false
  const ends = isBlank(before) || parted[i] === true || kept[i - 1] === true || /^#{1,6} /.test(before ?? '') || (isText(before) && endsStatement(before ?? ''))
  // Another item goes on with a list.
  if (numbered(line) && isItem(after ?? '')) return false
  const opens = isBlank(after) || parted[i + 1] === true || kept[i + 1] === true || opensBlock(after ?? '')
  return ends && opens
}

function isSectionLine(line: string): boolean {
  const text = /^(?:\*\*(?=\S)([^*]+)\*\*|([^*]+))$/.exec(line.trimEnd())
  const words = withoutNumber(text?.[1] ?? text?.[2] ?? '').replace(/[.:]$/, '')
  // «**3 Теоретическое введение**»
  const isNumbered = text?.[1] !== undefined && /^\d+(?:\.\d+)*[.)]?\s+\p{Lu}/u.test(text[1]) && !/[.;,:!?]$/.test(text[1])
  return (isProse(line) || numbered(line) !== null) && ((/^\p{Lu}/u.test(words) && isSectionWords(words)) || isNumbered)
}

function opensBlock(line: string): boolean {
  return isItem(line) || /^#{1,6} /.test(line) || (isProse(line) && opensStatement(line))
}

function isText(line = ''): boolean {
  return isItem(line) || isProse(line.trimStart())
}

function isItem(line: string): boolean {
  return numbered(line.trimStart()) !== null || dashed(line.trimStart()) !== null
}
