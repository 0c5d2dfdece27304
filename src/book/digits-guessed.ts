// The book as manuscripts → how many digits its page numbers will have, before a page of it is known.
import type { OpenBook } from './open-book.ts'

/** As volumes of this kind come out, front matter and empty pages among them: 1,400 characters on a page of A5. */
const charactersPerPt2 = 1400 / (420 * 595)

export function digitsGuessed(book: OpenBook): number {
  let characters = 0
  for (const manuscript of book.manuscripts.values()) characters += manuscript.text.length
  const { trimWidthPt, trimHeightPt } = book.studio.page
  return Math.max(2, String(Math.round(characters / (charactersPerPt2 * trimWidthPt * trimHeightPt))).length)
}
