// The registers of decisions as a table for a spreadsheet.
import { dueText, itemText, type Register } from '../compose/register.ts'
import type { Lang } from '../model/paper.ts'
import { editionWords } from './edition-words.ts'

/** UTF-8 with a mark at its head and semicolons, as Excel reads it in Russian settings. */
export function registerCsv(registers: readonly Register[], lang: Lang): string {
  const words = editionWords[lang]
  const rows = registers.flatMap((register) => register.groups.flatMap(({ lead, items }) =>
    items.map((item) => [register.title, lead, String(item.number), itemText(item.text), item.responsible, dueText(item.due, lang)])))
  const head = [words.table_of, words.lead, words.number, words.decision, words.responsible, words.due]
  return '\uFEFF' + [head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n') + '\r\n'
}

// A cell that begins like a formula would be worked out.
function cell(text: string): string {
  const plain = text.replace(/[\s\u00A0]+/gu, ' ').replace(/^(?=[=+@-])/, "'")
  return /[";\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
