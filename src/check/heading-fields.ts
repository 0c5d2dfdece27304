// What stands at the head of a paper in one language → which of its parts are given, by their names.
import type { Heading } from '../model/paper.ts'

export interface HeadingField {
  readonly isGiven: boolean
  readonly en: string
  readonly ru: string
}

export function headingFields(heading: Heading | null): readonly HeadingField[] {
  return [
    { isGiven: Boolean(heading?.title.text), en: 'title', ru: 'название' }, { isGiven: Boolean(heading?.authors.length), en: 'authors', ru: 'авторы' },
    { isGiven: Boolean(heading?.abstract.length), en: 'abstract', ru: 'аннотация' }, { isGiven: Boolean(heading?.keywords.length), en: 'keywords', ru: 'ключевые слова' }
  ]
}
