// citation-named and source-cited: calls by author and year, «(Иванов, 2019)», and the typed list of sources belong together.
import { toString } from 'mdast-util-to-string'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { placedCalls, type Call } from './author-date-calls.ts'
import { entryListOf, type Entry } from './author-date-entries.ts'
import { blockTexts, type BlockText } from './block-texts.ts'
import { citedNumbers } from './cited-numbers.ts'
import { isCalled, isWithoutEntry, otherYears } from './entries-called.ts'
import { letteredYears } from './lettered-years.ts'
import { isNamedIn, wordsIn } from './same-surname.ts'
import type { Source } from './source.ts'

/** Silent where the paper does not plainly cite so. */
export function sourcesNamed(paper: Paper, _volume: Volume, { metadata }: Source): readonly Problem[] {
  const list = entryListOf(paper.tree)
  if (!list) return []
  const blocks = blockTexts(list.text)
  const calls = placedCalls(blocks)
  const known = distinct(calls.filter((call) => list.entries.some((entry) => isCalled(entry, call))))
  const called = new Set(list.entries.filter((entry) => known.some((call) => isCalled(entry, call))))
  const people = list.entries.filter(({ author, years }) => author !== null && years.length > 0)
  if (known.length < 2 || called.size < 2 || called.size * 2 < people.length || citesNumbers(blocks)) return []
  const strange = distinct(calls).filter((call) => isWithoutEntry(call, list.entries, known.length))
  const heads = [metadata.heading, metadata.translation].map((heading) => heading?.abstract.text ?? '')
  const uncalled = unheardOf(people.filter((entry) => !called.has(entry)), [toString(list.text), ...heads].join(' '))
  return [...strange.map((call) => problemAt({ ...call, file: paper.file }, 'citation-named', { found: call.found, ...advice(call, list.entries) })), ...uncited(paper, uncalled)]
}

function citesNumbers(blocks: readonly BlockText[]): boolean {
  return blocks.some(({ text }) => citedNumbers(text).some(({ numbers }) => numbers.some((number) => number < 1000)))
}

function distinct<Each extends Call>(calls: readonly Each[]): readonly Each[] {
  return [...new Map(calls.toReversed().map((call) => [`${call.names.join()} ${call.year}`, call])).values()].toReversed()
}

// Whose author the text never names, or never together with a year of theirs.
function unheardOf(entries: readonly Entry[], text: string): readonly Entry[] {
  const words = wordsIn(text)
  const years = new Set(letteredYears(text).map(({ year }) => year.slice(0, 4)))
  return entries.filter(({ author, years: own }) => !isNamedIn(author ?? '', words) || !own.some((year) => years.has(year.slice(0, 4))))
}

function uncited(paper: Paper, entries: readonly Entry[]): readonly Problem[] {
  const [first] = entries
  const names = entries.map(({ author, years }) => `${author ?? ''}, ${years.at(-1) ?? ''}`)
  return first ? [problemAt({ file: paper.file, ...first.node.position?.start }, 'source-cited', { found: names.join('; ') })] : []
}

function advice(call: Call, entries: readonly Entry[]): Problem['values'] {
  const years = otherYears(call, entries).join(', ')
  return years === ''
    ? { 'advice.en': 'Add the source, or correct the surname or the year.', 'advice.ru': 'Дополните список или исправьте фамилию либо год.' }
    : { 'advice.en': `The list has this author under ${years}: correct the year in one of the two places, or add the source.`, 'advice.ru': `В списке у этого автора ${years}: исправьте год в одном из двух мест или дополните список.` }
}
