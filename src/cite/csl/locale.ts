// A style and a language → the words its entries are set with: the style's own over those of the program.
import type { SourceLang } from '../../model/source.ts'
import { localeDate } from './locale-dates.ts'
import { localeWords } from './locale-words.ts'
import type { DateElement, Style, StyleLocale } from './style.ts'

export interface Locale {
  readonly lang: SourceLang
  readonly term: (name: string, form?: string, plural?: boolean) => string
  /** «-е», "th". */
  readonly ordinal: (number: number, gender: string) => string
  readonly gender: (name: string) => string
  readonly date: (form: string) => Pick<DateElement, 'parts' | 'delimiter'>
  readonly pointsInQuotes: boolean
  readonly firstDayOrdinal: boolean
}

/** Forms that stand for one that is not there. */
const lessOf: Readonly<Record<string, string>> = { alone: 'long', 'verb-short': 'verb', symbol: 'short', verb: 'long', short: 'long' }

export function localeOf(style: Style, lang: SourceLang): Locale {
  const own = style.locales.filter((locale) => locale.lang === '' || isOf(locale.lang, lang)).sort((a, b) => rank(b, style) - rank(a, style))
  const said = <T>(pick: (locale: StyleLocale) => T | undefined): T | undefined => own.map(pick).find((each) => each !== undefined)
  const words = localeWords[lang]
  const common = lang === 'en' && isBritish(style) ? { ...words.terms, ...britishQuotes } : lang === 'de' && style.defaultLocale === 'de-CH' ? { ...words.terms, ...swissQuotes } : words.terms
  const raw = (key: string): string | undefined => said(({ terms }) => terms.get(key)) ?? common[key]
  const gender = (name: string): string => said(({ genders }) => genders.get(name)) ?? words.genders[name] ?? ''
  // An ordinal of the style's own replaces all of the program's.
  const ordinals = own.find(({ terms }) => [...terms.keys()].some((key) => /^ordinal/.test(key)))
  const ordinalTerm = (key: string): string | undefined => (ordinals ? ordinals.terms.get(key) : common[key])
  return {
    lang, gender, ordinal: (number, kind) => ordinalOf(ordinalTerm, number, kind), term: (name, form = 'long', plural = false) => termOf(raw, name, { form, plural }),
    date: (form) => said(({ dates }) => dates.get(form)) ?? localeDate(lang, form, isBritish(style)),
    pointsInQuotes: said(({ pointsInQuotes }) => pointsInQuotes) ?? (lang === 'en' && !isBritish(style)), firstDayOrdinal: said(({ firstDayOrdinal }) => firstDayOrdinal) ?? lang === 'fr'
  }
}

function isOf(tag: string, lang: SourceLang): boolean {
  return tag === lang || tag.startsWith(`${lang}-`)
}

// The style's own dialect, then its language, then what is said for all.
function rank({ lang }: StyleLocale, { defaultLocale }: Style): number {
  return lang === '' ? 0 : lang === defaultLocale ? 3 : lang.length === 2 ? 2 : /^(?:en-US|ru-RU)$/.test(lang) && defaultLocale === '' ? 2.5 : 1
}

const swissQuotes = { 'open-quote': '«', 'close-quote': '»', 'open-inner-quote': '‹', 'close-inner-quote': '›' }
const britishQuotes = { 'open-quote': '‘', 'close-quote': '’', 'open-inner-quote': '“', 'close-inner-quote': '”' }

function isBritish({ defaultLocale }: Style): boolean {
  return /^en-(?!US)/.test(defaultLocale)
}

function termOf(raw: (key: string) => string | undefined, name: string, { form, plural }: { readonly form: string; readonly plural: boolean }): string {
  const found = raw(form === 'long' ? name : `${name}/${form}`)
  const less = lessOf[form]
  if (found === undefined) return less === undefined ? '' : termOf(raw, name, { form: less, plural })
  const [one = '', several = one] = found.split('|')
  return plural ? several : one
}

function ordinalOf(term: (key: string) => string | undefined, number: number, gender: string): string {
  const [last, two] = [number % 10, number % 100]
  const named = (value: number): string | undefined => {
    const key = `ordinal-${String(value).padStart(2, '0')}`
    return (gender === '' ? undefined : term(`${key}/${gender}`)) ?? term(key)
  }
  return (two > 9 ? named(two) : undefined) ?? named(last) ?? (gender === '' ? undefined : term(`ordinal/${gender}`)) ?? term('ordinal') ?? ''
}
