// How the texts of a cover fitted → what its secretary must know.
import type { Problem } from '../../model/problem.ts'
import { problemAt } from '../../model/rules.ts'
import type { VolumePlaces } from '../volume-places.ts'
import { leastSpineMm } from './compose-cover.ts'
import type { CoverFit } from './fit-cover.ts'

/** What stands on a cover, as volume.yml has it. */
export interface CoverTexts {
  readonly spineMm: number
  readonly spineText: string
  readonly title: string
  readonly subtitle: string
  readonly annotation: string
}

export function fitProblems({ tight, spineBare }: CoverFit, texts: CoverTexts, places: VolumePlaces): readonly Problem[] {
  const { spineMm, spineText: text } = texts
  const long = tight.map((words) => problemAt(places(...keyOf(words, texts)), 'cover-text-fits', { found: words.replaceAll('\u00ad', '') }))
  // A thin spine is bare without a word, unless something was to stand there.
  const tooThin = text !== '' && text !== 'none' && spineMm > 0 && spineMm < leastSpineMm
  if (!spineBare && !tooThin) return long
  return [...long, problemAt(places('press', 'cover', 'spineText'), 'spine-line-fits', { 'found.ru': String(spineMm).replace('.', ','), 'found.en': String(spineMm), ...advice[tooThin ? 'none' : 'shorter'] })]
}

// No line is short enough for a spine that is too thin.
const advice = {
  none: { 'advice.en': `A line is set from ${leastSpineMm} mm on: write none in press.cover.spineText.`, 'advice.ru': `Надпись ставится от ${leastSpineMm} мм: впишите в press.cover.spineText слово none.` },
  shorter: { 'advice.en': 'Give a shorter press.cover.spineText, or none.', 'advice.ru': 'Впишите в press.cover.spineText надпись короче или none.' }
} as const

// A place begins with the text that fills it. Typography changes signs between the letters, not the letters.
function keyOf(words: string, texts: CoverTexts): readonly string[] {
  const begins = (one: string, other: string): boolean => other !== '' && (one.startsWith(other) || other.startsWith(one))
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  const key = (['title', 'subtitle', 'annotation'] as const).find((each) => begins(letters(words), letters(texts[each])))
  return key === undefined ? [] : [key]
}
