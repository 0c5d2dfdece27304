// Units of a document laid out in one piece → the spaces between their blocks; and those spaces changed so that lines stand on the grid.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and inlineBoxes.
import type { PageEnd } from './fill-page.ts'
import type { Growing, PlacedUnit } from './page-units.ts'
import { inlineBoxes } from './text-lines.ts'

interface Seam {
  /** The outermost block that begins with the unit and does not hold the one before it; null where text goes on after a block within another. */
  readonly below: HTMLElement | null
  /** The outermost block that ends with the unit before; null where that is text of the same block. */
  readonly above: HTMLElement | null
}

export function seamOf(before: PlacedUnit, unit: PlacedUnit): Seam {
  const first = unit.block.contains(before.block) ? null : nextBlock(before, unit)
  const around = first ? first.parentElement : unit.block
  if (before.block === around) return { below: first, above: null }
  let last: HTMLElement = before.block
  while (last.parentElement && last.parentElement !== around) last = last.parentElement
  return { below: first, above: last.parentElement ? last : null }
}

/** The outermost block that begins with the next unit. */
export function nextBlock(unit: PlacedUnit, next: PlacedUnit | undefined): HTMLElement | null {
  if (!next) return null
  let first = next.block
  while (first.parentElement && first.parentElement !== document.body && !first.parentElement.contains(unit.block)) first = first.parentElement
  return first
}

/** What stands above the text of a block stays where a column begins with it; spaces change only where there is a grid. */
export function readGaps(units: readonly Growing[], hasGrid: boolean): void {
  units.forEach((unit, i) => {
    const before = units[i - 1]
    if (!before || before.within || before.block === unit.block) return
    const { below, above } = seamOf(before, unit)
    const bottom = above?.getBoundingClientRect().bottom ?? before.bottom
    if (below) unit.rimPx = unit.top - below.getBoundingClientRect().top
    const gapPx = unit.top - unit.rimPx - bottom
    unit.gapPx = hasGrid && gapPx >= 0.3 ? gapPx : 0
  })
}

interface PlacedGap extends Seam {
  readonly before: PlacedUnit
  readonly unit: PlacedUnit
  readonly byPx: number
  readonly fromPx: number
}

/** The margin of one of the two blocks is made as large as the whole space, and no other is left in it. */
export function putGaps(units: readonly PlacedUnit[], ends: readonly PageEnd[]): void {
  const gaps = ends.flatMap(({ gaps: own }) => own).flatMap(({ unit: at, byPx }): PlacedGap[] => {
    const [before, unit] = [units[at - 1], units[at]]
    if (!before || !unit) return []
    const seam = seamOf(before, unit)
    return [{ ...seam, before, unit, byPx, fromPx: apart({ ...seam, before, unit }) }]
  })
  for (const { below, above, before, unit, byPx } of gaps) {
    for (const block of below ? joined(unit.block, below, 'Top') : []) block.style.marginTop = '0'
    for (const block of above ? joined(before.block, above, 'Bottom') : []) block.style.marginBottom = '0'
    if (above) above.style.marginBottom = below ? '0' : `${unit.gapPx + byPx}px`
    if (below) below.style.marginTop = `${unit.gapPx + byPx}px`
  }
  // Something unseen may stand in the space, with margins of its own.
  for (const { wrongPx, gap: { below, above, unit, byPx } } of gaps.map((gap) => ({ gap, wrongPx: gap.fromPx + gap.byPx - apart(gap) }))) {
    if (Math.abs(wrongPx) <= 0.01) continue
    if (below) below.style.marginTop = `${unit.gapPx + byPx + wrongPx}px`
    else if (above) above.style.marginBottom = `${unit.gapPx + byPx + wrongPx}px`
  }
}

export function apart({ below, above, before, unit }: Pick<PlacedGap, 'below' | 'above' | 'before' | 'unit'>): number {
  const from = above ? above.getBoundingClientRect().bottom : before.block.getBoundingClientRect().top
  return (below || !above ? unit.block.getBoundingClientRect().top : topOfRun(unit)) - from
}

/** Of its letters: an empty line before them is none of theirs. */
export function topOfRun({ block, run }: Pick<PlacedUnit, 'block' | 'run'>): number {
  const box = run.flatMap((node) => inlineBoxes(node)).find(({ width, height }) => width > 0 && height > 0)
  return (box ?? block.getBoundingClientRect()).top
}

/** Blocks within another whose margins are one with its own. */
export function joined(inner: HTMLElement, outer: HTMLElement, side: 'Top' | 'Bottom'): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let block = inner; block !== outer && block.parentElement; block = block.parentElement) {
    const around = getComputedStyle(block.parentElement)
    if (Number.parseFloat(around[`padding${side}`]) > 0 || Number.parseFloat(around[`border${side}Width`]) > 0) found.length = 0
    else found.push(block)
  }
  return found
}
