// How large pages are wanted, and the room there is → pixels to a point.

/** `width`: as wide as the room; `page`: a whole page at a time. */
export type Scale = number | 'width' | 'page'

export interface PageSize {
  readonly width: number
  readonly height: number
}

const pxPerPt = 96 / 72
const least = 0.25
const most = 5
const besidePx = 48
const besideSpreadPx = 72
const abovePx = 40

export function scaleIn(room: { readonly clientWidth: number; readonly clientHeight: number }, wanted: Scale, { width, height }: PageSize, isSpread: boolean): number {
  if (typeof wanted === 'number') return within(wanted)
  const wide = isSpread ? (room.clientWidth - besideSpreadPx) / (2 * width) : (room.clientWidth - besidePx) / width
  return within(wanted === 'width' ? wide : Math.min(wide, (room.clientHeight - abovePx) / height))
}

/** 1 where a millimetre of paper is one on the screen. */
export function zoomOf(scale: number): string {
  return (scale / pxPerPt).toFixed(2)
}

function within(scale: number): number {
  return Math.min(most, Math.max(least, scale))
}
