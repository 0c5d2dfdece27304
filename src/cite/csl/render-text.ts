// <text>, <number> and <label> → runs.
import type { Cite } from './cite.ts'
import { isNumeric } from './item.ts'
import { itemRuns } from './item-runs.ts'
import { pageRange } from './page-range.ts'
import { roman } from './roman.ts'
import { affixed, blank, faced, isBlank, nothingMade, plainRuns, textOfRuns, type Made, type Runs } from './runs.ts'
import type { LabelElement, Looks, NumberElement, TextElement } from './style.ts'
import { inCase } from './text-case.ts'

export function renderText(element: TextElement, cite: Cite): Made {
  const { from, name, looks } = element
  if (from === 'value') return { ...nothingMade, runs: dressed(plainRuns(name), looks, cite) }
  if (from === 'term') return { ...nothingMade, runs: dressed(plainRuns(cite.locale.term(name, element.form, element.plural)), looks, cite) }
  const runs = variableRuns(element, cite)
  // A letter that is not needed leaves the words beside it: "n.d.".
  if (name === 'year-suffix' && isBlank(runs)) return nothingMade
  return { runs: dressed(runs, foldedInto(runs, looks), cite), called: true, filled: !isBlank(runs) }
}

export function setOff(made: Made, looks: Looks, cite: Cite): Made {
  return { ...made, runs: dressed(made.runs, looks, cite) }
}

function variableRuns({ name, form, looks }: TextElement, cite: Cite): Runs {
  if (cite.met.taken.has(name)) return []
  const runs = valueOf(name, form, looks, cite)
  if (!isBlank(runs)) cite.met.said.add(name)
  return runs
}

function valueOf(name: string, form: string, { prefix }: Looks, cite: Cite): Runs {
  const { item, locator, told, number, style, sorting, before } = cite
  if (name === 'citation-number') return [{ ...blank, text: sorting ? String(number).padStart(6, '0') : String(number), part: 'number' }]
  if (name === 'year-suffix') return plainRuns(told.suffix)
  if (name === 'first-reference-note-number') return plainRuns(before.firstNote === 0 ? '' : String(before.firstNote))
  if (name === 'locator') return locator ? [{ ...blank, text: locator.label === 'page' ? pageRange(locator.text, style.pageRange) : locator.text, part: 'locator' }] : []
  if (name === 'citation-label') return plainRuns((item.text.get(name) ?? '') + (sorting ? '' : told.suffix))
  if (name === 'page') return plainRuns(pageRange(item.text.get(name) ?? '', style.pageRange))
  const value = item.text.get(name) ?? ''
  if (value === '') return []
  if (name === 'URL') return [{ ...blank, text: value, link: value }]
  // The address of a DOI is one link, whatever part of it the style adds.
  if (name === 'DOI') return [{ ...blank, text: (doiAddress.test(prefix) ? prefix : '') + value, link: `https://doi.org/${value}` }]
  return itemRuns(item, form === 'short' && item.text.has(`${name}-short`) ? `${name}-short` : name)
}

const doiAddress = /^https?:\/\/(?:dx\.)?doi\.org\/$/

function foldedInto(runs: Runs, looks: Looks): Looks {
  return looks.prefix !== '' && doiAddress.test(looks.prefix) && runs.some(({ link }) => link !== '') ? { ...looks, prefix: '' } : looks
}

/** What attributes of an element do to what it says; affixes come last. */
export function dressed(runs: Runs, looks: Looks, { item, locale }: Cite): Runs {
  if (isBlank(runs)) return []
  const bare = looks.stripPeriods ? runs.map((run) => ({ ...run, text: run.text.replaceAll('.', '') })) : runs
  const cased = looks.textCase === '' ? bare : inCase(bare, looks.textCase, item.lang)
  const marked = looks.quotes ? quoted(cased, locale) : cased
  return affixed(faced(marked, looks.face), looks)
}

function quoted(runs: Runs, { term, pointsInQuotes }: Cite['locale']): Runs {
  const [open, close, openInner, closeInner] = [term('open-quote'), term('close-quote'), term('open-inner-quote'), term('close-inner-quote')]
  if (open === '' || textOfRuns(runs).startsWith(open) && textOfRuns(runs).endsWith(close)) return runs
  const inner = runs.map((run) => ({ ...run, text: run.text.replaceAll(open, openInner).replaceAll(close, closeInner) }))
  return [...plainRuns(open), ...inner, { ...blank, text: close, takesPoint: pointsInQuotes }]
}

export function renderNumber({ variable, form, looks }: NumberElement, cite: Cite): Made {
  const value = variable === 'locator' ? cite.locator?.text ?? '' : variable === 'citation-number' ? String(cite.number) : cite.met.taken.has(variable) ? '' : cite.item.text.get(variable) ?? ''
  if (value === '') return { ...nothingMade, called: true }
  cite.met.said.add(variable)
  const text = !isNumeric(value) ? value : cite.sorting ? value.replace(/\d+/g, (digits) => digits.padStart(8, '0')) : value.replace(/\s*([,&–-])\s*/g, (_, sign: string) => (sign === ',' ? ', ' : sign === '&' ? ' & ' : '–')).replace(/(?<!\p{L})\d+(?!\p{L})/gu, (digits) => formed(Number(digits), { variable, form }, cite))
  const runs = isNumeric(value) ? [{ ...blank, text, ...(variable === 'citation-number' ? { part: 'number' as const } : {}) }] : itemRuns(cite.item, variable)
  return { runs: dressed(runs, looks, cite), called: true, filled: true }
}

function formed(number: number, { variable, form }: { readonly variable: string; readonly form: string }, { locale }: Cite): string {
  if (form === 'roman') return roman(number)
  const [name, gender] = [`long-ordinal-${String(number).padStart(2, '0')}`, locale.gender(variable)]
  const long = form === 'long-ordinal' && number < 11 ? locale.term(name, gender || 'long') || locale.term(name) : ''
  if (long !== '') return long
  return form === 'ordinal' || form === 'long-ordinal' ? `${number}${locale.ordinal(number, gender)}` : String(number)
}

export function renderLabel({ variable, form, plural, looks }: LabelElement, cite: Cite): Made {
  const value = variable === 'locator' ? cite.locator?.text ?? '' : cite.met.taken.has(variable) ? '' : cite.item.text.get(variable) ?? ''
  // «Вып. 3» says itself what it is.
  if (value === '' || cite.sorting || (/^(?:issue|volume)$/.test(variable) && /^\p{L}{2,}\.?[ \u00A0]*\d/u.test(value))) return nothingMade
  const term = variable === 'locator' ? cite.locator?.label ?? 'page' : variable
  return { ...nothingMade, runs: dressed(plainRuns(cite.locale.term(term, form, isSeveral(variable, value, plural))), looks, cite) }
}

function isSeveral(variable: string, value: string, plural: string): boolean {
  if (plural !== 'contextual') return plural === 'always'
  return variable.startsWith('number-of-') ? Number(value) > 1 : /[\p{L}\d]\s*[-–,&]\s*[\p{L}\d]/u.test(value)
}
