// Citations in the order they are read → whether a source was cited before, or just now, and in which note.
import type { CitedItem, Cluster } from '../cited-items.ts'
import type { CitedBefore, Position } from './cite.ts'

/** As CSL has it where a style does not say. */
const nearNotes = 5

export class Positions {
  readonly #notes = new Map<string, { readonly first: number; readonly last: number }>()
  #last: readonly CitedItem[] = []

  /** `note`: the number of the note the citation stands in, 0 in the text. */
  of({ items }: Cluster, note: number): (item: CitedItem) => CitedBefore {
    const found = new Map(items.map((item, index) => [item, this.#one(item, index > 0 ? items[index - 1] : this.#last.length === 1 ? this.#last[0] : undefined, note)]))
    this.#last = items
    return (item) => found.get(item) ?? { position: 'first', near: false, firstNote: 0 }
  }

  #one(item: CitedItem, last: CitedItem | undefined, note: number): CitedBefore {
    const known = this.#notes.get(item.key)
    this.#notes.set(item.key, { first: known?.first ?? note, last: note })
    if (!known) return { position: 'first', near: false, firstNote: 0 }
    const near = note > 0 && known.last > 0 && note - known.last <= nearNotes
    return { position: positionAfter(item, last), near, firstNote: known.first === note ? 0 : known.first }
  }
}

function positionAfter(item: CitedItem, last: CitedItem | undefined): Position {
  if (last?.key !== item.key) return 'subsequent'
  if (last.after === item.after) return 'ibid'
  return item.after === '' ? 'subsequent' : 'ibid-with-locator'
}
