// A word that is not known, and those that are → the value `guess` of a message: “Did you mean …?”, or nothing.
import { similar } from './similar.ts'

export function guessOf(found: string, known: readonly string[]): Readonly<Record<string, string>> {
  return guessText(similar(found, known))
}

/** `near`: what may be meant. */
export function guessText(near: readonly string[]): Readonly<Record<string, string>> {
  if (near.length === 0) return { guess: '' }
  return { 'guess.en': ` Did you mean ${near.map((key) => `“${key}”`).join(' or ')}?`, 'guess.ru': ` Возможно, ${near.map((key) => `«${key}»`).join(' или ')}.` }
}
