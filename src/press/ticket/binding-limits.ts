// Binding, paper and page count → whether a book of that extent can be bound so.
import type { Binding, PressSettings } from '../../model/press.ts'

export interface BindingLimits {
  readonly least: number
  readonly most: number
  /** Of pages. */
  readonly multiple: number
}

/** A staple holds a block of four millimetres: 80 pages on paper of 80 g. */
const stapledMm = 4
/** Glue and case hold a spine of six centimetres. */
const boundMm = 60

// Under 40 pages a glued spine has too little to hold to, and a case would be thicker than what is in it.
const leastPages: Readonly<Record<Binding, number>> = { stapled: 8, perfect: 40, sewn: 48, hard: 64 }
const bindings: readonly Binding[] = ['stapled', 'perfect', 'sewn', 'hard']
/** Folded sheets that are stapled give four pages, signatures that are sewn at least eight. */
const multiples: Readonly<Record<Binding, number>> = { stapled: 4, perfect: 2, sewn: 8, hard: 8 }

export function bindingLimits({ binding, stock }: Pick<PressSettings, 'binding' | 'stock'>): BindingLimits {
  const thickest = binding === 'stapled' ? stapledMm : boundMm
  const multiple = multiples[binding]
  return { least: leastPages[binding], most: Math.floor((thickest / stock.thicknessMm) * 2 / multiple) * multiple, multiple }
}

/** Those that could hold so many pages on this paper. */
export function fittingBindings(pages: number, stock: PressSettings['stock']): readonly Binding[] {
  return bindings.filter((binding) => bindingHolds(pages, bindingLimits({ binding, stock })))
}

export function bindingHolds(pages: number, { least, most, multiple }: BindingLimits): boolean {
  return pages >= least && pages <= most && pages % multiple === 0
}
