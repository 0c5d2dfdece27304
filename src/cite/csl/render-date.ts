// <date> → runs.
import type { Cite } from './cite.ts'
import type { ItemDate } from './item.ts'
import { dressed } from './render-text.ts'
import { isBlank, joinedRuns, nothingMade, plainRuns, type Made, type Runs } from './runs.ts'
import type { SourceLang } from '../../model/source.ts'
import type { DateElement, DatePart, Style } from './style.ts'

export function renderDate(element: DateElement, cite: Cite): Made {
  const date = cite.met.taken.has(element.variable) ? undefined : cite.item.dates.get(element.variable)
  if (!date) return { ...nothingMade, called: true }
  cite.met.said.add(element.variable)
  const { parts, delimiter } = partsOf(element, cite)
  const runs = cite.sorting ? plainRuns(sortable(date, parts)) : joinedRuns(parts.map((part) => partRuns(part, date, { cite, alone: date.day === 0 || !parts.some(({ name }) => name === 'day') })), delimiter)
  return { runs: dressed(runs, element.looks, cite), called: true, filled: !isBlank(runs) }
}

// A form of the language says which parts stand where; parts of the element say how they look.
function partsOf({ form, shown, parts, delimiter }: DateElement, { locale, style }: Cite): Pick<DateElement, 'parts' | 'delimiter'> {
  if (form === '') return { parts: isForeign(locale.lang, style) ? dayFirst(parts) : parts, delimiter }
  const common = locale.date(form)
  const own = (part: DatePart): DatePart => {
    const said = parts.find(({ name }) => name === part.name)
    return said ? { ...part, form: said.form || part.form, looks: { ...said.looks, prefix: part.looks.prefix, suffix: part.looks.suffix } } : part
  }
  const left = common.parts.filter(({ name }) => shown.includes(name)).map(own)
  // "May 17, 2020" without its day is no "May, 2020", and without its year no "May 17, ".
  return { delimiter: common.delimiter, parts: left.map((part, index) => (index === left.length - 1 ? { ...part, looks: { ...part.looks, suffix: part.looks.suffix.trimEnd().replace(/,$/, '') } } : part)) }
}

function isForeign(lang: SourceLang, { defaultLocale }: Style): boolean {
  return lang === 'ru' || (lang !== 'en' && !defaultLocale.startsWith(lang))
}

/** «5 марта», „5 mai“ where a style made for English has the month before the day. */
function dayFirst(parts: readonly DatePart[]): readonly DatePart[] {
  const [month, day] = [parts.findIndex(({ name, form }) => name === 'month' && !form.startsWith('numeric')), parts.findIndex(({ name }) => name === 'day')]
  const [first, second] = [parts[month], parts[day]]
  if (!first || !second || day !== month + 1) return parts
  return [...parts.slice(0, month), { ...second, looks: { ...second.looks, prefix: first.looks.prefix, suffix: first.looks.suffix } }, { ...first, looks: { ...first.looks, prefix: second.looks.prefix, suffix: second.looks.suffix } }, ...parts.slice(day + 1)]
}

interface Dating {
  readonly cite: Cite
  /** The month stands without a day: «март 2020». */
  readonly alone: boolean
}

function partRuns({ name, form, looks }: DatePart, date: ItemDate, { cite, alone }: Dating): Runs {
  const text = name === 'year' ? yearOf(date, form, cite) : name === 'month' ? monthOf(date, form, { cite, alone }) : dayOf(date, form, cite)
  return dressed(plainRuns(text), looks, cite)
}

function yearOf({ year }: ItemDate, form: string, { met, told, suffixPlaced }: Cite): string {
  const text = form === 'short' && /^\d{4}$/.test(year) ? year.slice(2) : year
  if (suffixPlaced || met.suffixDone) return text
  met.suffixDone = true
  return text + told.suffix
}

function monthOf({ month }: ItemDate, form: string, { cite: { locale }, alone }: Dating): string {
  if (month === 0) return ''
  if (form === 'numeric') return String(month)
  return form === 'numeric-leading-zeros' ? two(month) : locale.term(`month-${two(month)}`, form === 'short' ? 'short' : alone ? 'alone' : 'long')
}

function dayOf({ month, day }: ItemDate, form: string, { locale }: Cite): string {
  if (day === 0 || month === 0) return ''
  if (form === 'numeric-leading-zeros') return two(day)
  return form === 'ordinal' && (day === 1 || !locale.firstDayOrdinal) ? `${day}${locale.ordinal(day, 'neuter')}` : String(day)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** `20200517`: what is not shown is not compared. */
export function sortable({ year, month, day }: ItemDate, parts: readonly Pick<DatePart, 'name'>[]): string {
  const has = (name: DatePart['name']): boolean => parts.some((part) => part.name === name)
  return (/^\d{1,4}/.exec(year)?.[0] ?? '9999').padStart(4, '0') + two(has('month') ? month : 0) + two(has('day') ? day : 0)
}
