// «[1] Иванов И. И. …», «\[1\] …», «[1]: …» or «1\. …», entry by entry under the heading of a list of sources → the items «1.» they are.
import { headsSources } from '../../model/sources-heading.ts'
import { shownMarkup } from '../foreign/finding.ts'
import { headingWords, isHeading } from './heading-words.ts'
import { wordsAfterColon } from './line-forms.ts'
import { beginsBlock, itemAround, nextText } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

// `[1](…)` is a link, and `[1]: https://…` says where one leads; a converter puts a backslash before the full stop of a number it does not take for an item's.
const entry = new RegExp(String.raw`^ {0,3}(?:(?:[-*+•][ \t]+)?(\*\*|__)?\\?\[(?<bracketed>\d{1,3})\\?\]\1?(?:\.|:(?=${wordsAfterColon}))?[\s\u00A0]*(?=[^\s(:[])|(?<escaped>\d{1,3})\\[.)][\s\u00A0]+(?=\S))`, 'u')

/** Of a heading of sources. */
const longest = 120

export function bracketedSources(sheet: Sheet): void {
  const { lines, kept, find } = sheet
  const told: number[] = []
  let found = ''
  for (let i = 0; i < lines.length; i++) {
    if (!headsEntries(sheet, i)) continue
    for (i++; i < lines.length && !(isHeading(lines[i] ?? '') && !kept[i]); i++) {
      const line = lines[i] ?? ''
      const { bracketed, escaped } = (kept[i] ? undefined : entry.exec(line)?.groups) ?? {}
      const number = bracketed ?? escaped
      if (number === undefined) continue
      if (told.length === 0) found = shownMarkup(line)
      // Only a 1 may begin a list right under a line.
      if (!beginsBlock(sheet, i) && itemAround(sheet, i - 1) < 0) sheet.parted[i] = true
      lines[i] = line.replace(entry, `${number}. `)
      told.push(i)
    }
    i--
  }
  const [first] = told
  if (first !== undefined) find(first + 1, 'number-bare', { found, lines: toldLines(told) })
}

/** A heading of sources; a plain or bold line that says the same is one where the entries follow at once. */
function headsEntries({ lines, kept }: Sheet, i: number): boolean {
  const line = lines[i] ?? ''
  if (kept[i] || line.length > longest || !headsSources(headingWords(line))) return false
  const next = nextText(lines, i + 1)
  return isHeading(line) || entry.test(lines[/^ {0,3}[=-]+\s*$/.test(lines[next] ?? '') ? nextText(lines, next + 1) : next] ?? '')
}
