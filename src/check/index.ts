// The rules a parsed paper is held to, one file each.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import type { Volume } from '../model/volume.ts'
import { citationsLater } from './citations-later.ts'
import { figureAlt } from './figure-alt.ts'
import { tableCells } from './table-cells.ts'

type PaperRule = (paper: Paper, volume: Volume) => readonly Problem[]

const paperRules: readonly PaperRule[] = [citationsLater, figureAlt, tableCells]

export function checkPaper(paper: Paper, volume: Volume): readonly Problem[] {
  return paperRules.flatMap((rule) => rule(paper, volume))
}
