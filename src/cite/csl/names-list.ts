// Names → one list: as many as are shown, what stands between them, «и др.».
import type { SourceNames } from '../../model/source.ts'
import type { Cite } from './cite.ts'
import { personForm } from './person-form.ts'
import { dressed } from './render-text.ts'
import { plainRuns, type Runs } from './runs.ts'
import type { NameElement, NameOptions, NamesElement } from './style.ts'

export function namesList({ names, others }: SourceNames, element: NameElement, etAl: NamesElement['etAl'], cite: Cite): Runs {
  const options = optionsOf(element.options, cite)
  const count = shownCount({ names, others }, options, cite)
  const isCut = count < names.length || others
  const isInverted = (index: number): boolean => options.sortOrder === 'all' || (options.sortOrder === 'first' && index === 0)
  const person = (index: number): Runs => {
    const name = names[index]
    return name ? personForm(name, { options, element, inverted: isInverted(index) }, cite).map((run) => ({ ...run, person: index })) : []
  }
  const shown = Array.from({ length: count }, (_, index) => person(index))
  const joint = { options, inverted: isInverted(count - 1 - (isCut ? 0 : 1)), cite }
  if (!isCut) return withAnd(shown, joint)
  if (cite.sorting) return plainList(shown, options)
  if (options.etAlUseLast === true && !others && names.length >= count + 2) return [...plainList(shown, options), ...plainRuns(`${delimiterOf(options)}… `), ...person(names.length - 1)]
  const term = dressed(plainRuns(cite.locale.term(etAl?.term ?? 'et-al')), etAl?.looks ?? element.looks, cite)
  return count === 0 ? [] : [...plainList(shown, options), ...plainRuns(precedes(options.beforeEtAl, joint, count > 1) ? delimiterOf(options) : ' '), ...term]
}

/** What the style says of names at all its levels; for comparing, all stand surname first. */
function optionsOf(own: NameOptions, { names, key, sorting }: Cite): NameOptions {
  return { ...names, ...own, ...key, ...(sorting ? { sortOrder: 'all' } : {}) }
}

export function shownCount({ names, others }: SourceNames, options: NameOptions, { before: { position }, told, scope }: Cite): number {
  const later = position !== 'first' && scope === 'citation'
  const min = (later ? options.laterEtAlMin : undefined) ?? options.etAlMin ?? Infinity
  const first = (later ? options.laterEtAlUseFirst : undefined) ?? options.etAlUseFirst ?? Infinity
  const total = names.length + (others ? 1 : 0)
  const count = total >= min && first < total ? Math.min(first, names.length) : names.length
  // The list tells its entries apart by themselves.
  return Math.min(names.length, count + (scope === 'citation' ? told.moreNames : 0))
}

function delimiterOf({ delimiter = ', ' }: NameOptions): string {
  return delimiter
}

function plainList(shown: readonly Runs[], options: NameOptions): Runs {
  return shown.flatMap((runs, index) => (index === 0 ? runs : [...plainRuns(delimiterOf(options)), ...runs]))
}

interface Joint {
  readonly options: NameOptions
  /** The name before it stands surname first. */
  readonly inverted: boolean
  readonly cite: Cite
}

function withAnd(shown: readonly Runs[], joint: Joint): Runs {
  const { options, cite } = joint
  const last = shown.at(-1)
  if (shown.length < 2 || !last || options.and === undefined || options.and === '' || cite.sorting) return plainList(shown, options)
  // «&» is for brackets; a sentence has a word.
  const word = cite.locale.term('and', options.and === 'symbol' && !cite.narrative ? 'symbol' : 'long')
  const before = precedes(options.beforeLast, joint, shown.length > 2) && (shown.length > 2 || !cite.narrative) ? delimiterOf(options) : ' '
  return [...plainList(shown.slice(0, -1), options), ...plainRuns(before.trimEnd() + (before === '' ? '' : ' ')), ...plainRuns(`${word} `), ...last]
}

// Russian has no comma before «и».
function precedes(rule: string | undefined, { inverted, cite }: Joint, several: boolean): boolean {
  if (cite.locale.lang === 'ru') return false
  if (rule === 'always' || rule === 'never') return rule === 'always'
  return rule === 'after-inverted-name' ? inverted : several
}
