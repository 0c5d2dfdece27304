// Every word of every manuscript is in print, in order.
import { breakOff, columnStepPt } from '../model/print.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName } from './place-names.ts'
import type { TextPiece } from './read-back.ts'
import { missingWords } from './verify-source.ts'
import type { FinishedVolume } from './open-volume.ts'

export function checkText(volume: FinishedVolume): Finding[] {
  const found = [...volume.unprinted].flatMap(([paper, { text }]) => text.map((words) => finding('words-missing', { paper, found: words }, paper)))
  return volume.full ? [...found, ...unreadWords(volume)] : found
}

// The same again with the other reader's eyes; what our own did not find is told already.
function unreadWords({ back, wrong, unprinted, expected: { sources, plan } }: FinishedVolume): Finding[] {
  return sources.flatMap((source) => {
    const placed = plan.papers.find(({ id }) => id === source.paper)
    const known = unprinted.get(source.paper)
    if (!placed || !known || wrong.has(source.paper) || known.text.length + known.notes.length > 0) return []
    const pages = Array.from({ length: placed.lastPage - placed.firstPage + 1 }, (_, at) => placed.firstPage + at)
    const texts = pages.map((page) => textOf((back.texts.get(page) ?? []).filter(({ artifact }) => !artifact)))
    const { text, notes } = missingWords(source, texts)
    const range = `${pageName(plan, placed.firstPage)}–${pageName(plan, placed.lastPage)}`
    return [...text, ...notes].map((words) => finding('words-unread', { paper: source.paper, page: range, found: words }, source.paper))
  })
}

// Spaces and marks are of no account here, the ends of columns are.
function textOf(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text, x, y }, at) => {
    const before = pieces[at - 1] ?? { x, y }
    // Above, or far back and not below.
    return (y - before.y > columnStepPt || (x - before.x < -columnStepPt && y > before.y - 2) ? breakOff : ' ') + text
  }).join('')
}
