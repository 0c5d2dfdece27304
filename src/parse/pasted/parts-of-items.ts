// Lines that begin with `а)`, `(1)`, `1.1.`, set in under an item, which Markdown would run together → a paragraph of the item to each. They are set as they stand: nothing is told.
import { dashed, isBlank, numbered } from './line-forms.ts'
import { isFancyItem } from './list-blocks.ts'
import { inSequence, ownNumber } from './own-number.ts'
import type { Sheet } from './sheet.ts'

export function partsOfItems({ lines, kept, parted }: Sheet): void {
  const bare = lines.map((line) => line.trimStart())
  let open: readonly number[] = []
  let asIs = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (kept[i] || isBlank(line)) continue
    const begins = i === 0 || isBlank(lines[i - 1]) || parted[i] === true
    const indent = columns(line)
    const width = open.findLast((other) => other <= indent)
    // pandoc's list with letters, and code: read as such to the end of their block.
    if (begins) asIs = isFancyItem(line.trimStart()) || (width !== undefined && indent >= width + 4)
    const own = itemWidth(bare[i] ?? '')
    if (own > 0 && !asIs) open = [...open.filter((other) => other <= indent), indent + own]
    else if (width === undefined) open = begins || line.startsWith('#') ? [] : open
    else if (!asIs && ownNumber(bare[i] ?? '') && inSequence(bare, i)) {
      parted[i] ||= !begins
      lines[i] = ' '.repeat(width) + (bare[i] ?? '')
    }
  }
}

function columns(line: string): number {
  let count = 0
  for (const sign of /^[ \t]*/.exec(line)?.[0] ?? '') count += sign === '\t' ? 4 - (count % 4) : 1
  return count
}

function itemWidth(text: string): number {
  const mark = dashed(text) ? /^.[ \t]{1,4}/.exec(text)?.[0] ?? '' : ''
  return numbered(text)?.width ?? (mark.includes('\t') ? 2 : mark.length)
}
