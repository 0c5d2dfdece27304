// Text as secretaries paste it from word processors and letters → Markdown that says what was plainly meant. Each change is told with its line.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Find } from '../foreign/finding.ts'
import { layOut, sheetOf, type Sheet } from './sheet.ts'
import { bareMarkers } from './bare-markers.ts'
import { bracketedSources } from './bracketed-sources.ts'
import { brokenAddresses } from './broken-addresses.ts'
import { digitNotes } from './digit-notes.ts'
import { indentedLists } from './indented-lists.ts'
import { indentedProse } from './indented-prose.ts'
import { itemEnds } from './item-ends.ts'
import { leftBehind } from './left-behind.ts'
import { joinedSentences } from './joined-sentences.ts'
import { labelledLines } from './labelled-lines.ts'
import { lineParagraphs } from './line-paragraphs.ts'
import { listRestarts } from './list-restarts.ts'
import { nestedLines } from './nested-lines.ts'
import { ownNumbers } from './own-numbers.ts'
import { partsOfItems } from './parts-of-items.ts'
import { plainSigns } from './plain-signs.ts'
import { resumedNumbers } from './resumed-numbers.ts'
import { sectionLines } from './section-lines.ts'
import { separators } from './separators.ts'
import { sourceLines } from './source-lines.ts'
import { speech } from './speech.ts'
import { tabbedTables } from './tabbed-tables.ts'
import { typedYears } from './typed-years.ts'
import { underlines } from './underlines.ts'
import { wrappedNumbers } from './wrapped-numbers.ts'

/** In order: signs first, then lists, then paragraphs, then what stands between them. */
const steps: readonly ((sheet: Sheet) => void)[] = [
  bracketedSources, brokenAddresses, digitNotes, tabbedTables, leftBehind, bareMarkers, wrappedNumbers, typedYears, plainSigns, indentedLists, indentedProse, separators, speech, nestedLines, partsOfItems, labelledLines, itemEnds, resumedNumbers, listRestarts, ownNumbers, sectionLines, sourceLines, lineParagraphs, joinedSentences, underlines
]

export interface PastedText {
  readonly source: string
  /** The author's line of each line of the source, both from 1. */
  readonly lineOf: readonly number[]
}

export function readPasted(source: string, find: Find): PastedText {
  const found: Parameters<Find>[] = []
  const sheet = sheetOf(source, (...finding) => { found.push(finding) })
  for (const step of steps) step(sheet)
  for (const finding of found.sort(([a], [b]) => a - b)) find(...finding)
  return layOut(sheet)
}

/** Nodes name the author's lines again; offsets stay those of the text that was parsed. */
export function nameOwnLines(tree: Root, lineOf: readonly number[]): void {
  visit(tree, ({ position }) => {
    if (!position) return
    position.start.line = lineOf[position.start.line - 1] ?? position.start.line
    position.end.line = lineOf[position.end.line - 1] ?? position.end.line
  })
}
