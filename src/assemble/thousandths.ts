// A length in points → the same, rounded to what is written in the volume.

/** Content, links, destinations and structure move by the very same amount, far finer than any device shows. */
export function thousandths(pt: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(pt * 1000) / 1000 + 0
}
