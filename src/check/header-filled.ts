// abstract-present, keywords-present and translation-present: what the header style prints and an index of citations asks for.
import type { Heading, Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { isStrict } from './allowance.ts'
import { placeOf, type Source } from './source.ts'

export function headerFilled(paper: Paper, volume: Volume, source: Source): readonly Problem[] {
  if (!isStrict(paper, volume)) return []
  const at = placeOf(source, 'title')
  const { abstract, keywords, lang } = paper.heading
  const missing = missingIn(paper.translation)
  return [
    ...(abstract.length === 0 ? [problemAt(at, 'abstract-present')] : []),
    ...(keywords.length === 0 ? [problemAt(at, 'keywords-present')] : []),
    // An English paper in a Russian volume needs no third language.
    ...(lang === 'ru' && missing.length > 0 ? [problemAt(placeOf(source, 'en'), 'translation-present', { 'found.en': missing.map(([en]) => en).join(', '), 'found.ru': missing.map(([, ru]) => ru).join(', ') })] : [])
  ]
}

function missingIn(heading: Heading | null): readonly (readonly [en: string, ru: string])[] {
  const fields: readonly (readonly [boolean, string, string])[] = [
    [!heading?.title.text, 'title', 'название'], [!heading?.authors.length, 'authors', 'авторы'],
    [!heading?.abstract.length, 'abstract', 'аннотация'], [!heading?.keywords.length, 'keywords', 'ключевые слова']
  ]
  return fields.filter(([isMissing]) => isMissing).map(([, en, ru]) => [en, ru])
}
