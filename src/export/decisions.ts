// Items of the resolutions → the register of decisions, as rows of its page and as a table for a spreadsheet.
import type { Decision } from '../model/decision.ts'
import type { Lang } from '../model/paper.ts'
import { editionWords } from './edition-words.ts'

export interface Register {
  readonly title: string
  readonly lang: Lang
  readonly groups: readonly { readonly lead: string; readonly items: readonly Decision[] }[]
}

export function registerOf(title: string, lang: Lang, decisions: readonly Decision[]): Register {
  const groups: { lead: string; items: Decision[] }[] = []
  for (const decision of decisions) {
    const last = groups.at(-1)
    if (last && last.lead === decision.lead && (last.items.at(-1)?.number ?? 0) < decision.number) last.items.push(decision)
    else groups.push({ lead: decision.lead, items: [decision] })
  }
  return { title, lang, groups }
}

/** `2008-06-02` → «02.06.2008»; other words stay as they are. */
export function dueText(due: string, lang: Lang): string {
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(due)
  return date && lang === 'ru' ? `${date[3]}.${date[2]}.${date[1]}` : due
}

/** What ends an item in a list ends nothing in a table. */
export function itemText(text: string): string {
  return text.replace(/[\s;.,]+$/u, '')
}

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
