// Creators of a bibliography file → names in parts.
import { parsePersonName } from '../person-name.ts'
import type { SourceName, SourceNames } from '../../model/source.ts'

export interface RawName {
  readonly family: string
  readonly given: string
  /** Before the surname, whenever it is said. */
  readonly particle: string
  /** Said with the given name alone. */
  readonly dropping: string
  readonly suffix: string
  /** A name that must stay whole; '' when it is in parts. */
  readonly whole: string
}

export const noNames: SourceNames = { names: [], others: false }

export function sourceNames(raw: readonly RawName[]): SourceNames {
  const isOthers = ({ family, whole, given }: RawName): boolean => given === '' && /^(others|et al\.?|и др\.?|другие)$/iu.test(family || whole)
  return { names: raw.filter((name) => !isOthers(name)).map(nameOf).filter(({ family }) => family !== ''), others: raw.some(isOthers) }
}

const nobody: SourceName = { family: '', given: '', patronymic: '', particle: '', particleFirst: false, suffix: '', sortAs: '', whole: false, dropping: '' }

function nameOf(raw: RawName): SourceName {
  const { particle, dropping, suffix, whole, given } = raw
  // “d’Alembert”, “O’Hara”.
  const family = raw.family.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  if (whole !== '') return { ...nobody, family: whole.trim(), whole: true }
  if (isRussianOrder(family, given)) return { ...nobody, ...parsePersonName(`${given} ${family}`, 'ru').name }
  // "Guy L. Steele Jr.": BibTeX wants a comma there.
  const late = suffix === '' && /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/.test(family) ? /^(.*\S)\s+(\S+)$/u.exec(given) : null
  if (late) return nameOf({ family: late[2] ?? '', given: late[1] ?? '', particle, dropping, suffix: family, whole: '' })
  if (given === '' && particle === '' && dropping === '') return { ...nobody, family: family.trim(), whole: /\s/u.test(family.trim()) }
  return { ...nobody, family: family.trim(), given: spacedInitials(given), particle: [dropping.trim(), particle.trim()].filter((part) => part !== '').join(' '), dropping: dropping.trim(), suffix: suffix.trim() }
}

const patronymic = /(?:вич|вна|чна)$/u

// BibTeX takes the last word for the surname: «Иванов Иван Иванович» and «Иванов И. И.» name it first.
function isRussianOrder(family: string, given: string): boolean {
  if (!/\p{Script=Cyrillic}/u.test(family) || given === '') return false
  if (/^(?:\p{Lu}\.\s*-?)+$/u.test(family)) return true
  const words = given.split(/\s+/u)
  return words.length > 1 && patronymic.test(family) && !patronymic.test(words.at(-1) ?? '') && !given.includes('.')
}

/** «H.K.», "HK" → «H. K.». */
function spacedInitials(given: string): string {
  const spaced = given.trim().replace(/\.(?=\p{L})/gu, '. ')
  return /^\p{Script=Latin}+$/u.test(spaced) && /^\p{Lu}{2,3}$/u.test(spaced) ? [...spaced].map((letter) => `${letter}.`).join(' ') : spaced
}
