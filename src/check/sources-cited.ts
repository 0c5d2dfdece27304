// source-cited and citation-listed: numbers in brackets and the typed list of sources belong together.
import type { Root } from 'mdast'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { citedNumbers } from './cited-numbers.ts'
import { textPassages } from './passages.ts'
import type { Source } from './source.ts'
import { sourceListOf } from './source-list.ts'

/** Silent where the paper cites nothing by number: a list may stand for itself. */
export function sourcesCited(paper: Paper, _volume: Volume, source: Source): readonly Problem[] {
  const list = sourceListOf(paper.tree)
  if (!list) return []
  const rest: Root = { type: 'root', children: paper.tree.children.filter((node, index) => index < list.start || node.type === 'footnoteDefinition') }
  const last = Math.max(...list.items.keys())
  const cited = new Set<number>()
  const beyond: Problem[] = []
  for (const { text, at } of textPassages(rest, paper.file, source)) {
    for (const { numbers, index, found } of citedNumbers(text)) {
      const strange = numbers.filter((number) => !list.items.has(number))
      // `[1995]` is a year.
      if (strange.some((number) => number < 1000)) beyond.push(problemAt(at(index, found), 'citation-listed', { found, expected: String(last) }))
      if (strange.length < numbers.length) for (const number of numbers) cited.add(number)
    }
  }
  return [...beyond, ...(cited.size > 0 ? uncited(paper, [...list.items].filter(([number]) => !cited.has(number))) : [])]
}

function uncited(paper: Paper, items: readonly (readonly [number, { position?: { start: { line: number; column: number } } | undefined }])[]): readonly Problem[] {
  const [first] = items
  if (!first) return []
  return [problemAt({ file: paper.file, ...first[1].position?.start }, 'source-cited', { found: items.map(([number]) => number).join(', ') })]
}
