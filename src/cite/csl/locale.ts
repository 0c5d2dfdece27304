// A style and a language → the words its entries are set with: the style's own over those of the program.
import { plainLooks } from './read-looks.ts'
import type { DateElement, DatePart, Style, StyleLocale } from './style.ts'
import { termsEn } from './terms-en.ts'
import { gendersRu, termsRu } from './terms-ru.ts'

export type LocaleLang = 'ru' | 'en'

export interface Locale {
  readonly lang: LocaleLang
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

export function localeOf(style: Style, lang: LocaleLang): Locale {
  const own = style.locales.filter((locale) => locale.lang === '' || isOf(locale.lang, lang)).sort((a, b) => rank(b, style) - rank(a, style))
  const said = <T>(pick: (locale: StyleLocale) => T | undefined): T | undefined => own.map(pick).find((each) => each !== undefined)
  const common = lang === 'ru' ? termsRu : isBritish(style) ? { ...termsEn, ...britishQuotes } : termsEn
  const raw = (key: string): string | undefined => said(({ terms }) => terms.get(key)) ?? common[key]
  const gender = (name: string): string => said(({ genders }) => genders.get(name)) ?? (lang === 'ru' ? gendersRu[name] ?? '' : '')
  // An ordinal of the style's own replaces all of the program's.
  const ordinals = own.find(({ terms }) => [...terms.keys()].some((key) => /^ordinal/.test(key)))
  const ordinalTerm = (key: string): string | undefined => (ordinals ? ordinals.terms.get(key) : common[key])
  return {
    lang, gender, ordinal: (number, kind) => ordinalOf(ordinalTerm, number, kind), term: (name, form = 'long', plural = false) => termOf(raw, name, { form, plural }),
    date: (form) => said(({ dates }) => dates.get(form)) ?? dateOf(lang, form, style),
    pointsInQuotes: said(({ pointsInQuotes }) => pointsInQuotes) ?? (lang === 'en' && !isBritish(style)), firstDayOrdinal: said(({ firstDayOrdinal }) => firstDayOrdinal) ?? false
  }
}

function isOf(tag: string, lang: LocaleLang): boolean {
  return tag === lang || tag.startsWith(`${lang}-`)
}

// The style's own dialect, then its language, then what is said for all.
function rank({ lang }: StyleLocale, { defaultLocale }: Style): number {
  return lang === '' ? 0 : lang === defaultLocale ? 3 : lang.length === 2 ? 2 : /^(?:en-US|ru-RU)$/.test(lang) && defaultLocale === '' ? 2.5 : 1
}

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

function part(name: DatePart['name'], form: string, affixes: { readonly prefix?: string; readonly suffix?: string } = {}): DatePart {
  return { name, form, looks: { ...plainLooks, ...affixes } }
}

function dateOf(lang: LocaleLang, form: string, style: Style): Pick<DateElement, 'parts' | 'delimiter'> {
  const year = part('year', 'long')
  if (lang === 'ru') return form === 'numeric' ? { delimiter: '.', parts: [part('day', 'numeric-leading-zeros'), part('month', 'numeric-leading-zeros'), year] } : { delimiter: ' ', parts: [part('day', 'numeric'), part('month', 'long'), year] }
  if (isBritish(style)) return form === 'numeric' ? { delimiter: '/', parts: [part('day', 'numeric-leading-zeros'), part('month', 'numeric-leading-zeros'), year] } : { delimiter: ' ', parts: [part('day', 'numeric'), part('month', 'long'), year] }
  return form === 'numeric' ? { delimiter: '/', parts: [part('month', 'numeric-leading-zeros'), part('day', 'numeric-leading-zeros'), year] } : { delimiter: '', parts: [part('month', 'long', { suffix: ' ' }), part('day', 'numeric', { suffix: ', ' }), year] }
}
