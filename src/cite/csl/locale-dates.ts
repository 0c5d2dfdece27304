// How a language writes its dates, where a style leaves it to the language.
import type { SourceLang } from '../../model/source.ts'
import { plainLooks } from './read-looks.ts'
import type { DateElement, DatePart } from './style.ts'

export type DateForm = Pick<DateElement, 'parts' | 'delimiter'>

function part(name: DatePart['name'], form: string, affixes: { readonly prefix?: string; readonly suffix?: string } = {}): DatePart {
  return { name, form, looks: { ...plainLooks, ...affixes } }
}

const year = part('year', 'long')
const [day, month, dayOfTwo, monthOfTwo] = [part('day', 'numeric'), part('month', 'long'), part('day', 'numeric-leading-zeros'), part('month', 'numeric-leading-zeros')]

/** 05.03.2006, 05/03/2006. */
const figures = (sign: string): DateForm => ({ delimiter: sign, parts: [dayOfTwo, monthOfTwo, year] })
const dayFirst: DateForm = { delimiter: ' ', parts: [day, month, year] }
// «5 de marzo de 2006»; «marzo de 2006» as well.
const withDe: DateForm = { delimiter: '', parts: [part('day', 'numeric', { suffix: ' de ' }), part('month', 'long', { suffix: ' de ' }), year] }
const ordinalDay: DateForm = { delimiter: ' ', parts: [part('day', 'ordinal'), month, year] }

const forms: Readonly<Record<SourceLang, { readonly text: DateForm; readonly numeric: DateForm }>> = {
  ru: { text: dayFirst, numeric: figures('.') },
  en: { text: { delimiter: '', parts: [part('month', 'long', { suffix: ' ' }), part('day', 'numeric', { suffix: ', ' }), year] }, numeric: { delimiter: '/', parts: [monthOfTwo, dayOfTwo, year] } },
  de: { text: ordinalDay, numeric: figures('.') },
  fr: { text: dayFirst, numeric: figures('/') },
  es: { text: withDe, numeric: figures('/') },
  it: { text: dayFirst, numeric: figures('/') },
  pt: { text: withDe, numeric: figures('/') }
}

const british = { text: dayFirst, numeric: figures('/') }

export function localeDate(lang: SourceLang, form: string, isBritish: boolean): DateForm {
  return (lang === 'en' && isBritish ? british : forms[lang])[form === 'numeric' ? 'numeric' : 'text']
}
