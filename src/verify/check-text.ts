// Every word of every manuscript is in print, in order; and every note.
import { endAnchorOf } from '../model/anchor.ts'
import type { Print } from '../model/print.ts'
import type { SourceText } from '../model/verification.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName } from './place-names.ts'
import { missingWords } from './verify-source.ts'
import type { MissingWords } from './verify-source.ts'
import type { FinishedVolume } from './volume.ts'

/** Paper → what of it is not in its print. */
export function unprintedWords(sources: readonly SourceText[], prints: ReadonlyMap<string, Print>): ReadonlyMap<string, MissingWords> {
  return new Map(sources.map((source) => [source.paper, missingWords(source, pagesOfPaper(source, prints.get(source.print)))]))
}

/** The pages of a print on which a paper stands: all of them, or those between its two anchors. */
export function pagesOfPaper(source: Pick<SourceText, 'paper' | 'anchor'>, print: Print | undefined): readonly string[] {
  const pageOf = (name: string): number | undefined => print?.anchors.find((anchor) => anchor.name === name)?.page
  return print?.pageTexts.slice(pageOf(source.anchor) ?? 0, (pageOf(endAnchorOf(source.paper)) ?? print.pages) + 1) ?? []
}

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
    const texts = pages.map((page) => (back.texts.get(page) ?? []).filter(({ artifact }) => !artifact).map(({ text }) => text).join(' '))
    const { text, notes } = missingWords(source, texts)
    const range = `${pageName(plan, placed.firstPage)}–${pageName(plan, placed.lastPage)}`
    return [...text, ...notes].map((words) => finding('words-unread', { paper: source.paper, page: range, found: words }, source.paper))
  })
}
