// translation-printed: a simple head has one language, and only papers have two; the title, names and abstract in the other would be gone without a word.
import type { Heading, Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { headingFields } from './heading-fields.ts'
import { placeOf, type Source } from './source.ts'

export function translationPrinted({ kind, translation }: Pick<Paper, 'kind' | 'translation'>, { header }: Pick<Volume, 'header'>, source: Source): readonly Problem[] {
  if (translation === null || (kind === 'paper' && header !== 'simple')) return []
  const given = headingFields(translation).filter(({ isGiven }) => isGiven)
  if (given.length === 0) return []
  const names = { 'found.en': given.map(({ en }) => en).join(', '), 'found.ru': given.map(({ ru }) => ru).join(', ') }
  return [problemAt(placeOf(source, translation.lang), 'translation-printed', { ...names, ...languageOf(translation), ...adviceFor(kind) })]
}

function languageOf({ lang }: Heading): Problem['values'] {
  return lang === 'en' ? { 'expected.en': 'in English', 'expected.ru': 'на английском' } : { 'expected.en': 'in Russian', 'expected.ru': 'на русском' }
}

function adviceFor(kind: Paper['kind']): Problem['values'] {
  return kind === 'paper'
    ? { 'advice.en': 'If it must be, set “header: rinc” in volume.yml.', 'advice.ru': 'Если это нужно напечатать, поставьте в volume.yml «header: rinc».' }
    : { 'advice.en': 'If it must be, write it in the text.', 'advice.ru': 'Если это нужно напечатать, впишите в текст.' }
}
