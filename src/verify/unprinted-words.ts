// Manuscripts and prints → the words that are not in print.
import { endAnchorOf } from '../model/anchor.ts'
import type { Print } from '../model/print.ts'
import type { SourceText } from '../model/verification.ts'
import { missingWords } from './verify-source.ts'
import type { MissingWords } from './verify-source.ts'

/** By paper. */
export function unprintedWords(sources: readonly SourceText[], prints: ReadonlyMap<string, Print>): ReadonlyMap<string, MissingWords> {
  return new Map(sources.map((source) => [source.paper, missingWords(source, pagesOfPaper(source, prints.get(source.print)))]))
}

/** The pages of a print on which a paper stands: all of them, or those between its two anchors. */
export function pagesOfPaper(source: Pick<SourceText, 'paper' | 'anchor'>, print: Print | undefined): readonly string[] {
  const pageOf = (name: string): number | undefined => print?.anchors.find((anchor) => anchor.name === name)?.page
  return print?.pageTexts.slice(pageOf(source.anchor) ?? 0, (pageOf(endAnchorOf(source.paper)) ?? print.pages) + 1) ?? []
}
