// The looks of the pages of a block, kept beside it: what a later package is compared with when single pages are replaced.
import * as v from 'valibot'

export interface LedgerPage {
  readonly label: string
  /** Equal looks have equal hashes. */
  readonly look: string
}

export interface PageLedger {
  readonly pages: readonly LedgerPage[]
}

const LedgerSchema = v.object({ pages: v.array(v.object({ label: v.string(), look: v.string() })) })

/** Null when there is none, or it cannot be read. */
export function readLedger(text: string | null): PageLedger | null {
  try {
    return text === null ? null : v.parse(LedgerSchema, JSON.parse(text))
  } catch { return null }
}

export function writeLedger(ledger: PageLedger): string {
  return `${JSON.stringify(ledger, null, 1)}\n`
}

/** `45-48, 52` by the folios printed on them → 1-based pages; null where one is not there. */
export function askedPages(asked: string, pages: readonly LedgerPage[]): readonly number[] | null {
  const numberOf = (label: string): number => pages.findIndex((page) => page.label === label) + 1
  const found = asked.split(',').map((part) => part.trim().split(/\s*[-–—]\s*/)).map(([first = '', last = first]) => [numberOf(first), numberOf(last)] as const)
  if (found.some(([first, last]) => first === 0 || last < first)) return null
  return [...new Set(found.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)))].sort((a, b) => a - b)
}

/** Pages that look otherwise than before, by their folios, without those that are to be replaced. */
export function movedPages(before: PageLedger, now: PageLedger, replaced: readonly number[]): readonly string[] {
  const moved: string[] = []
  for (let i = 0; i < Math.max(before.pages.length, now.pages.length); i++) {
    const [old, fresh] = [before.pages[i], now.pages[i]]
    if (!replaced.includes(i + 1) && (old?.look !== fresh?.look || old?.label !== fresh?.label)) moved.push(fresh?.label ?? old?.label ?? '')
  }
  return moved
}

export function ledgerOf(pages: readonly PageLedger['pages'][number][]): PageLedger {
  return { pages: pages.map(({ label, look }) => ({ label, look })) }
}
