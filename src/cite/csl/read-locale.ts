// <locale> of a style → its terms, dates and options.
import { readDate, type StyleReading } from './read-elements.ts'
import type { StyleLocale } from './style.ts'
import type { StyleNode } from './style-xml.ts'

export function readLocale(reading: StyleReading, node: StyleNode): StyleLocale {
  const terms = node.children.filter(({ name }) => name === 'terms').flatMap(({ children }) => children.filter(({ name }) => name === 'term'))
  const dates = node.children.filter(({ name }) => name === 'date').map((date) => [date.attributes['form'] ?? 'text', readDate(reading, date)] as const)
  const option = (name: string): boolean | undefined => {
    const said = node.children.find((child) => child.name === 'style-options')?.attributes[name]
    return said === undefined ? undefined : said === 'true'
  }
  return {
    lang: node.attributes['xml:lang'] ?? '', terms: new Map(terms.map((term) => [keyOf(term), termText(term)])), dates: new Map(dates),
    genders: new Map(terms.flatMap(({ attributes: a }): [string, string][] => (a['gender'] === undefined ? [] : [[a['name'] ?? '', a['gender']]]))),
    pointsInQuotes: option('punctuation-in-quote'), firstDayOrdinal: option('limit-day-ordinals-to-day-1')
  }
}

function keyOf({ attributes: a }: StyleNode): string {
  const form = a['form'] ?? 'long'
  return [a['name'] ?? '', ...(form === 'long' ? [] : [form]), ...(a['gender-form'] === undefined ? [] : [a['gender-form']])].join('/')
}

function termText(term: StyleNode): string {
  const form = (name: string): string | undefined => term.children.find((child) => child.name === name)?.text
  const single = form('single')
  return single === undefined ? term.text : `${single}|${form('multiple') ?? single}`
}
