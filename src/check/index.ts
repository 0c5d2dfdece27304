// The rules a parsed paper is held to, one file each.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import type { Volume } from '../model/volume.ts'
import { codesValid } from './codes-valid.ts'
import { figureAlt } from './figure-alt.ts'
import { headerFilled } from './header-filled.ts'
import { headingLevels } from './heading-levels.ts'
import { headingTop } from './heading-top.ts'
import { limitsKept } from './limits-kept.ts'
import { sectionFilled } from './section-filled.ts'
import type { Source } from './source.ts'
import { sourcesCited } from './sources-cited.ts'
import { tableCells } from './table-cells.ts'
import { sourcesNumbered } from './sources-numbered.ts'
import { textFinished } from './text-finished.ts'
import { titleOnce } from './title-once.ts'
import { titleSentenceCase } from './title-sentence-case.ts'
import { wordOneAlphabet } from './word-one-alphabet.ts'
import { wordsOnce } from './words-once.ts'

type PaperRule = (paper: Paper, volume: Volume, source: Source) => readonly Problem[]

const paperRules: readonly PaperRule[] = [
  figureAlt, tableCells,
  headingLevels, headingTop, titleOnce, sectionFilled, titleSentenceCase, wordOneAlphabet, wordsOnce, textFinished, sourcesCited, sourcesNumbered, codesValid, headerFilled, limitsKept
]

export function checkPaper(paper: Paper, volume: Volume, source: Source): readonly Problem[] {
  return paperRules.flatMap((rule) => rule(paper, volume, source))
}
