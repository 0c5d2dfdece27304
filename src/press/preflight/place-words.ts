// Something on a page → words for it, and where the eye finds it.
import { ptPerMm } from '../../model/geometry.ts'
import type { Box } from './box.ts'
import type { Spot } from './finding.ts'

const mostSpots = 5

/** Of one page; where there are many, the first ones. */
export function spotsOf(page: number, boxes: readonly Box[], trim: Box | undefined): readonly Spot[] {
  const [left, , , head] = trim ?? [0, 0, 0, 0]
  const spots = boxes.map((box) => ({ page, xMm: Math.round((box[0] - left) / ptPerMm), yMm: Math.round((head - box[3]) / ptPerMm) }))
  return [...new Map(spots.map((spot) => [`${spot.xMm} ${spot.yMm}`, spot])).values()].slice(0, mostSpots)
}

const words = new Map([['soft edge', 'изображение с мягким краем'], ['soft mask', 'мягкая маска']])

export function transparencyWords(what: string): Readonly<Record<string, string>> {
  return { found: what, 'found.ru': words.get(what) ?? what.replace('alpha', 'непрозрачность').replace('.', ',') }
}
