// The words of a heading → the name pandoc gives it, so that `[see](#the-name)` leads there.

export function headingId(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}\s_.-]/gu, '').trim().replace(/\s+/g, '-').replace(/^[^\p{L}]+/u, '') || 'section'
}
