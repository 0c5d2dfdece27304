// Manuscripts → how many digits the volume's last page number will have, guessed before anything is printed.
import type { OpenBook } from './open-book.ts'

export function digitsGuessed(book: OpenBook): number {
  let characters = 0
  for (const manuscript of book.manuscripts.values()) characters += manuscript.text.length
  return Math.max(2, String(Math.round(characters / 1500)).length)
}
