// A print → how many lines stand alone on its last page.
import type { Print } from '../model/print.ts'

/** A last page of fewer lines looks like a mistake. */
export const leastLines = 3
const linesToPage = 40

/** 0 where the last page holds enough, or all. Lines are reckoned by the letters of the fullest page. */
export function linesOfShortEnd({ pageTexts }: Pick<Print, 'pageTexts'>): number {
  const lengths = pageTexts.map((text) => text.replace(/\s+/g, ' ').trim().length)
  const last = lengths.at(-1) ?? 0
  if (lengths.length < 2 || last === 0) return 0
  const lines = (linesToPage * last) / Math.max(...lengths)
  return lines > leastLines - 0.4 ? 0 : Math.max(1, Math.min(leastLines - 1, Math.round(lines)))
}
