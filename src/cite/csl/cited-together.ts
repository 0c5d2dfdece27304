// What is cited at one place → "(Smith 2020, 2021; Roe 1999, p. 5)", "[1–3]", as a style sets it.
import type { CitationPart } from '../../model/nodes.ts'
import type { Source } from '../../model/source.ts'
import type { CitedItem, Cluster } from '../cited-items.ts'
import type { Listed, ListedSource } from '../numeric-citation.ts'
import type { Cite, CitedBefore, Told } from './cite.ts'
import { collapsed, type Mention, type Piece } from './collapse.ts'
import { itemRuns } from './item-runs.ts'
import { namesList } from './names-list.ts'
import { likeRuns, phrasing } from './phrasing.ts'
import { plainLooks } from './read-looks.ts'
import { citeOf, renderLayout, type StyleSetting } from './setting.ts'
import { blank, faced, isBlank, plainRuns, saysSomething, textOfRuns, type CitedMark, type Runs } from './runs.ts'
import { tidied } from './tidy.ts'
import { typedPlace } from './typed-place.ts'

const nbsp = '\u00A0'

export interface CitingRoom {
  readonly setting: StyleSetting
  readonly listed: Listed
  readonly told: (source: Source) => Told
  /** Sources in the order a style sorts what is cited at one place. */
  readonly sorted: (sources: readonly Source[]) => readonly Source[]
  readonly before: (item: CitedItem) => CitedBefore
  /** `note`: a note of its own. `within`: in a note of the author's, or set in brackets, where a style for notes has none. */
  readonly place: CitationPlace
}

export type CitationPlace = 'text' | 'note' | 'within' | 'bracketed'

export function citedTogether({ items, inSentence }: Cluster, room: CitingRoom): readonly CitationPart[] {
  const [only] = items
  const mentions = items.map((item) => mentionOf(item, room))
  const spoken = inSentence && only ? sentence(mentions[0], room) : null
  const runs = spoken ?? bracketed(collapsed(inOrder(mentions, room), room.setting.style.citation), room)
  return partsOf(room.place === 'note' ? asSentence(runs) : runs)
}

/** A note begins with a capital and ends with a stop. */
function asSentence(runs: Runs): Runs {
  const all = tidied(runs)
  const [first, ...rest] = all.slice(Math.max(0, all.findIndex(({ text }) => /[^\s,.;:]/u.test(text))))
  if (!first) return runs
  const begun = first.text.replace(/^[\s,.;:]+/u, '')
  // Names have capitals of their own: "van Gogh".
  const whole = [{ ...first, text: first.part === 'names' ? begun : begun.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...rest]
  return /[.!?…]["”»’)]?$/u.test(textOfRuns(whole)) ? whole : [...whole, ...plainRuns('.')]
}

function mentionOf(item: CitedItem, room: CitingRoom): Mention {
  const found = room.listed(item.key)
  if (!found) return { item, found, names: '', year: '', suffix: '', runs: plainRuns(`@${item.key}`), nameless: plainRuns(`@${item.key}`), place: false }
  const cite = citeFor(item, found, room)
  const whole = citeRuns(item, found, cite, room)
  const names = textOfRuns(whole.filter(({ part }) => part === 'names'))
  const nameless = citeRuns(item, found, { ...citeFor(item, found, room), nameless: true }, room)
  return { item, found, names, year: found.source.date.year, suffix: cite.told.suffix, runs: item.bare ? nameless : whole, nameless, place: item.after !== '' }
}

function citeFor(item: CitedItem, { source, number }: ListedSource, { setting, told, before }: CitingRoom): Cite {
  return { ...citeOf(setting, source, 'citation', told(source)), number, before: before(item), locator: typedPlace(item.after).locator }
}

/** What the style does not set of a citation is set after it: nothing typed is lost. */
function citeRuns({ before, after, key }: CitedItem, { label }: ListedSource, cite: Cite, { setting }: CitingRoom): Runs {
  const runs = renderLayout(setting.style.citation, cite)
  const { locator, rest } = typedPlace(after)
  const said = saysSomething(runs) ? runs : fallback(cite, key)
  const unset = locator && !said.some(({ part }) => part === 'locator') ? `, ${cite.locale.term(locator.label, 'short', /[–,&]/.test(locator.text))} ${locator.text}` : ''
  const mark: CitedMark = { source: label }
  return [...plainRuns(before === '' ? '' : `${before} `), ...said.map((run) => ({ ...run, mark })), ...plainRuns(unset), ...plainRuns(rest === '' ? '' : `, ${rest}`)]
}

// A cite that says nothing would be no cite.
function fallback({ item }: Cite, key: string): Runs {
  const title = itemRuns(item, item.text.has('title-short') ? 'title-short' : 'title')
  return isBlank(title) ? plainRuns(key) : title
}

function inOrder(mentions: readonly Mention[], { sorted }: CitingRoom): readonly Mention[] {
  if (mentions.some(({ item, found }) => item.before !== '' || !found)) return mentions
  const order = sorted(mentions.flatMap(({ found }) => (found ? [found.source] : [])))
  return [...mentions].sort((a, b) => (a.found && b.found ? order.indexOf(a.found.source) - order.indexOf(b.found.source) : 0))
}

function bracketed(pieces: readonly Piece[], { place, setting: { style: { citation: { looks } } } }: CitingRoom): Runs {
  const inner = pieces.flatMap(({ delimiter, runs }, index) => [...plainRuns(index === 0 ? '' : delimiter), ...runs])
  if (place === 'within') return inner
  if (place === 'bracketed') return [...plainRuns('('), ...inner, ...plainRuns(')')]
  return faced([...plainRuns(looks.prefix), ...inner, ...plainRuns(looks.suffix)], looks.face)
}

/** The names a sentence says before the call of a note. */
export function spokenNames(item: CitedItem, room: CitingRoom): string {
  const found = room.listed(item.key)
  return found && !item.bare ? textOfRuns(tidied(surnames(citeFor(item, found, room)))) : ''
}

/** "Smith and Doe (2020, p. 5)"; null where the style names nobody. */
function sentence(mention: Mention | undefined, room: CitingRoom): Runs | null {
  if (!mention?.found) return null
  const { item, found } = mention
  const isRaised = room.setting.style.citation.looks.face.level === 'sup'
  const rest = bracketed([{ delimiter: '', runs: mention.nameless }], room)
  // A raised number cannot be a word of the sentence.
  if (mention.names === '') return isRaised && !item.bare ? [...surnames(citeFor(item, found, room)), ...rest] : null
  const told = citeRuns({ ...item, before: '', after: '' }, found, { ...citeFor(item, found, room), narrative: true, locator: null }, room)
  const names = told.filter(({ part }) => part === 'names').map((run) => ({ ...run, mark: null }))
  return item.bare ? rest : [...names, ...plainRuns(isRaised ? '' : nbsp), ...rest]
}

function surnames(cite: Cite): Runs {
  const names = cite.item.names.get('author') ?? cite.item.names.get('editor')
  return names ? namesList(names, { options: { form: 'short', and: 'text', etAlMin: 3, etAlUseFirst: 1 }, looks: plainLooks, given: plainLooks, family: plainLooks }, null, { ...cite, narrative: true }) : fallback(cite, cite.item.source.key)
}

/** Runs → the pieces of a citation, each with its link. */
function partsOf(runs: Runs): readonly CitationPart[] {
  const parts: { mark: CitedMark | null; runs: (typeof blank)[] }[] = []
  for (const run of likeRuns(tidied(runs))) {
    const last = parts.at(-1)
    if (last && last.mark === run.mark) last.runs.push(run)
    else parts.push({ mark: run.mark, runs: [run] })
  }
  return parts.map(({ mark, runs: inner }): CitationPart => {
    const nodes = phrasing(inner.map((run) => ({ ...run, link: '' })))
    return { text: textOfRuns(inner), ...mark, ...(nodes.some(({ type }) => type !== 'text') ? { nodes } : {}) }
  })
}
