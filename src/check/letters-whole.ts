// letters-whole: where bytes of another encoding stood, only marks of the loss are left.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import type { Source } from './source.ts'

/** One problem for each run of lines. */
export function lettersWhole(paper: Paper, _volume: Volume, { lines }: Source): readonly Problem[] {
  return lines.flatMap((line, index) => {
    const column = line.indexOf('\uFFFD')
    if (column < 0 || (lines[index - 1] ?? '').includes('\uFFFD')) return []
    return [problemAt({ file: paper.file, line: index + 1, column: column + 1 }, 'letters-whole', { found: line.slice(Math.max(0, column - 15), column + 25).trim() })]
  })
}
