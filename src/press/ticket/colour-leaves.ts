// Pages in colour → leaves of paper that have one on either side: where single sheets are printed, a leaf is what colour is paid for.

/** Pages as they are counted, from 1. */
export function colourLeaves(pages: readonly number[]): number {
  return new Set(pages.map((page) => Math.ceil(page / 2))).size
}
