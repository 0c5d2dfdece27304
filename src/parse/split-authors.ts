// One line of several authors → a name each; "Virtanen, Kaisa" stays one.
import { isParticle, nameWords } from './name-words.ts'
import { cleaned } from './person-name.ts'

export function splitAuthors(text: string): readonly string[] {
  return cleaned(text).split(/\s*;\s*|\s+(?:и|and|&)\s+(?=\p{Lu})/u).flatMap(splitAtCommas).filter(Boolean)
}

function splitAtCommas(text: string): readonly string[] {
  const pieces = text.split(',').map((piece) => piece.trim()).filter(Boolean)
  if (pieces.length > 1 && pieces.every(isWholeName)) return pieces
  // "Smith, J., Brown, K."
  if (pieces.length > 2 && pieces.length % 2 === 0 && pieces.every((piece, index) => (index % 2 === 0) !== isInitials(piece))) {
    return pieces.flatMap((piece, index) => (index % 2 === 0 ? [`${piece}, ${pieces[index + 1] ?? ''}`] : []))
  }
  return [text]
}

function isWholeName(piece: string): boolean {
  const words = nameWords(piece).filter((word) => !isParticle(word.text))
  return words.length > 1 && words.some((word) => word.kind === 'word') && words.every((word) => word.kind !== 'strange')
}

function isInitials(piece: string): boolean {
  return nameWords(piece).every((word) => word.kind === 'initials' || /^\p{Lu}\.?$/u.test(word.text))
}
