// The rules a parsed paper is held to, one file each.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import type { Volume } from '../model/volume.ts'
import { captionMarked } from './caption-marked.ts'
import { codesValid } from './codes-valid.ts'
import { degreePrinted } from './degree-printed.ts'
import { diagramDrawn } from './diagram-drawn.ts'
import { conflictResolved } from './conflict-resolved.ts'
import { dutiesRead } from './duties-read.ts'
import { fieldMarked } from './field-marked.ts'
import { figureAlt } from './figure-alt.ts'
import { footnoteOnce } from './footnote-once.ts'
import { formulaClosed } from './formula-closed.ts'
import { formulaOnce } from './formula-once.ts'
import { headerFilled } from './header-filled.ts'
import { headingLevels } from './heading-levels.ts'
import { headingMarked } from './heading-marked.ts'
import { headingUnderTitle } from './heading-under-title.ts'
import { headingSpaced } from './heading-spaced.ts'
import { htmlClosed } from './html-closed.ts'
import { itemSpaced } from './item-spaced.ts'
import { itemsInOrder } from './items-in-order.ts'
import { lettersWhole } from './letters-whole.ts'
import { limitsKept } from './limits-kept.ts'
import { linesKept } from './lines-kept.ts'
import { pairsClosed } from './pairs-closed.ts'
import { paragraphOnce } from './paragraph-once.ts'
import { sectionFilled } from './section-filled.ts'
import type { Source } from './source.ts'
import { sourcesCited } from './sources-cited.ts'
import { sourcesListed } from './sources-listed.ts'
import { tableCells } from './table-cells.ts'
import { sourcesNamed } from './sources-named.ts'
import { sourcesNumbered } from './sources-numbered.ts'
import { textEnds } from './text-ends.ts'
import { textFinished } from './text-finished.ts'
import { titleOnce } from './title-once.ts'
import { titleSentenceCase } from './title-sentence-case.ts'
import { translationPrinted } from './translation-printed.ts'
import { wordOneAlphabet } from './word-one-alphabet.ts'
import { wordsOnce } from './words-once.ts'

type PaperRule = (paper: Paper, volume: Volume, source: Source) => readonly Problem[]

const paperRules: readonly PaperRule[] = [
  conflictResolved, lettersWhole, figureAlt, diagramDrawn, tableCells, pairsClosed, paragraphOnce, linesKept, itemsInOrder, dutiesRead, itemSpaced, headingSpaced, htmlClosed, footnoteOnce, formulaClosed, formulaOnce, textEnds,
  headingLevels, headingMarked, captionMarked, headingUnderTitle, (paper, _, source) => titleOnce(paper, source), sectionFilled, titleSentenceCase, wordOneAlphabet, wordsOnce, textFinished, sourcesCited, sourcesListed, sourcesNamed, sourcesNumbered, codesValid, degreePrinted, fieldMarked, translationPrinted, headerFilled, limitsKept
]

export function checkPaper(paper: Paper, volume: Volume, source: Source): readonly Problem[] {
  return paperRules.flatMap((rule) => rule(paper, volume, source))
}
