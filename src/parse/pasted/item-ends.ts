// A line typed flush after an item, which Markdown adds to the item → a paragraph, where it announces a new list or the file looks pasted.
import { shownMarkup } from '../foreign/finding.ts'
import { dashed, endsLeadIn, endsParagraph, endsStatement, isBlank, isMarkedUp, isProse, numbered, opensStatement } from './line-forms.ts'
import { itemAround, nextText } from './list-blocks.ts'
import { isLoudLeadIn } from './own-lines.ts'
import type { Sheet } from './sheet.ts'

export function itemEnds(sheet: Sheet): void {
  const { lines, kept, parted, pasted, find } = sheet
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? ''
    if (kept[i] || parted[i] || isBlank(before) || !/^\S/.test(line) || !isProse(line)) return
    if (!opensStatement(line) || isMarkedUp(line) || isMarkedUp(before) || itemAround(sheet, i - 1) < 0) return
    if (!(pasted ? endsParagraph(before) : isShown(sheet, i))) return
    parted[i] = true
    find(i + 1, 'item-ended', { found: shownMarkup(line) })
  })
}

function isShown(sheet: Sheet, i: number): boolean {
  const [before = '', line = ''] = [sheet.lines[i - 1], sheet.lines[i]]
  // «Поступила в редакцию 15.09.2017», under the last source.
  if (endsStatement(before) && /^(?:(?:Статья|Рукопись)\s+поступила|Поступила|Принята)\s.{0,60}\d{4}/u.test(line)) return true
  // «- ОСНОВНЫЕ ЗАДАЧИ» is a heading with a hyphen before it.
  if (isCapitals(before) && !isCapitals(line)) return true
  return endsStatement(before) ? caption.test(line) || announces(sheet, i) : isLoudLeadIn(line) && announces(sheet, i)
}

function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}{3,}/gu) ?? []).length > 1
}

const caption = /^(?:Таблица|Рисунок|Рис\.|Table|Figure|Fig\.)\s*№?\s*\d/u
const longest = 6

// «Конференция рекомендует:», over some lines perhaps, then number 1 again, or a list of dashes at the margin.
export function announces({ lines, kept }: Sheet, from: number): boolean {
  for (let i = from; i < from + longest && !kept[i] && isProse(lines[i] ?? ''); i++) {
    if (!endsLeadIn(lines[i] ?? '')) continue
    const next = lines[nextText(lines, i + 1)] ?? ''
    if (numbered(next)?.number === 1 || dashed(next)?.indent === 0) return true
    // «РЕКОМЕНДОВАТЬ:», then «Библиотекам:».
    if (!endsLeadIn(next)) return false
  }
  return false
}
