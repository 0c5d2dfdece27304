// Sources in their order → their entries as a style sets them, with the mark each stands under.
import type { Source } from '../../model/source.ts'
import type { ListedSource } from '../numeric-citation.ts'
import type { Cite, Told } from './cite.ts'
import { itemRuns } from './item-runs.ts'
import { entryOf, fitsMargin, type StyledEntry } from './entry-lines.ts'
import { citeOf, renderFields, renderLayout, type StyleSetting } from './setting.ts'
import { blank, faced, isBlank, plainRuns, saysSomething, type Runs } from './runs.ts'
import type { BibliographyLayout, Line } from './style.ts'

export function styledEntries(listed: readonly ListedSource[], layout: BibliographyLayout, { setting, told }: { readonly setting: StyleSetting; readonly told: (source: Source) => Told }): readonly StyledEntry[] {
  let before = ''
  return listed.map(({ source, number }) => {
    const cite = { ...citeOf(setting, source, 'bibliography', told(source)), number }
    const rendered = fieldsOf(layout, cite)
    const runs = saysSomething(rendered.filter(({ part }) => part !== 'number')) ? rendered : [...rendered, ...fallback(source, setting)]
    const names = namesIn(runs)
    const replacing = layout.authorSubstitute === undefined ? runs : substituted(runs, { names, before }, layout)
    const named = saysSomething(replacing) ? replacing : runs
    before = names
    const { looks } = layout
    return entryOf(faced([...plainRuns(looks.prefix), ...named, ...plainRuns(looks.suffix)], looks.face))
  })
}

/** Where a style aligns the second field, the first stands in the margin. */
function fieldsOf(layout: BibliographyLayout, cite: Cite): Runs {
  if (layout.secondFieldAlign === '') return renderLayout(layout, cite)
  const [first = [], ...rest] = renderFields(layout, cite).filter((field) => !isBlank(field))
  if (!fitsMargin(first)) return [...first, ...rest.flat()]
  const placed = (runs: Runs, line: Line): Runs => runs.map((run) => (run.line === '' ? { ...run, line } : run))
  return [...placed(first, 'left-margin'), ...placed(rest.flat(), 'right-inline')]
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
