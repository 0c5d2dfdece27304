// «(Иванов, 2019, с. 5; Smith & Lee, 2018, 2020)», "Smith et al. (2020a)" → whom each names, and which years.
import { surname } from '../parse/entry-opening.ts'
import type { BlockText } from './block-texts.ts'
import { letteredYears, type LetteredYear } from './lettered-years.ts'

export interface Call {
  /** The surnames typed, the first author's first. */
  readonly names: readonly string[]
  readonly year: string
  readonly index: number
  /** As typed: "Smith et al., 2020". */
  readonly found: string
  /** In brackets together with its year, not in the sentence before them. */
  readonly enclosed: boolean
  /** «и др.», «с. 5»: what nothing but a citation has. */
  readonly marked: boolean
  /** Two names joined by a word or a sign. */
  readonly joined: boolean
}

const others = String.raw`(?:et\s+al\.?|and\s+(?:others|colleagues)|и\s+др(?:\.|угие)?|и\s+соавт(?:\.|оры)?|с\s+соавт(?:\.|орами)?)`
const initials = String.raw`(?:\p{Lu}\p{Ll}?\.[\s-]*){1,3}`
const person = String.raw`(?:${initials})?${surname}(?:,?\s+${initials}(?<=\.\s?))?`
const link = String.raw`(?:\s*,?\s*&\s*|\s*,?\s+(?:and|und|et|y|и)\s+)`
const named = String.raw`(${person}(?:(?:${link}|\s*,\s*)${person}){0,5})(\s*,?\s*${others})?`
const lead = String.raw`.{0,40}?(?<![\p{L}.])(?:см|ср|цит|напр|например|see|cf|also|in|by|e\.\s?g|i\.\s?e|по|в|у|and|и)[\s.,:]+`
const bracket = /[([]([^()[\]]{4,300})[)\]]/gu
const alone = new RegExp(`^${named}\\s*[,:]?$`, 'u')
const led = new RegExp(`^${lead}${named}\\s*[,:]?$`, 'u')
const before = new RegExp(`(?<![\\p{L}.])${named}(?:['’]s?)?\\s*$`, 'u')
const page = /\d[a-zа-е]?\s*(?:[,:]\s*(?:[сСpPS]|pp|стр)\.\s*\d|:\s*\d)/u

export interface PlacedCall extends Call {
  readonly line: number
  readonly column: number
}

export function placedCalls(blocks: readonly BlockText[]): readonly PlacedCall[] {
  return blocks.flatMap(({ text, at }) => authorDateCalls(text).map((call): PlacedCall => ({ ...call, ...at(call.index) })))
}

export function authorDateCalls(text: string): readonly Call[] {
  return [...text.matchAll(bracket)].flatMap((match) => callsIn(match[1] ?? '', match.index + 1, text.slice(Math.max(0, match.index - 200), match.index)))
}

interface Named {
  readonly names: readonly string[]
  readonly enclosed: boolean
  readonly marked: boolean
  readonly joined: boolean
}

// A piece without a name goes on with the one before: «Иванов, 2018; 2020».
function callsIn(inner: string, start: number, ahead: string): readonly Call[] {
  const calls: Call[] = []
  let who: Named | null = null
  let from = start
  for (const text of inner.split(';')) {
    const years = yearsTogether(text)
    const head = text.slice(0, years[0]?.index ?? 0)
    const own: Named | null = namedIn(alone.exec(head.trim()) ?? led.exec(head.trim()), true)
    if (years.length === 0 || (!own && /\S/.test(head))) return calls
    who = own ?? who ?? namedIn(before.exec(ahead), false)
    if (who === null) return calls
    for (const each of years) calls.push({ ...who, marked: who.marked || page.test(text), year: each.year, index: from + text.search(/\S/), found: foundOf(text, each, own, who) })
    from += text.length + 1
  }
  return calls
}

// «2018, 2020», and no number further on: that may be a page.
function yearsTogether(text: string): readonly LetteredYear[] {
  const years = letteredYears(text)
  const end = years.findIndex((each, k) => k > 0 && !/^[\s,]*(?:(?:and|и|&)\s+)?$/.test(text.slice(years[k - 1]?.end, each.index)))
  return end === -1 ? years : years.slice(0, end)
}

function namedIn(match: RegExpExecArray | null, enclosed: boolean): Named | null {
  const [, typed = '', and] = match ?? []
  const names = typed.match(new RegExp(surname, 'gu'))
  return names ? { names, enclosed, marked: and !== undefined, joined: new RegExp(link, 'u').test(typed) } : null
}

function foundOf(text: string, each: LetteredYear, own: Named | null, { names }: Named): string {
  return own ? text.slice(0, each.end).trim() : `${names.join(', ')} (${each.typed})`
}
