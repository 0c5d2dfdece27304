// sources-numbered: the typed numbers of a list of sources follow each other.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { sourceListOf } from './source-list.ts'

export function sourcesNumbered(paper: Paper): readonly Problem[] {
  const items = [...(sourceListOf(paper.tree)?.items ?? [])]
  return items.flatMap(([number, item], index) => {
    const before = items[index - 1]?.[0]
    return before === undefined || number === before + 1 ? [] : [problemAt({ file: paper.file, ...item.position?.start }, 'sources-numbered', { found: String(number), expected: String(before) })]
  })
}
