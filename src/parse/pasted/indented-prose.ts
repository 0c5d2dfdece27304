// Paragraphs set in by spaces or tabs, which Markdown takes for code → paragraphs; lines of verse keep their ends.
import { shownMarkup } from '../foreign/finding.ts'
import { dashed, endsStatement, isBlank, isMarkedUp, isProse, numbered, opensStatement } from './line-forms.ts'
import { lastText } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export const codeIndent = /^(?: {0,3}\t| {4,})/

export function indentedProse(sheet: Sheet): void {
  const { lines, find } = sheet
  const told: number[] = []
  for (let i = 0; i < lines.length; i++) {
    if (isCode(sheet, i)) {
      let end = i
      while (end < lines.length && codeIndent.test(lines[end] ?? '') && !isBlank(lines[end])) end++
      if (isText(sheet, lines.slice(i, end), lines[end]) || goesOn(lines.slice(i, end), lines[lastText(lines, i)] ?? '')) told.push(...flush(sheet, i, end))
      i = end - 1
    } else if (beginsSetIn(sheet, i)) {
      sheet.parted[i] = true
      lines[i] = (lines[i] ?? '').trimStart()
    }
  }
  const first = told[0]
  if (first !== undefined) find(first + 1, 'text-flush', { found: shownMarkup(lines[first] ?? ''), lines: toldLines(told) })
}

// Within a list a line set in belongs to an item, after a note to the note, after the meaning of a term to that.
export function isCode({ lines, kept, parted }: Sheet, i: number): boolean {
  if (kept[i] || isBlank(lines[i]) || !codeIndent.test(lines[i] ?? '') || !(isBlank(lines[i - 1]) || parted[i])) return false
  let k = lastText(lines, i)
  while (k >= 0 && /^[ \t]/.test(lines[k] ?? '') && !numbered(lines[k] ?? '') && !dashed(lines[k] ?? '')) k = lastText(lines, k)
  return k < 0 || !(numbered(lines[k] ?? '') || dashed(lines[k] ?? '') || /^ {0,3}(?:\[\^[^\]\s]+\]:|[:~][ \t]+\S)/.test(lines[k] ?? ''))
}

function isText({ plain }: Sheet, block: readonly string[], next: string | undefined): boolean {
  const whole = block.map((line) => line.trim()).join(' ')
  // An address says nothing of the language, and ends a sentence.
  const text = whole.replace(/(?:https?:\/\/|www\.)\S+/g, '').trim()
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const russian = (text.match(/[а-яё]/gi) ?? []).length > letters / 2
  const ordinary = (text.match(/[\p{L}\p{M}\p{N}\s.,;:!?…«»„“”"'’()—–\-№%]/gu) ?? []).length
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length
  if (block.some((line) => isMarkedUp(line) || /\S\t/.test(line)) || ordinary < text.length * 0.99 || letters < text.length * 0.6 || !opensStatement(text) || / {3,}\S/.test(text.replace(/\s{2,}(?=\S)/g, (gap) => (gap.length > 8 ? gap : ' ')))) return false
  const finished = endsStatement(whole) || /(?:https?:\/\/|www\.)\S+$/.test(whole) || (!isBlank(next) && /^[\s]*\p{Ll}/u.test(next ?? ''))
  return plain ? (russian || (words >= 8 && finished)) : russian && finished && block.length < 8 && (words >= 6 || (words >= 3 && !/[A-Za-z]/.test(text)))
}

// «eLibrary : https://…», «doi: 10.…» under the entry it belongs to; words that begin small, where nothing announces code.
function goesOn(block: readonly string[], before: string): boolean {
  const whole = block.map((line) => line.trim()).join(' ')
  if (place.test(whole) || /^(?:ил|табл|портр|библиогр)\.,?\s/iu.test(whole)) return true
  const text = whole.replace(/(?:https?:\/\/|www\.)\S+/g, '').trim()
  const words = text.split(/\s+/).filter((word) => /^["«„“(]?(?:\p{L}+(?:-\p{L}+)*|\d+|[–—])["»“”)]?[.,;:!?…]*$/u.test(word)).length
  const isWords = words >= text.split(/\s+/).length * 0.8 && !/[=<>{}[\]\\$#|*_/]|\(\)|--/.test(text) && !block.some(isMarkedUp)
  const waits = !endsStatement(before) && !/^ {0,3}#/.test(before) && isProse(before)
  return /^["«„“(]?[\p{Ll}\d]/u.test(text) && isWords && !before.trimEnd().endsWith(':') && (endsStatement(whole) || whole !== text) && words >= (waits ? 4 : /[а-яё]/iu.test(text) ? 4 : 10)
}

const place = /^(?:eLIBRARY(?:\.ru)?|EDN|URL|DOI|Режим доступа|Электрон\p{L}*(?: ресурс| версия)?|Источник|Сайт|Available(?: at| from)?|Retrieved from)\s*:\s*(?:https?:\/\/|www\.|10\.\d{4,}\/|[A-Z]{6}(?=\.?$))\S*$/iu

function flush({ lines, parted }: Sheet, from: number, end: number): number[] {
  const block = lines.slice(from, end).map((line) => line.trim())
  const finished = block.slice(0, -1).every(endsStatement)
  const verse = block.length > 2 && !finished && block.every((line) => line.length < 60 && /^["«„“—(]?\s?\p{Lu}/u.test(line))
  block.forEach((line, k) => {
    lines[from + k] = verse && k < block.length - 1 ? `${line}  ` : line
    if (k > 0 && finished) parted[from + k] = true
  })
  if (finished && end < lines.length && isProse(lines[end] ?? '') && endsStatement(block.at(-1) ?? '') && opensStatement(lines[end] ?? '')) parted[end] = true
  return block.map((_, k) => from + k)
}

// The first line of a paragraph set in, in a letter whose lines are broken by hand.
function beginsSetIn({ lines, kept, plain, parted }: Sheet, i: number): boolean {
  const [before = '', line = ''] = [lines[i - 1], lines[i]]
  if (!plain || kept[i] || kept[i - 1] || isBlank(before) || parted[i] || !/^(?: {2,}|\t)\S/.test(line) || /^(?: {2,}|\t)/.test(before)) return false
  return isProse(line.trim()) && isProse(before) && endsStatement(before) && opensStatement(line) && !isMarkedUp(line)
}
