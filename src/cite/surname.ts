// A name → the surname it is cited and listed by: with the particle that belongs to it, “van Gogh”, and without one that does not, «Humboldt».
import type { SourceName } from '../model/source.ts'

/** What of the particle goes with the surname wherever it is said. */
export function particleOf({ particle, dropping }: Pick<SourceName, 'particle' | 'dropping'>): string {
  return dropping === '' ? particle : particle.slice(dropping.length).trim()
}

export function surnameOf(name: SourceName, space = ' '): string {
  return [particleOf(name), name.family].filter((part) => part !== '').join(space)
}
