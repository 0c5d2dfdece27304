// How the texts of a cover fitted → what its secretary must know.
import type { Problem } from '../../model/problem.ts'
import { problemAt } from '../../model/rules.ts'
import type { VolumePlaces } from '../volume-places.ts'
import { leastSpineMm } from './compose-cover.ts'
import type { CoverFit } from './fit-cover.ts'

export interface SpineAsked {
  readonly spineMm: number
  /** `spineText` of volume.yml. */
  readonly text: string
}

export function fitProblems({ tight, spineBare }: CoverFit, { spineMm, text }: SpineAsked, places: VolumePlaces): readonly Problem[] {
  const long = tight.map((words) => problemAt(places(), 'cover-text-fits', { found: words }))
  // A thin spine is bare without a word, unless something was to stand there.
  const tooThin = text !== '' && text !== 'none' && spineMm > 0 && spineMm < leastSpineMm
  if (!spineBare && !tooThin) return long
  return [...long, problemAt(places('press', 'cover', 'spineText'), 'spine-line-fits', { 'found.ru': String(spineMm).replace('.', ','), 'found.en': String(spineMm) })]
}
