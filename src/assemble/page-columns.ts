// The words of a page → which of them stand in its left or right column, and which go across.
import type { Fragment } from './text-fragments.ts'

export type Side = 'across' | 'left' | 'right'

/** `centrePt`: where two columns part. On a page of one column all goes across. */
export function columnSides(words: readonly Fragment[], signs: readonly Fragment[], centrePt: number): (piece: Fragment) => Side {
  return inTwoColumns(words, centrePt) ? sides(words, signs, centrePt) : () => 'across'
}

const fewest = 3
const farthestPt = 60
/** Of lines in the second column to those of a head: an opening page may have few. */
const headShare = 3

// Lines of a second column begin one under the other, right of the middle; across the middle goes at most what stands above both.
function inTwoColumns(words: readonly Fragment[], centrePt: number): boolean {
  if (rowsByTable(words).some(([, rows]) => isCut(rows, centrePt))) return true
  const prose = words.filter(({ table }) => table === null)
  const across = prose.filter(goesAcross(centrePt))
  const right = prose.filter((piece) => piece.x0Pt >= centrePt && !across.some(besides(piece)))
  const starts = right.map(({ x0Pt }) => x0Pt).filter((start) => start < centrePt + farthestPt)
  return right.length >= fewest && right.length * headShare > across.length && starts.some((start, at) => starts.some((other, index) => index !== at && Math.abs(other - start) < 1))
}

function goesAcross(centrePt: number): (piece: Extent) => boolean {
  return ({ x0Pt, x1Pt }) => x0Pt < centrePt && x1Pt > centrePt
}

/** On the same baseline. */
function besides({ yPt }: Fragment): (other: Fragment) => boolean {
  return (other) => Math.abs(other.yPt - yPt) < 2
}

/** What shares a line with something wide goes across too, and all rows of a wide table. */
function sides(words: readonly Fragment[], signs: readonly Fragment[], centrePt: number): (piece: Fragment) => Side {
  const tables = new Set(rowsByTable(words).filter(([, rows]) => isWide(rows, centrePt)).map(([table]) => table))
  const wide = [...words.filter(({ table }) => table === null), ...signs].filter(goesAcross(centrePt))
  return (piece) => {
    if (goesAcross(centrePt)(piece) || tables.has(piece.table) || wide.some(besides(piece))) return 'across'
    return piece.x0Pt >= centrePt ? 'right' : 'left'
  }
}

type Extent = Pick<Fragment, 'x0Pt' | 'x1Pt'>

function rowsByTable(words: readonly Fragment[]): readonly (readonly [table: Fragment['table'], rows: readonly Extent[]])[] {
  const tables = new Map<Fragment['table'], Map<Fragment['row'], Extent>>()
  for (const { table, row, x0Pt, x1Pt } of words) {
    if (table === null) continue
    const rows = tables.get(table) ?? new Map<Fragment['row'], Extent>()
    const known = rows.get(row) ?? { x0Pt, x1Pt }
    tables.set(table, rows.set(row, { x0Pt: Math.min(known.x0Pt, x0Pt), x1Pt: Math.max(known.x1Pt, x1Pt) }))
  }
  return [...tables].map(([table, rows]) => [table, [...rows.values()]] as const)
}

// Of a table that is cut only the head, which is printed again, stands in both columns.
function isWide(rows: readonly Extent[], centrePt: number): boolean {
  return rows.filter(goesAcross(centrePt)).length * 2 > rows.length
}

function isCut(rows: readonly Extent[], centrePt: number): boolean {
  return !isWide(rows, centrePt) && rows.some(({ x1Pt }) => x1Pt <= centrePt) && rows.filter(({ x0Pt }) => x0Pt >= centrePt).length >= 2
}
