// Sources that would be cited alike → what each shows more of: given names, more names, another form, letters after the year.
import type { Source } from '../../model/source.ts'
import { nothingTold, type Told } from './cite.ts'
import { surnameOf } from '../surname.ts'
import { personKey } from './person-form.ts'
import { citeOf, renderLayout, type StyleSetting } from './setting.ts'
import { plainText } from './phrasing.ts'

type ToldOf = ReadonlyMap<Source, Told>

/** Sources with numbers are never alike. */
interface NumberedSetting extends StyleSetting {
  readonly number: (source: Source) => number
  /** Cites rendered before: most steps change few of them. */
  readonly keys: Map<Told, Map<Source, string>>
}

/** `inOrder`: letters follow the order of the list. */
export function toldApart(inOrder: readonly Source[], plain: StyleSetting): ToldOf {
  const numbers = new Map(inOrder.map((source, index) => [source, index + 1]))
  const setting: NumberedSetting = { ...plain, number: (source) => numbers.get(source) ?? 0, keys: new Map() }
  const { citation } = setting.style
  let told: ToldOf = new Map(inOrder.map((source) => [source, nothingTold]))
  if (citation.addGiven && citation.givenRule !== 'by-cite') told = withGivenEverywhere(told, setting)
  if (citation.addGiven && citation.givenRule === 'by-cite') told = inGroups(told, setting, (group) => withGiven(group, told, setting))
  if (citation.addNames) told = inGroups(told, setting, (group) => withNames(group, told, setting))
  told = inGroups(told, setting, (group) => withCondition(group, told, setting))
  return citation.addSuffix ? inGroups(told, setting, (group) => withLetters(group, told, inOrder)) : told
}

function keyOf(source: Source, told: Told, setting: NumberedSetting): string {
  const kept = setting.keys.get(told) ?? new Map<Source, string>()
  const key = kept.get(source) ?? plainText(renderLayout(setting.style.citation, { ...citeOf(setting, source, 'citation', told), number: setting.number(source) }))
  setting.keys.set(told, kept.set(source, key))
  return key
}

function groupsAlike(told: ToldOf, setting: NumberedSetting): readonly (readonly Source[])[] {
  const groups = new Map<string, Source[]>()
  for (const [source, each] of told) {
    const key = keyOf(source, each, setting)
    groups.set(key, [...(groups.get(key) ?? []), source])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function inGroups(told: ToldOf, setting: NumberedSetting, change: (group: readonly Source[]) => ToldOf): ToldOf {
  return groupsAlike(told, setting).reduce<ToldOf>((all, group) => new Map([...all, ...change(group)]), told)
}

function peopleOf({ authors, editors }: Source): Source['authors']['names'] {
  return authors.names.length > 0 ? authors.names : editors.names
}

const levels = (rule: string): readonly (1 | 2)[] => (rule.endsWith('-with-initials') ? [1] : [1, 2])

/** One name after another, till the cites differ; what makes no difference is taken back. */
function withGiven(group: readonly Source[], told: ToldOf, setting: NumberedSetting): ToldOf {
  const most = Math.max(...group.map((source) => peopleOf(source).length))
  for (let index = 0; index < most; index++) {
    const keys = new Set(group.map((source) => personKey(peopleOf(source)[index] ?? nobody)))
    if (keys.size < 2) continue
    for (const level of levels(setting.style.citation.givenRule)) {
      const tried = new Map(group.map((source): [Source, Told] => [source, given(told.get(source) ?? nothingTold, [peopleOf(source)[index] ?? nobody], level)]))
      if (differing(tried, setting) > differing(new Map(group.map((source) => [source, told.get(source) ?? nothingTold])), setting)) return tried
    }
  }
  return new Map()
}

const nobody = { family: '', given: '', patronymic: '', particle: '', particleFirst: false, suffix: '', sortAs: '', whole: false, dropping: '' }

function given(told: Told, people: Source['authors']['names'], level: 1 | 2): Told {
  return { ...told, given: new Map([...told.given, ...people.map((person): [string, 1 | 2] => [personKey(person), level])]) }
}

function differing(told: ToldOf, setting: NumberedSetting): number {
  return new Set([...told].map(([source, each]) => keyOf(source, each, setting))).size
}

/** Names that look alike and are not are told apart wherever they stand. */
function withGivenEverywhere(told: ToldOf, setting: NumberedSetting): ToldOf {
  const { givenRule } = setting.style.citation
  const people = [...told.keys()].flatMap((source) => (givenRule.startsWith('primary') ? peopleOf(source).slice(0, 1) : peopleOf(source))).filter(({ whole }) => !whole)
  const bySurname = new Map<string, Map<string, Source['authors']['names'][number]>>()
  for (const person of people) {
    const surname = surnameOf(person)
    bySurname.set(surname, (bySurname.get(surname) ?? new Map()).set(personKey(person), person))
  }
  const level = new Map([...bySurname.values()].filter((same) => same.size > 1).flatMap((same) => [...same.values()].flatMap((person) => {
    const found = levelFor(person, [...same.values()], givenRule)
    return found === null ? [] : [[personKey(person), found] as const]
  })))
  return new Map([...told].map(([source, each]) => [source, { ...each, given: level }]))
}

function levelFor(person: { readonly given: string; readonly patronymic: string }, all: readonly { readonly given: string; readonly patronymic: string }[], rule: string): 1 | 2 | null {
  const letters = ({ given: first, patronymic }: typeof person): string => `${first} ${patronymic}`.split(/[\s.-]+/u).map((word) => word.charAt(0)).join('')
  const alike = all.filter((other) => other !== person && letters(other) === letters(person))
  return alike.length === 0 ? 1 : levels(rule).includes(2) ? 2 : 1
}

/** Names that «и др.» hides are shown, as many as tell the cites apart. */
function withNames(group: readonly Source[], told: ToldOf, setting: NumberedSetting): ToldOf {
  const most = Math.max(...group.map((source) => peopleOf(source).length))
  const before = new Map(group.map((source): [Source, Told] => [source, told.get(source) ?? nothingTold]))
  const found = new Map<Source, Told>()
  let left: readonly Source[] = group
  for (let more = 1; more < most && left.length > 1; more++) {
    const tried = new Map(left.map((source): [Source, Told] => [source, { ...(before.get(source) ?? nothingTold), moreNames: more }]))
    const keys = new Map([...tried].map(([source, each]) => [source, keyOf(source, each, setting)]))
    const counts = [...keys.values()].filter((key, _, all) => all.filter((other) => other === key).length === 1)
    if (new Set(keys.values()).size === 1) continue
    // Those still alike keep what has told them from the others.
    for (const [source, each] of tried) found.set(source, each)
    left = left.filter((source) => !counts.includes(keys.get(source) ?? ''))
  }
  return found
}

function withCondition(group: readonly Source[], told: ToldOf, setting: NumberedSetting): ToldOf {
  const tried = new Map(group.map((source): [Source, Told] => [source, { ...(told.get(source) ?? nothingTold), condition: true }]))
  return differing(tried, setting) > 1 ? tried : new Map()
}

function withLetters(group: readonly Source[], told: ToldOf, inOrder: readonly Source[]): ToldOf {
  const ordered = inOrder.filter((source) => group.includes(source))
  return new Map(ordered.map((source, index) => [source, { ...(told.get(source) ?? nothingTold), suffix: letterOf(index, source) }]))
}

/** a … z, aa; Cyrillic letters for Russian sources. */
function letterOf(index: number, source: Source): string {
  const letters = source.lang === 'ru' ? 'абвгдежзиклмнопрстуфхцчшщэюя' : 'abcdefghijklmnopqrstuvwxyz'
  return (index >= letters.length ? letterOf(Math.floor(index / letters.length) - 1, source) : '') + letters.charAt(index % letters.length)
}
