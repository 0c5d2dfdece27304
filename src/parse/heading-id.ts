// The words of a heading → the names by which other programs lead there, so that `[see](#the-name)` does.

/** As pandoc makes it. */
export function headingId(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}\s_.-]/gu, '').trim().replace(/\s+/g, '-').replace(/^[^\p{L}]+/u, '') || 'section'
}

/** As GitHub makes it: numbers stay, full stops go, every space is a hyphen. */
export function siteHeadingId(words: string): string {
  return words.toLowerCase().trim().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '').replace(/\s/g, '-')
}
