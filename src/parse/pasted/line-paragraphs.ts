// In a file that looks pasted each finished line is a paragraph; so are lines «Слушали: …», «Докладчик: …» in any file without mark-up.
import { isBlank, isLabelled, isMarkedUp, isProse, opensStatement, endsParagraph, endsStatement, sentencesIn } from './line-forms.ts'
import { itemAround } from './list-blocks.ts'
import { isOwnLine } from './own-lines.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function lineParagraphs(sheet: Sheet): void {
  const { lines, parted, find } = sheet
  const told = lines.flatMap((_, i) => (stands(sheet, i) ? [i] : []))
  for (const i of told) parted[i] = true
  const [first] = told
  if (first !== undefined) find(first + 1, 'paragraphs-parted', { lines: toldLines(told) })
}

function stands(sheet: Sheet, i: number): boolean {
  const { lines, kept, parted, pasted, plain } = sheet
  const [before = '', line = ''] = [lines[i - 1], lines[i]]
  if (kept[i] || kept[i - 1] || parted[i] || isBlank(before) || !isProse(line) || !isProse(before) || isMarkedUp(line) || isMarkedUp(before) || itemAround(sheet, i - 1) >= 0) return false
  return (pasted && opensStatement(line) && (endsParagraph(before) || isVerse(sheet, i))) || (plain && (labelled(lines, i) || (opensStatement(line) && (isWhole(before) || (isWhole(line) && endsParagraph(before)))))) || (caption.test(line) && endsStatement(before)) || isOwnLine(sheet, i)
}

// «Таблица 1 – Выдача книг, экз.», «Рис. 2. Зал»: no sentence begins so.
const caption = /^(?:Таблица|Табл\.|Рисунок|Рис\.|Листинг|Схема)\s*№?\s*\d+(?:\.\d+)*\.?\s*(?:[–—-]\s+|\.\s+|(?<=\.\s*))["«]?\p{Lu}/u

// No one breaks lines so long by hand, and a sentence to a line is one sentence.
function isWhole(line: string): boolean {
  return line.length > 160 && endsStatement(line) && sentencesIn(line) > 1
}

// Among short lines that each begin with a capital a comma ends one as well.
function isVerse({ lines }: Sheet, i: number): boolean {
  const isShort = (line = ''): boolean => line.length <= 60 && /^[«„“"(—–-]?\s*\p{Lu}/u.test(line) && isProse(line)
  return lines.slice(Math.max(0, i - 2), i + 2).filter(isShort).length > 3
}

// Two such lines in a row, or one after another and before another.
function labelled(lines: readonly string[], i: number): boolean {
  return isLabelled(lines[i] ?? '') && (isLabelled(lines[i - 1] ?? '') || (isLabelled(lines[i + 1] ?? '') && endsStatement(lines[i - 1] ?? '')))
}
