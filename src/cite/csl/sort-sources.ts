// Sources → their order by the keys of a layout. What has no key stands last.
import type { Lang } from '../../model/paper.ts'
import type { Source } from '../../model/source.ts'
import type { Told } from './cite.ts'
import { isNumeric, type Item } from './item.ts'
import { sortable } from './render-date.ts'
import { namesList } from './names-list.ts'
import { plainLooks } from './read-looks.ts'
import { citeOf, renderMacro, type StyleSetting } from './setting.ts'
import { textOfRuns } from './runs.ts'
import type { SortKey } from './style.ts'

export interface SortRoom {
  readonly setting: StyleSetting
  readonly scope: 'citation' | 'bibliography'
  readonly lang: Lang
  readonly told: (source: Source) => Told
  readonly number: (source: Source) => number
}

/** The order they came in stands where keys are equal. */
export function sortSources(sources: readonly Source[], keys: readonly SortKey[], room: SortRoom): readonly Source[] {
  const compare = comparing(room.lang)
  const keyed = sources.map((source) => ({ source, values: keys.map((key) => valueOf(key, source, room)) }))
  return keyed.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const [x, y] = [a.values[index] ?? '', b.values[index] ?? '']
      if (x === y) continue
      if (x === '' || y === '') return x === '' ? 1 : -1
      const order = compare(x, y)
      if (order !== 0) return key.descending ? -order : order
    }
    return 0
  }).map(({ source }) => source)
}

function valueOf({ from, name, names }: SortKey, source: Source, { setting, scope, told, number }: SortRoom): string {
  const cite = { ...citeOf(setting, source, scope, told(source)), sorting: true, key: names, number: number(source) }
  if (from === 'macro') return textOfRuns(renderMacro(name, cite)).trim()
  const given = cite.item.names.get(name)
  if (given) return textOfRuns(namesList(given, { options: { form: 'long' }, looks: plainLooks, given: plainLooks, family: plainLooks }, null, cite))
  const date = cite.item.dates.get(name)
  if (date) return sortable(date, [{ name: 'month' }, { name: 'day' }])
  return name === 'citation-number' ? String(number(source)).padStart(6, '0') : variable(cite.item, name)
}

function variable({ text }: Item, name: string): string {
  const value = (text.get(name) ?? '').replace(/<[^>]*>/g, '')
  return isNumeric(value) ? value.replace(/\d+/g, (digits) => digits.padStart(8, '0')) : value
}

const collators = { ru: new Intl.Collator('ru', { sensitivity: 'base', numeric: true }), en: new Intl.Collator('en', { sensitivity: 'base', numeric: true }) }

// In a Russian list Cyrillic entries come before Latin ones, in an English one after them.
function comparing(lang: Lang): (a: string, b: string) => number {
  const { compare } = collators[lang]
  const clean = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?)\s/iu, '').replaceAll('ё', 'е').replaceAll('Ё', 'Е')
  const isForeign = (text: string): number => (/^\p{L}/u.test(text) ? Number(/^\p{Script=Cyrillic}/u.test(text) !== (lang === 'ru')) : -1)
  return (a, b) => isForeign(clean(a)) - isForeign(clean(b)) || compare(clean(a), clean(b))
}
