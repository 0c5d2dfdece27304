// A key that is not known → the one that was likely meant. Other programs have keys of their own, and some are near to ours.
import { distanceOf } from './similar.ts'

/** Of Quarto, Hugo, MyST and Obsidian; a letter away from keys that mean something here. */
const foreign = new Set(['citation', 'heading', 'types'])
/** Nothing comes of it if these are missing, or too short to be told from other words. */
const never = new Set(['date', 'id', 'en', 'ru'])
/** Codes are known by their figures. */
const codes: Readonly<Record<string, RegExp>> = { udk: /^\d/, bbk: /^\d/, doi: /^10\./ }
const long = 9

export function misspelledKey(key: string, value: string, free: readonly string[]): string | null {
  const written = folded(key)
  if (foreign.has(written)) return null
  const likely = free.filter((known) => !never.has(known) && (codes[known]?.test(value) ?? true))
  const near = likely.map((known) => ({ known, distance: distanceOf(written, folded(known)) })).filter(({ distance }) => distance <= (written.length < long ? 1 : 2))
  return near.sort((a, b) => a.distance - b.distance)[0]?.known ?? null
}

function folded(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '')
}
