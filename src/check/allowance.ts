// What a paper may take up: the volume's limits, its own instead, and what the header style demands.
import type { Paper } from '../model/paper.ts'
import type { Limits, Volume } from '../model/volume.ts'

/** 0 means no limit. */
export interface Allowance extends Limits {
  readonly leastKeywords: number
}

export function allowanceOf(paper: Paper, volume: Volume): Allowance {
  const strict = isStrict(paper, volume)
  const common = volume.limits
  const usual = { ...common, abstractWords: common.abstractWords || (strict ? 250 : 0), keywords: common.keywords || (strict ? 15 : 0) }
  return { ...usual, ...paper.limits, leastKeywords: strict ? 3 : 0 }
}

/** Articles under the headers that indexes of citations ask for; theses and forewords are not held to them. */
export function isStrict(paper: Paper, { header }: Volume): boolean {
  return header !== 'simple' && paper.kind === 'paper'
}
