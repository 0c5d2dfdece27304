// Items of a resolution → the register of decisions: under each lead-in its items.
import type { Decision } from '../model/decision.ts'
import type { Lang } from '../model/paper.ts'
import { printedDates } from './printed-dates.ts'

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

/** `2008-06-02` → «02.06.2008», “2 June 2008”; other words stay as they are. */
export function dueText(due: string, lang: Lang): string {
  return lang === 'ru' ? due.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1') : printedDates(due, lang)
}

/** What ends an item in a list ends nothing in a table. */
export function itemText(text: string): string {
  return text.replace(/[\s;.,]+$/u, '')
}
