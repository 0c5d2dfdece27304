// Manuscripts → the numbered items of those resolutions that other papers refer to: known before any paper is set.
import type { Studio } from '../compose/studio.ts'
import type { ItemDirectory } from '../model/numbered-item.ts'
import type { Manuscript } from '../model/paper.ts'
import { parsePaper } from '../parse/parse-paper.ts'
import { itemsOfResolution } from '../transform/numbered-items.ts'

const reference = /@item:([^\s;,/\]]+)\//gu

export function itemDirectory(manuscripts: ReadonlyMap<string, Manuscript>, { volume, template }: Studio): ItemDirectory {
  const named = new Set([...manuscripts.values()].flatMap(({ text }) => [...text.matchAll(reference)].map(([, id]) => id ?? '')))
  return new Map([...named].flatMap((id) => {
    const manuscript = manuscripts.get(id)
    if (!manuscript) return []
    const { value: paper } = parsePaper(manuscript, volume.lang, template.characters)
    return [[id, itemsOfResolution(paper.tree, paper)] as const]
  }))
}
