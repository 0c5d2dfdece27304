// A variable of a source → runs: its italics, its typography in the language of the source. Kept, because a source is rendered many times.
import type { PhrasingContent } from 'mdast'
import { richText } from '../rich-text.ts'
import type { Item } from './item.ts'
import { blank, type Run, type Runs } from './runs.ts'

const kept = new WeakMap<Item, Map<string, Runs>>()
const worded = /^(?:title|container-title|collection-title|volume-title|publisher|note|genre|edition|version)/

export function itemRuns(item: Item, variable: string): Runs {
  const known = kept.get(item) ?? new Map<string, Runs>()
  kept.set(item, known)
  const found = known.get(variable)
  if (found) return found
  const text = item.text.get(variable) ?? ''
  const runs = worded.test(variable) ? runsOf(richText(text, item.source.lang), blank) : text === '' ? [] : [{ ...blank, text }]
  known.set(variable, runs)
  return runs
}

function runsOf(nodes: readonly PhrasingContent[], look: Run): Runs {
  return nodes.flatMap((node): Runs => {
    if (node.type === 'text') return [{ ...look, text: node.value }]
    if (node.type === 'emphasis') return runsOf(node.children, { ...look, flips: [...look.flips, 'italic'] })
    if (node.type === 'strong') return runsOf(node.children, { ...look, flips: [...look.flips, 'bold'] })
    if (node.type === 'mark' && (node.style === 'sup' || node.style === 'sub')) return runsOf(node.children, { ...look, face: { ...look.face, level: node.style } })
    if (node.type === 'mark' && node.style === 'smallcaps') return runsOf(node.children, { ...look, face: { ...look.face, caps: 'yes' } })
    return 'children' in node ? runsOf(node.children as PhrasingContent[], look) : 'value' in node ? [{ ...look, text: String(node.value) }] : []
  })
}
