// Grammage of a paper → thickness of one sheet in millimetres, where the house has not said it.

/** Uncoated for the inside, coated board for the cover. */
export type PaperKind = 'uncoated' | 'coated'

// Thickness is grammage × bulk / 1000: offset papers have a bulk of 1.2 to 1.3 cm³/g, coated ones of 0.75 to 0.9, as their makers' data sheets state it.
// The values are the middle of what mills sell under that weight; a bulky book paper is thicker by half, so the house's own number is better.
const usual: Readonly<Record<PaperKind, ReadonlyMap<number, number>>> = {
  uncoated: new Map([[60, 0.075], [65, 0.08], [70, 0.09], [75, 0.095], [80, 0.1], [90, 0.115], [100, 0.125], [120, 0.15], [160, 0.19], [200, 0.24], [250, 0.3], [300, 0.36]]),
  coated: new Map([[90, 0.07], [105, 0.08], [115, 0.09], [130, 0.1], [150, 0.115], [170, 0.135], [200, 0.165], [250, 0.22], [300, 0.28], [350, 0.33]])
}

const bulk: Readonly<Record<PaperKind, number>> = { uncoated: 1.25, coated: 0.85 }

export function paperThickness(grammage: number, kind: PaperKind): number {
  return usual[kind].get(grammage) ?? Math.round(grammage * bulk[kind]) / 1000
}
