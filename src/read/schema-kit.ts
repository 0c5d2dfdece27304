// Pieces the schema of volume.yml is made of: each carries what the key means, in both languages.
import * as v from 'valibot'

export interface KeyMeta {
  readonly en: string
  readonly ru: string
  /** A value as it is written in the file. */
  readonly example: string
  /** What a right value looks like, for messages; empty where the type says it. */
  readonly form: Form
}

export interface Form {
  readonly en: string
  readonly ru: string
}

/** What a key means: in English, in Russian, and an example. */
export type Doc = readonly [en: string, ru: string, example?: string]

/** Of a key that is read and kept, but nothing uses so far: the documentation must say so. */
export function later(en: string, ru: string, example = ''): Doc {
  return [`${en} Not in effect yet.`, `${ru} Пока не действует.`, example]
}

const anyForm: Form = { en: '', ru: '' }

export function meta<Input>([en, ru, example = '']: Doc, form: Form = anyForm) {
  return v.metadata<Input, { en: string; ru: string; example: string; form: Form }>({ en, ru, example, form })
}

export function text(...doc: Doc) {
  return v.optional(v.pipe(v.string(), meta(doc)), '')
}

export function texts(...doc: Doc) {
  return v.optional(v.pipe(v.array(v.string()), v.readonly(), meta(doc)), [])
}

/** A text of a certain form; `none` and '' always pass. */
export function coded(pattern: RegExp, form: Form, ...doc: Doc) {
  return v.optional(v.pipe(v.string(), v.check((value) => value === '' || value === 'none' || pattern.test(value)), meta(doc, form)), '')
}

/** An ISO date; 17.03.2008 is taken for one. */
export function date(...doc: Doc) {
  const form = { en: 'a date such as 2008-03-17', ru: 'дата вида 2008-03-17' }
  const isDate = v.check((value: string) => value === '' || value === 'none' || isCalendarDate(value))
  return v.optional(v.pipe(v.string(), v.transform(isoDate), isDate, meta(doc, form)), '')
}

/** Dates in words or as 2008-03-17, which must then be days of the calendar. */
export function dates(...doc: Doc) {
  const form = { en: 'days of the calendar, such as 2008-03-17', ru: 'дни календаря вида 2008-03-17' }
  const areDates = v.check((value: string) => (value.match(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g) ?? []).every(isCalendarDate))
  return v.optional(v.pipe(v.string(), areDates, meta(doc, form)), '')
}

export function word<const Words extends readonly [string, ...string[]]>(words: Words, otherwise: Words[number], ...doc: Doc) {
  return v.optional(v.pipe(v.picklist(words), meta(doc)), otherwise)
}

export function yesNo(otherwise: boolean, ...doc: Doc) {
  const form = { en: 'true or false', ru: 'true или false' }
  return v.optional(v.pipe(v.string(), v.regex(/^(true|false|yes|no|да|нет)$/i), v.transform((value) => /^(true|yes|да)$/i.test(value)), meta(doc, form)), String(otherwise))
}

export function whole(otherwise: number, least: number, most: number, ...doc: Doc) {
  const form = { en: `a whole number from ${least} to ${most}`, ru: `целое число от ${least} до ${most}` }
  const inRange = v.check((value: number) => value >= least && value <= most)
  return v.optional(v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), inRange, meta(doc, form)), String(otherwise))
}

/** An object of texts, or the word `none`: then `none` stands under each of its keys. */
export function declinable<Object extends v.GenericSchema<unknown, unknown>>(object: Object, none: Readonly<Record<string, string | readonly string[]>>) {
  const word = v.pipe(v.literal('none'), v.transform(() => v.parse(object, none)), meta<v.InferOutput<Object>>(['', ''], { en: 'none', ru: 'none' }))
  return v.union([word, object])
}

function isoDate(written: string): string {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written)
  return found ? `${found[3]}-${(found[2] ?? '').padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}` : written
}

function isCalendarDate(written: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
}
