// «Срок: …», «Ответственный: …», and other lines that stand for themselves, right under an item or a part of one, which Markdown adds to it → a paragraph of the item. It is set as it stands: nothing is told.
import { dashed, endsLeadIn, endsStatement, isBlank, isLabelled, isProse, isTask, numbered } from './line-forms.ts'
import { announces } from './item-ends.ts'
import { isFancyItem } from './list-blocks.ts'
import { isOwnLine } from './own-lines.ts'
import { inSequence, ownNumber } from './own-number.ts'
import type { Sheet } from './sheet.ts'

export function labelledLines(sheet: Sheet): void {
  const { lines, kept, parted } = sheet
  const bare = lines.map((line) => line.trimStart())
  const own: (number | undefined)[] = []
  bare.forEach((text, i) => {
    const before = lines[i - 1] ?? ''
    if (kept[i] || parted[i] || isBlank(before)) return
    if (!isProse(text) || !(isTask(text) || (isLabelled(text) && endsStatement(before)) || isOwnLine(sheet, i) || ((own[i - 1] ?? 0) > 0 && ownNumber(text) !== null && inSequence(bare, i))) || (endsLeadIn(text) && announces(sheet, i))) return
    const indent = own[i - 1] ?? indentOfItem({ lines, kept, parted }, bare, i - 1)
    if (indent === undefined) return
    own[i] = indent
    parted[i] = true
    lines[i] = ' '.repeat(indent) + text
  })
}

const longest = 20

// As far as what belongs to the item around the line is set in; numbers that Markdown does not know have theirs at the margin.
function indentOfItem({ lines, kept, parted }: Pick<Sheet, 'lines' | 'kept' | 'parted'>, bare: readonly string[], from: number): number | undefined {
  for (let k = from; k >= Math.max(0, from - longest) && !kept[k] && !isBlank(lines[k]); k--) {
    const text = bare[k] ?? ''
    const indent = (lines[k] ?? '').length - text.length
    const item = numbered(text)
    if (item) return indent + item.width
    if (dashed(text)) return indent + (/^.[ \t]+/.exec(text)?.[0].replace('\t', ' ').length ?? 2)
    if (isFancyItem(text)) return undefined
    if (ownNumber(text) && inSequence(bare, k)) return indent
    if (parted[k]) return indent > 0 ? indent : undefined
  }
  return undefined
}
