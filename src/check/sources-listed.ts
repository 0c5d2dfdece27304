// sources-listed: the text cites sources by number, and there is no list to find them in.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { citedNumbers } from './cited-numbers.ts'
import { textPassages } from './passages.ts'
import type { Source } from './source.ts'
import { isListHeading, sourceListOf } from './source-list.ts'

/** A number with a page of its source is surely a citation; a bare one may be anything. */
export function sourcesListed(paper: Paper, _volume: Volume, source: Source): readonly Problem[] {
  if (paper.bibliography.length > 0 || sourceListOf(paper.tree) || isUnmarked(paper)) return []
  for (const { text, at } of textPassages(paper.tree, paper.file, source)) {
    const citing = citedNumbers(text).find(({ found }) => /^\[\d+,\s*(?:с|p|pp|S)\.\s*\d/u.test(found))
    if (citing) return [problemAt({ ...at(citing.index, citing.found) }, 'sources-listed', { found: citing.found })]
  }
  return []
}

// The list is there, and heading-marked says what its heading lacks.
function isUnmarked({ tree: { children } }: Paper): boolean {
  return children.some((node, i) => node.type === 'paragraph' && isListHeading(node) && children[i + 1]?.type === 'list')
}
