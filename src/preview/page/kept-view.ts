// How a paper is looked at, kept for this tab over a reload and over a look at the list.
import type { Address } from './address.ts'
import type { DeckPlace } from './deck-place.ts'
import type { Scale } from './page-scale.ts'

export interface KeptView {
  readonly scale: Scale
  readonly isSpread: boolean
  readonly isHtml: boolean
  readonly place: DeckPlace
}

/** Null where nothing was kept, or nothing may be. */
export function keptView(address: Address): KeptView | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(address)) ?? 'null') as KeptView | null
  } catch { return null }
}

export function keepView(address: Address, view: KeptView): void {
  try { sessionStorage.setItem(nameOf(address), JSON.stringify(view)) } catch { /* A browser may forbid it; then the page opens as it does at first. */ }
}

function nameOf({ drop, paper }: Address): string {
  return `view ${drop} ${paper}`
}
