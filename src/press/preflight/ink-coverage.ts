// What a page paints → how much of it is covered with ink, near enough to reckon with.
import { heightOf, shared, widthOf, type Box } from './box.ts'
import type { PrintedImage } from './printed-images.ts'
import type { ReadPage } from './read-file.ts'

/** Of the place a line of letters takes up, their strokes cover so much: measured on set pages. */
const letterShare = 0.2

/** From 0 to 1. Letters are reckoned, not drawn: the true figure of a page of text lies within a tenth of it. */
export function inkCoverage({ boxes, marks }: Pick<ReadPage, 'boxes' | 'marks'>, images: readonly PrintedImage[]): number {
  const trim = boxes.TrimBox ?? boxes.MediaBox
  if (!trim) return 0
  const part = (box: Box, share: number): number => {
    const within = shared(box, trim)
    return within ? widthOf(within) * heightOf(within) * share : 0
  }
  const darkness = (grey: number | null): number => 1 - (grey ?? 0.5)
  const inked = [
    ...marks.texts.map(({ box, colour }) => part(box, letterShare * darkness(colour.grey))),
    ...marks.lines.map(({ box, colour }) => part(box, darkness(colour.grey))),
    ...marks.areas.map(({ box, colour }) => part(box, darkness(colour.grey))),
    ...images.map(({ box, grey }) => part(box, darkness(grey)))
  ]
  return Math.min(1, inked.reduce((sum, area) => sum + area, 0) / (widthOf(trim) * heightOf(trim)))
}
