// What several styles of citations have in common.
import type { CitationStyle } from '../model/source.ts'

/** Sources are found by name and year, in a list without numbers. */
export function isByName(style: CitationStyle): boolean {
  return style === 'apa' || style === 'gost-name'
}

export function isGost(style: CitationStyle): boolean {
  return style === 'gost' || style === 'gost-name'
}
