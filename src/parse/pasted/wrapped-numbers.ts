// A line of an item broken before a year or a number, «М. : Форум,» over «2017.», «№» over «3. — С. 5»: Markdown takes it for the next item → the words they are.
import { isBlank, numbered } from './line-forms.ts'
import { itemAround } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'

const waits = /(?:[,№–—-]|(?<!\p{L})(?:№|Т|Вып|Ч|С|с|Кн|ст|п|гл|рис|табл|Vol|No|P|p|pp)\.?)$/u

export function wrappedNumbers(sheet: Sheet): void {
  const { lines, kept } = sheet
  lines.forEach((line, i) => {
    const [, indent = '', digits, after = ''] = /^( {0,3})(\d{1,9})\.(|\s+[—–-]\s(?:[СсPpТ]\.|№|Vol|\d).*)$/u.exec(line) ?? []
    const before = (lines[i - 1] ?? '').trimEnd()
    if (digits === undefined || kept[i] || kept[i - 1] || isBlank(before) || !waits.test(before)) return
    const at = itemAround(sheet, i - 1)
    const item = at < 0 ? null : numbered((lines[at] ?? '').trimStart())
    if (at >= 0 && (after !== '' || Number(digits) !== (item?.number ?? 0) + 1)) lines[i] = `${indent}${digits}\\.${after}`
  })
}
