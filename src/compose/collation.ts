// A name → where it stands in an index: word by word, Ё as Е, the volume's own alphabet first.
import type { Lang } from '../model/paper.ts'
import type { PersonName } from '../model/person.ts'

/** What a name is compared by, most important first; all but `typed` are folded. */
export interface SortKey {
  readonly surname: string
  readonly initials: string
  readonly given: string
  readonly particle: string
  readonly typed: string
}

export interface Collation {
  /** A total order: 0 only between keys that are alike in every part. */
  compare(a: SortKey, b: SortKey): number
  /** The letter an entry stands under. */
  letter(key: SortKey): string
}

/** The order of an index in a volume of this language; a surname without initials stands first or last among its namesakes. */
export function collation(lang: Lang, bareSurname: 'first' | 'last'): Collation {
  // «base» makes Ё equal to Е and Š to S, and keeps Й apart from И.
  const base = new Intl.Collator(lang, { sensitivity: 'base' })
  const exact = new Intl.Collator(lang, { sensitivity: 'variant' })
  const bare = bareSurname === 'last' ? -1 : 1
  const bareFirst = (a: SortKey, b: SortKey): number => bare * (Number(a.initials !== '') - Number(b.initials !== ''))
  return {
    compare: (a, b) =>
      base.compare(a.surname, b.surname) || bareFirst(a, b) || base.compare(a.initials, b.initials) || base.compare(a.given, b.given) ||
      base.compare(a.particle, b.particle) || exact.compare(a.typed, b.typed) || byCode(a, b),
    letter: (key) => headingLetter(key.surname, base)
  }
}

/** The key of a name; `sortAs` stands for surname and particle. */
export function sortKey(name: PersonName): SortKey {
  const repaired = oneAlphabet(name)
  const ownParticle = repaired.particleFirst ? repaired.particle : ''
  const words = givenWords(repaired)
  return {
    surname: folded(repaired.sortAs || `${ownParticle} ${repaired.family}`),
    initials: words.map((word) => [...folded(word)][0] ?? '').join(' '),
    given: words.map(folded).join(' '),
    particle: folded(repaired.particle),
    typed: [name.family, name.given, name.patronymic, name.particle, name.suffix, name.sortAs].join(' ').normalize('NFC')
  }
}

/** Given name and patronymic word by word; «Л.» keeps its full stop, «оглы» and «кызы» are left out. */
export function givenWords(name: PersonName): readonly string[] {
  const words = `${name.given} ${name.patronymic}`.normalize('NFC').match(/\p{L}[\p{L}\p{M}'’ʼ`]*\.?/gu) ?? []
  return words.filter((word) => !/^(оглы|оглу|кызы|кизи|гызы|улы|уулу|углы)$/iu.test(word))
}

/** Letters and digits alone, lower case; hyphens and no-break spaces are spaces, apostrophes nothing. */
export function folded(text: string): string {
  return text
    .normalize('NFC').toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, '')
    .replace(/ +/g, ' ').trim()
}

/** The name in the alphabet most of its letters belong to, wherever a letter of the other one only looks alike. */
export function oneAlphabet(name: PersonName): PersonName {
  const whole = [name.particle, name.family, name.given, name.patronymic].join(' ')
  const cyrillic = count(whole, /\p{Script=Cyrillic}/gu)
  const latin = count(whole, /\p{Script=Latin}/gu)
  if (cyrillic === 0 || latin === 0) return name
  const repair = (text: string): string => text.replace(/[\p{L}\p{M}]+/gu, (word) => respelled(word, cyrillic >= latin ? toCyrillic : toLatin))
  return { ...name, particle: repair(name.particle), family: repair(name.family), given: repair(name.given), patronymic: repair(name.patronymic), sortAs: repair(name.sortAs) }
}

/** Whether a name is typed in Latin and Cyrillic letters at once. */
export function mixesAlphabets(name: PersonName): boolean {
  const whole = [name.particle, name.family, name.given, name.patronymic].join(' ')
  return /\p{Script=Cyrillic}/u.test(whole) && /\p{Script=Latin}/u.test(whole)
}

// Twins, one under the other: they look alike in some face, upright or italic.
const latinLetters = 'ABCEHIKMOPTXYËÏaceikmoprtxyëï'
const cyrillicLetters = 'АВСЕНІКМОРТХУЁЇасеікморгтхуёї'
const toCyrillic = new Map([...latinLetters].map((letter, at) => [letter, cyrillicLetters[at] ?? letter]))
const toLatin = new Map([...cyrillicLetters].map((letter, at) => [letter, latinLetters[at] ?? letter]))

// A word that has a letter without a twin is a word of the other language, such as «Smith», and stays.
function respelled(word: string, twins: ReadonlyMap<string, string>): string {
  const wanted = twins === toCyrillic ? /\p{Script=Cyrillic}|\p{M}/u : /\p{Script=Latin}|\p{M}/u
  const letters = [...word.normalize('NFC')].map((letter) => (wanted.test(letter) ? letter : twins.get(letter)))
  return letters.includes(undefined) ? word : letters.join('')
}

const alphabets = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІ']
const ligatures: Readonly<Record<string, string>> = { æ: 'A', œ: 'O', ß: 'S' }

// Letters that compare as equal must share a heading, or a heading would come twice.
function headingLetter(surname: string, base: Intl.Collator): string {
  const first = [...surname][0] ?? ''
  return ligatures[first] ?? alphabets.find((letter) => base.compare(letter, first) === 0) ?? first.toUpperCase()
}

function byCode(a: SortKey, b: SortKey): number {
  const [left, right] = [a, b].map((key) => [key.surname, key.initials, key.given, key.particle, key.typed].join('\n')) as [string, string]
  return left < right ? -1 : Number(left > right)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
