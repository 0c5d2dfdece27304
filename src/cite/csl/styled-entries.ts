// Sources in their order → their entries as a style sets them, with the mark each stands under.
import type { PhrasingContent } from 'mdast'
import type { Source } from '../../model/source.ts'
import type { ListedSource } from '../numeric-citation.ts'
import type { Told } from './cite.ts'
import { itemRuns } from './item-runs.ts'
import { phrasing } from './phrasing.ts'
import { citeOf, renderLayout, type StyleSetting } from './setting.ts'
import { blank, faced, isBlank, plainRuns, saysSomething, textOfRuns, type Runs } from './runs.ts'
import type { BibliographyLayout } from './style.ts'
import { tidied } from './tidy.ts'

export interface StyledEntry {
  readonly content: readonly PhrasingContent[]
  /** «[12]», "12."; '' where entries have no numbers. */
  readonly marker: string
}

export function styledEntries(listed: readonly ListedSource[], layout: BibliographyLayout, { setting, told }: { readonly setting: StyleSetting; readonly told: (source: Source) => Told }): readonly StyledEntry[] {
  let before = ''
  return listed.map(({ source, number }) => {
    const cite = { ...citeOf(setting, source, 'bibliography', told(source)), number }
    const rendered = renderLayout(layout, cite)
    const runs = saysSomething(rendered.filter(({ part }) => part !== 'number')) ? rendered : [...rendered, ...fallback(source, setting)]
    const names = namesIn(runs)
    const replacing = layout.authorSubstitute === undefined ? runs : substituted(runs, { names, before }, layout)
    const named = saysSomething(replacing) ? replacing : runs
    before = names
    const { looks } = layout
    return entryOf(faced([...plainRuns(looks.prefix), ...named, ...plainRuns(looks.suffix)], looks.face))
  })
}

// A style may have nothing to say of a kind of source: its title stands for it.
function fallback(source: Source, setting: StyleSetting): Runs {
  const title = itemRuns(setting.item(source), 'title')
  return isBlank(title) ? plainRuns(source.key) : title
}

function namesIn(runs: Runs): string {
  return runs.some(({ person }) => person >= 0) ? JSON.stringify(people(runs)) : ''
}

function people(runs: Runs): readonly string[] {
  const names: string[] = []
  for (const { person, text } of runs) if (person >= 0) names[person] = (names[person] ?? '') + text
  return names
}

/** Names that the entry before has too are replaced: "———". */
function substituted(runs: Runs, { names, before }: { readonly names: string; readonly before: string }, { authorSubstitute = '', authorSubstituteRule: rule }: BibliographyLayout): Runs {
  if (names === '' || before === '') return runs
  const isWhole = names === before
  if (rule === 'complete-all') return isWhole ? replaced(runs, ({ part }) => part === 'names', authorSubstitute) : runs
  if (rule === 'complete-each') return isWhole ? eachReplaced(runs, Infinity, authorSubstitute) : runs
  const [own, others] = [JSON.parse(names) as string[], JSON.parse(before) as string[]]
  const differs = own.findIndex((name, index) => name !== others[index])
  const same = differs < 0 ? own.length : differs
  return eachReplaced(runs, rule === 'partial-first' ? Math.min(1, same) : same, authorSubstitute)
}

function replaced(runs: Runs, belongs: (run: typeof blank) => boolean, by: string): Runs {
  const first = runs.findIndex(belongs)
  return runs.flatMap((run, index) => (!belongs(run) ? [run] : index === first ? plainRuns(by) : []))
}

function eachReplaced(runs: Runs, count: number, by: string): Runs {
  const persons = [...new Set(runs.map(({ person }) => person))].filter((person) => person >= 0 && person < count)
  return persons.reduce<Runs>((all, each) => replaced(all, ({ person }) => person === each, by), runs)
}

/** The number an entry begins with becomes the mark of its place in the list. */
function entryOf(runs: Runs): StyledEntry {
  const tidy = tidied(runs)
  const at = tidy.findIndex(({ part }) => part === 'number')
  const head = textOfRuns(tidy.slice(0, at))
  if (at < 0 || /[^\s[(]/u.test(head)) return { content: trimmed(tidy), marker: '' }
  const [next, ...rest] = tidy.slice(at + 1)
  const after = /^[\])]?[.:]?\)?\s*/u.exec(next?.text ?? '')?.[0] ?? ''
  const left = next ? [{ ...next, text: next.text.slice(after.length) }, ...rest] : []
  return { content: trimmed(left), marker: `${head}${tidy[at]?.text ?? ''}${after}`.trim() }
}

function trimmed(runs: Runs): PhrasingContent[] {
  const first = runs.findIndex(({ text }) => /[^\s,.;:]/u.test(text))
  const last = runs.findLastIndex(({ text }) => text.trim() !== '')
  return phrasing(runs.slice(Math.max(first, 0), last + 1).map((run, index, all) => ({ ...run, text: edge(run.text, index === 0, index === all.length - 1) })))
}

function edge(text: string, isFirst: boolean, isLast: boolean): string {
  // A sign that parts nothing from nothing is none.
  const from = isFirst ? text.replace(/^[\s,.;:]+(?=[^\s,.;:])/u, '').trimStart() : text
  return isLast ? from.trimEnd() : from
}
