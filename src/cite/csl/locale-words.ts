// The words of styles by language, with the gender of what they name.
import type { SourceLang } from '../../model/source.ts'
import { termsDe } from './terms-de.ts'
import { termsEn } from './terms-en.ts'
import { termsEs } from './terms-es.ts'
import { gendersFr, termsFr } from './terms-fr.ts'
import { termsIt } from './terms-it.ts'
import { termsPt } from './terms-pt.ts'
import { gendersRu, termsRu } from './terms-ru.ts'

export interface LocaleWords {
  readonly terms: Readonly<Record<string, string>>
  readonly genders: Readonly<Record<string, string>>
}

// Feminine in Spanish, Italian and Portuguese alike.
const feminine = Object.fromEntries(['edition', 'part', 'part-number', 'section', 'page', 'version'].map((name) => [name, 'feminine']))

export const localeWords: Readonly<Record<SourceLang, LocaleWords>> = {
  ru: { terms: termsRu, genders: gendersRu }, en: { terms: termsEn, genders: {} }, de: { terms: termsDe, genders: {} }, fr: { terms: termsFr, genders: gendersFr },
  es: { terms: termsEs, genders: feminine }, it: { terms: termsIt, genders: feminine }, pt: { terms: termsPt, genders: feminine }
}

/** The language a source is set in. A style made for one language has its words everywhere but in Russian entries. */
export function wordsLang(source: SourceLang, defaultLocale: string): SourceLang {
  const own = defaultLocale.slice(0, 2).toLowerCase()
  // A language we have no words of: English is the least strange.
  const made = own in localeWords ? (own as SourceLang) : own === '' ? 'ru' : 'en'
  return source === 'ru' || made === 'ru' ? source : made
}
