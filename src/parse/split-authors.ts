// One line of several authors → a name each; "Virtanen, Kaisa" stays one.
import { isParticle, nameWords } from './name-words.ts'
import { maskMarks, unmask, withoutMarks } from './name-marks.ts'
import { isOrganisation } from './organisation-words.ts'
import { cleaned } from './person-name.ts'

const between = /\s*;\s*|\s+[/•|]\s+(?=[*_]*\p{Lu})|\s*\\(?:and|And|AND)\b\s*|,?\s+(?:и|and|et|und|&)\s+(?=[*_]*\p{Lu})/u

export function splitAuthors(text: string): readonly string[] {
  const masked = maskMarks(cleaned(text))
  return masked.text.split(between).flatMap(splitAtCommas).map((piece) => unmask(piece, masked.marks)).filter(Boolean)
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

/** A surname and a given name or initials, and nothing else. */
export function isWholeName(piece: string): boolean {
  const bare = withoutMarks(piece).replace(/[*_]{1,3}/g, '')
  const words = nameWords(bare).filter((word) => !isParticle(word.text))
  const isNamed = words.some((word) => word.kind === 'word') && words.every((word) => word.kind !== 'strange' && (word.kind !== 'word' || word.capital))
  return words.length > 1 && isNamed && !isOrganisation(bare)
}

function isInitials(piece: string): boolean {
  return nameWords(withoutMarks(piece)).every((word) => word.kind === 'initials' || /^\p{Lu}\.?$/u.test(word.text))
}
