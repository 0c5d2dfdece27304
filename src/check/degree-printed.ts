// degree-printed: no look prints an author's degree; one typed with the name at the head of a text would be gone without a word.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export function degreePrinted({ file, heading }: Paper): readonly Problem[] {
  const learned = heading.authors.filter(({ degree }) => degree !== '')
  const [first] = learned
  return first === undefined ? [] : [problemAt({ file, line: first.line }, 'degree-printed', { found: [...new Set(learned.map(({ degree }) => degree))].join('; ') })]
}
