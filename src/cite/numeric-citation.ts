// What is cited at one place → «[12, с. 34; 15]», «[5–7]» (ГОСТ Р 7.0.5-2008, section 7).
import type { CitationPart } from '../model/nodes.ts'
import type { CitationStyle, Source } from '../model/source.ts'
import type { CitedItem, Cluster } from './cited-items.ts'
import { locator } from './locator.ts'

/** A source in its place in the list. */
export interface ListedSource {
  readonly source: Source
  readonly number: number
  readonly label: string
  /** Tells apart works of one year by the same authors: `a`. */
  readonly letter: string
}

/** `listed` gives undefined for a key that is in no file: it is printed as typed. */
export type Listed = (key: string) => ListedSource | undefined

interface Mention {
  readonly item: CitedItem
  readonly found: ListedSource | undefined
  readonly after: string
}

export function numericCitation({ items }: Cluster, listed: Listed, style: CitationStyle): readonly CitationPart[] {
  const mentions = items.map((item): Mention => {
    const found = listed(item.key)
    return { item, found, after: item.after === '' ? '' : locator(item.after, found?.source.lang ?? 'en', style) }
  })
  const inOrder = mentions.some(({ item }) => item.before !== '') ? mentions : [...mentions].sort((a, b) => (a.found?.number ?? Infinity) - (b.found?.number ?? Infinity))
  const told = inOrder.filter((mention, index) => inOrder.findIndex((other) => other.item.key === mention.item.key && other.after === mention.after) === index)
  const separator = style === 'gost' || told.some(({ after }) => after !== '') ? '; ' : ', '
  return [{ text: '[' }, ...runs(told).flatMap((run, index) => [...(index > 0 ? [{ text: separator }] : []), ...partsOf(run)]), { text: ']' }]
}

/** Numbers that follow each other, with nothing said of any; three and more are written as a range. */
function runs(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const found: Mention[][] = []
  for (const mention of mentions) {
    const run = found.at(-1)
    const last = run?.at(-1)
    if (run && last && isPlain(last) && isPlain(mention) && mention.found?.number === (last.found?.number ?? NaN) + 1) run.push(mention)
    else found.push([mention])
  }
  return found.flatMap((run) => (run.length > 2 ? [run] : run.map((mention) => [mention])))
}

function isPlain({ item, after, found }: Mention): boolean {
  return found !== undefined && item.before === '' && after === ''
}

function partsOf(run: readonly Mention[]): readonly CitationPart[] {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const numbers = run.length > 2 ? [numberOf(first), dashOver(run.slice(1, -1)), numberOf(last)] : [numberOf(first)]
  return [...(first.item.before === '' ? [] : [{ text: `${first.item.before} ` }]), ...numbers, ...(first.after === '' ? [] : [{ text: `,\u00A0${first.after}` }])]
}

function dashOver(inner: readonly Mention[]): CitationPart {
  return { text: '–', passed: inner.flatMap(({ found }) => (found ? [{ label: found.label, call: '' }] : [])) }
}

function numberOf({ item, found }: Mention): CitationPart {
  return found ? { text: String(found.number), source: found.label } : { text: `@${item.key}` }
}
