// degree-printed: only a head by ГОСТ Р 7.0.7 prints an author's degree and position; one typed with the name at the head of a text would be gone without a word.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import type { Source } from './source.ts'

export function degreePrinted({ file, heading, kind }: Paper, { header }: Pick<Volume, 'header'>, { lines }: Pick<Source, 'lines'>): readonly Problem[] {
  if (header === 'full-7.0.7' && kind === 'paper') return []
  // Under its own key a position is kept for those who ask for it; among the words of a head it was meant to be read.
  const isKept = (position: string): boolean => lines.some((line) => /(?:position|должность)["']?\s*:/iu.test(line) && line.includes(position))
  const said = heading.authors.map(({ degree, position, line }) => ({ line, words: [degree, isKept(position) ? '' : position].filter(Boolean) })).filter(({ words }) => words.length > 0)
  const [first] = said
  return first === undefined ? [] : [problemAt({ file, line: first.line }, 'degree-printed', { found: [...new Set(said.flatMap(({ words }) => words))].join('; ') })]
}
