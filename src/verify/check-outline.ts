// The bookmarks, as pdf.js reads them, are those of the outline.
import type { OutlineItem } from '../model/outline.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import type { ReadBookmark } from './read-back.ts'
import type { FinishedVolume } from './open-volume.ts'

export function checkOutline({ back, expected }: FinishedVolume): Finding[] {
  const [found, wanted] = [flat(back.outline), flat(expected.outline)]
  const at = Array.from({ length: Math.max(found.length, wanted.length) }, (_, index) => index).find((index) => found[index] !== wanted[index])
  return at === undefined ? [] : [finding('outline', { found: found[at] ?? '—', expected: wanted[at] ?? '—' })]
}

/** One line for each bookmark: its depth, title and destination. */
function flat(items: readonly (ReadBookmark | OutlineItem)[], depth = 1): string[] {
  return items.flatMap(({ title, anchor, children }) => [`${'·'.repeat(depth)} ${title} → ${anchor}`, ...flat(children, depth + 1)])
}
