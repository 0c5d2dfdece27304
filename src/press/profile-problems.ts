// The profile that the house gave, and what turned out to have colours → a problem where the profile says nothing of them.
import type { PressSettings } from '../model/press.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { PrintingConditions } from './block/printing-condition.ts'
import type { VolumePlaces } from './volume-places.ts'

/** What has colours on a page of it. */
export interface InColour {
  readonly inside: boolean
  readonly cover: boolean
}

export function profileProblems({ house, inks }: PrintingConditions, { profile, pdf }: Pick<PressSettings, 'profile' | 'pdf'>, { inside, cover }: InColour, places: VolumePlaces): readonly Problem[] {
  // An ordinary PDF names no condition.
  if (house?.space !== 'GRAY' || pdf !== 'x-4' || !(inside || cover)) return []
  const part = { en: [...(inside ? ['inside'] : []), ...(cover ? ['on the cover'] : [])].join(' and '), ru: [...(inside ? ['в блоке'] : []), ...(cover ? ['на обложке'] : [])].join(' и ') }
  return [problemAt(places('press', 'profile'), 'profile-of-inks', { found: profile, expected: inks.registered, 'part.en': part.en, 'part.ru': part.ru })]
}
