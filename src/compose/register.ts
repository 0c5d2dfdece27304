// Items of a resolution → the register of decisions: under each lead-in its items.
import type { Decision } from '../model/decision.ts'
import type { Lang } from '../model/paper.ts'

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
