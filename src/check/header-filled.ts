// abstract-present, keywords-present and translation-present: what the header style prints and an index of citations asks for.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { isStrict } from './allowance.ts'
import { headingFields } from './heading-fields.ts'
import { placeOf, type Source } from './source.ts'

export function headerFilled(paper: Paper, volume: Volume, source: Source): readonly Problem[] {
  if (!isStrict(paper, volume)) return []
  const at = placeOf(source, 'title')
  const { abstract, keywords, lang } = paper.heading
  const missing = headingFields(paper.translation).filter(({ isGiven }) => !isGiven)
  return [
    ...(abstract.length === 0 ? [problemAt(at, 'abstract-present')] : []),
    ...(keywords.length === 0 ? [problemAt(at, 'keywords-present')] : []),
    // An English paper in a Russian volume needs no third language.
    ...(lang === 'ru' && missing.length > 0 ? [problemAt(placeOf(source, 'en'), 'translation-present', { 'found.en': missing.map(({ en }) => en).join(', '), 'found.ru': missing.map(({ ru }) => ru).join(', ') })] : [])
  ]
}
