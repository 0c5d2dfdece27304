// sources-listed: the text cites sources, and there is no list to find them in.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { placedCalls, type PlacedCall } from './author-date-calls.ts'
import { blockTexts } from './block-texts.ts'
import { citedNumbers } from './cited-numbers.ts'
import { textPassages } from './passages.ts'
import type { Source } from './source.ts'
import { isListHeading, sourceListOf } from './source-list.ts'

/** A number with a page of its source is surely a citation, as are several of «(Иванов и др., 2019, с. 5)»; a bare number may be anything. */
export function sourcesListed(paper: Paper, _volume: Volume, source: Source): readonly Problem[] {
  if (paper.bibliography.length > 0 || sourceListOf(paper.tree) || isUnmarked(paper)) return []
  for (const { text, at } of textPassages(paper.tree, paper.file, source)) {
    const citing = citedNumbers(text).find(({ found }) => /^\[\d+,\s*(?:с|p|pp|S)\.\s*\d/u.test(found))
    if (citing) return [problemAt({ ...at(citing.index, citing.found) }, 'sources-listed', { found: citing.found })]
  }
  const [first] = namedSources(paper)
  return first ? [problemAt({ ...first, file: paper.file }, 'sources-listed', { found: first.found })] : []
}

// Silent where there is a heading of sources, whatever stands under it.
function namedSources({ tree }: Paper): readonly PlacedCall[] {
  if (tree.children.some((node) => (node.type === 'heading' || node.type === 'paragraph') && isListHeading(node))) return []
  const calls = placedCalls(blockTexts(tree)).filter(({ enclosed, marked }) => enclosed && marked)
  return new Set(calls.map(({ found }) => found)).size > 1 ? calls : []
}

// The list is there, and heading-marked says what its heading lacks.
function isUnmarked({ tree: { children } }: Paper): boolean {
  return children.some((node, i) => node.type === 'paragraph' && isListHeading(node) && children[i + 1]?.type === 'list')
}
