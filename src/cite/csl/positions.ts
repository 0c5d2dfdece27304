// Citations in the order they are read → whether a source was cited before, or just now.
import type { CitedItem, Cluster } from '../cited-items.ts'
import type { Position } from './cite.ts'

export class Positions {
  readonly #cited = new Set<string>()
  #last: readonly CitedItem[] = []

  of({ items }: Cluster): (item: CitedItem) => Position {
    const found = new Map(items.map((item, index) => [item, this.#one(item, items[index - 1], index)]))
    this.#last = items
    return (item) => found.get(item) ?? 'first'
  }

  #one(item: CitedItem, before: CitedItem | undefined, index: number): Position {
    const isKnown = this.#cited.has(item.key)
    this.#cited.add(item.key)
    if (!isKnown) return 'first'
    const last = index > 0 ? before : this.#last.length === 1 ? this.#last[0] : undefined
    if (last?.key !== item.key) return 'subsequent'
    if (last.after === item.after) return 'ibid'
    return item.after === '' ? 'subsequent' : 'ibid-with-locator'
  }
}
