// A name as people write it → its parts. What cannot be decided is guessed, and said to be guessed.
import type { Lang } from '../model/paper.ts'
import type { PersonName } from '../model/person.ts'
import { isGivenName, looksSurname } from './given-names.ts'
import { asCyrillic, isArticle, isCyrillic, nameWords } from './name-words.ts'
import type { NameWord } from './name-words.ts'

export interface ParsedName {
  readonly name: PersonName
  /** Which part is the surname was not certain. */
  readonly guessed: boolean
}

/** Words as they fall to the parts of a name. */
interface Split {
  readonly family: readonly NameWord[]
  readonly given: readonly NameWord[]
  readonly guessed: boolean
}

// No name is as long as this.
const longest = 300
const vietnamese = /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương)$/u

/** `lang` is that of the text around: it decides how far the order of a foreign name is trusted. */
export function parsePersonName(text: string, lang: Lang): ParsedName {
  const clean = cleaned(text)
  if (clean.length > longest) return { name: { ...noName, family: clean }, guessed: true }
  const pieces = clean.split(',').map((piece) => piece.trim()).filter(Boolean)
  const [first = '', ...others] = pieces
  if (others.length === 0) return parseDirect(clean.replaceAll(',', ''), lang)
  const after = others.filter(isAfterName)
  const given = others.filter((piece) => !isAfterName(piece))
  if (given.length === 1 && !isWholeName(first)) return inverted(first, given[0] ?? '', after)
  // «Иванов И. И., к. п. н.»: the comma parts a name from what follows it.
  const whole = parseDirect(first, lang)
  const suffix = [whole.name.suffix, ...others].filter(Boolean).join(', ')
  return { name: { ...whole.name, suffix }, guessed: whole.guessed || given.length > 0 || others.some((piece) => nameWords(piece).some(isStrange)) }
}

/** One kind of space, composed letters, nothing around. */
export function cleaned(text: string): string {
  return text.normalize('NFC').replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]|\[\[|\]\]/g, '').replace(/\s+/g, ' ').trim().replace(/(?<![ ,;])[ ,;]+$/, '')
}

function isAfterName(piece: string): boolean {
  return nameWords(piece).every((word) => word.kind === 'suffix' || word.kind === 'strange')
}

function isWholeName(piece: string): boolean {
  const words = nameWords(piece)
  return words.length > 1 && words.some((word) => word.kind === 'initials' || word.kind === 'patronymic')
}

/** "van Beethoven, Ludwig", «Лебедева, Людмила Фёдоровна», "Beethoven, Ludwig van". */
function inverted(family: string, given: string, suffixes: readonly string[]): ParsedName {
  // One more word, so that «фон Шлиппе» is seen as part of a longer name.
  const familyWords = nameWords(`${family} ${given}`).slice(0, nameWords(family).length)
  const givenWords = nameWords(`${family} ${given}`).slice(nameWords(family).length)
  const parsed = nameOf({ family: familyWords, given: givenWords, guessed: familyWords.filter(({ kind }) => kind === 'word').length > 2 || familyWords.some(isStrange) || givenWords.some(isStrange) })
  return { ...parsed, name: { ...parsed.name, suffix: [parsed.name.suffix, ...suffixes].filter(Boolean).join(' ') } }
}

function parseDirect(text: string, lang: Lang): ParsedName {
  const words = nameWords(text)
  const aside = words.filter((word) => word.kind === 'suffix' || isStrange(word))
  const named = words.filter((word) => !aside.includes(word))
  const core = named.every((word) => word.kind === 'particle') ? named.map(asWord) : named
  if (core.length === 0) return nameOf({ family: words.map(asWord), given: [], guessed: true })
  const split = splitCore(core, lang)
  const parsed = nameOf(split)
  const suffix = aside.map((word) => word.text).join(' ')
  return { name: { ...parsed.name, suffix }, guessed: split.guessed || aside.some(isStrange) }
}

function splitCore(core: readonly NameWord[], lang: Lang): Split {
  const cyrillic = isCyrillic(core.map((word) => word.text).join(''))
  return byCapitals(core) ?? byInitials(core, cyrillic) ?? byPatronymic(core) ?? byParticle(core, cyrillic) ?? byHabit(core.map(asWord), cyrillic, lang)
}

/** «ИВАНОВ Иван», "John SMITH": capitals mark the surname. */
function byCapitals(core: readonly NameWord[]): Split | null {
  const isUpper = (word: NameWord) => word.kind !== 'initials' && /\p{L}.*\p{L}/u.test(word.text) && word.text === word.text.toUpperCase()
  const family = core.filter(isUpper)
  const given = core.filter((word) => !isUpper(word))
  const apart = given.some((word) => word.kind !== 'initials' && word.kind !== 'particle')
  return family.length > 0 && apart ? { family: family.map(asWord), given, guessed: false } : null
}

/** Initials show the order: the surname stands at the other end. */
function byInitials(core: readonly NameWord[], cyrillic: boolean): Split | null {
  const first = core.findIndex((word) => word.kind === 'initials')
  const last = core.findLastIndex((word) => word.kind === 'initials')
  if (first === -1) return null
  const after = core.slice(last + 1)
  if (after.every((word) => word.kind === 'particle' && !word.capital)) return surnameThenInitials(core, first, cyrillic)
  if (first > 0 && after.length === 1 && after[0]?.kind === 'patronymic' && cyrillic) return { family: core.slice(0, first), given: core.slice(first), guessed: false }
  const several = after.filter((word) => word.kind !== 'particle').length > 1
  // "J. Robert Oppenheimer" and "G. García Márquez" look alike.
  if (several && !cyrillic && after.every((word) => word.kind !== 'particle')) return { family: after.slice(-1), given: core.slice(0, -1), guessed: true }
  return { family: after, given: core.slice(0, last + 1), guessed: several && cyrillic }
}

/** «Лебедева Л. Ф.», «Шлиппе Е. Б. фон», «Иванов Иван И.». */
function surnameThenInitials(core: readonly NameWord[], first: number, cyrillic: boolean): Split {
  const before = core.slice(0, first)
  if (before.length === 0) return { family: core, given: [], guessed: true }
  const given = before.at(-1)
  const isFull = cyrillic && before.length > 1 && given !== undefined && isGivenName(asCyrillic(given.text))
  return isFull ? { family: before.slice(0, -1), given: core.slice(first - 1), guessed: false } : { family: before, given: core.slice(first), guessed: false }
}

/** A patronymic follows the given name: «Иванов Иван Иванович», «Иван Иванович Иванов». */
function byPatronymic(core: readonly NameWord[]): Split | null {
  const words = core.filter((word) => word.kind !== 'particle')
  const last = words.length - 1
  const found = words.findLastIndex((word, index) => word.kind === 'patronymic' && index > 0)
  if (found === -1 || words.length < 3) return null
  // «Иван Петрович Рабинович»: of two such words the second is the surname.
  const patronymic = found === last && found > 1 && words[found - 1]?.kind === 'patronymic' ? found - 1 : found
  const given = patronymic === last ? words.slice(last - 1) : words.slice(0, patronymic + 1)
  return { family: core.filter((word) => !given.includes(word)), given, guessed: false }
}

/** A particle stands before the surname: "Ludwig van Beethoven". */
function byParticle(core: readonly NameWord[], cyrillic: boolean): Split | null {
  const first = core.findIndex((word) => word.kind === 'particle')
  const last = core.findLastIndex((word) => word.kind === 'particle')
  if (first === -1) return null
  const words = core.filter((word) => word.kind !== 'particle')
  if (last === core.length - 1) return { family: core.filter((word) => !words.slice(1).includes(word)), given: words.slice(1), guessed: true }
  // «Ван» within a name may be Dutch or Vietnamese.
  const uncertain = cyrillic && core[first]?.capital === true && !isGivenName(asCyrillic(core[0]?.text ?? ''))
  if (first > 0) return { family: core.slice(first), given: core.slice(0, first), guessed: uncertain }
  // "Ben Anders Smith": a Latin name seldom begins with its surname.
  if (!cyrillic && core[0]?.capital === true) return null
  return { family: core.slice(0, last + 2), given: core.slice(last + 2), guessed: true }
}

/** Nothing shows the order: Latin names begin with the given name, Russian ones with whichever is known. */
function byHabit(core: readonly NameWord[], cyrillic: boolean, lang: Lang): Split {
  if (core.length === 1) return { family: core, given: [], guessed: true }
  // Vietnamese names, with their own letters, begin with one of a few surnames.
  if (core.length > 2 && vietnamese.test(core[0]?.text ?? '')) return { family: core.slice(0, 1), given: core.slice(1), guessed: true }
  if (!cyrillic) return { family: core.slice(-1), given: core.slice(0, -1), guessed: core.length > 2 || lang === 'ru' }
  // «Анна Ивановна»: no surname is given at all.
  if (core.at(-1)?.kind === 'patronymic' && /на$/iu.test(core.at(-1)?.text ?? '')) return { family: core, given: [], guessed: true }
  const [first, last] = [asCyrillic(core[0]?.text ?? ''), asCyrillic(core.at(-1)?.text ?? '')]
  // «Ансар Кенжебаева»: where neither is known, the one that ends as surnames do.
  const surnameLast = core.length === 2 && !isGivenName(first) && !isGivenName(last) && looksSurname(last) && !looksSurname(first)
  const givenFirst = (isGivenName(first) && !isGivenName(last)) || surnameLast
  // «Бобров Тимур»: one of the two can be nothing but a given name, the other nothing but a surname.
  const certain = core.length === 2 && !surnameLast && (givenFirst ? looksSurname(last) : isGivenName(last) && looksSurname(first))
  return givenFirst ? { family: core.slice(-1), given: core.slice(0, -1), guessed: !certain } : { family: core.slice(0, 1), given: core.slice(1), guessed: !certain }
}

function nameOf({ family, given, guessed }: Split): ParsedName {
  const particles = [...family, ...given].filter((word) => word.kind === 'particle')
  const names = given.filter((word) => word.kind !== 'particle')
  const cyrillic = isCyrillic([...family, ...given].map((word) => word.text).join(''))
  const found = names.findIndex((word, index) => index > 0 && (word.kind === 'patronymic' || (cyrillic && word.kind === 'initials')))
  const patronymic = found === -1 ? names.length : found
  return {
    guessed,
    name: {
      family: textOf(family.filter((word) => word.kind !== 'particle')), given: textOf(names.slice(0, patronymic)), patronymic: textOf(names.slice(patronymic)),
      particle: textOf(particles), particleFirst: particles.some((word) => word.capital) || (particles.length === 1 && isArticle(particles[0]?.text ?? '')),
      suffix: '', sortAs: ''
    }
  }
}

function textOf(words: readonly NameWord[]): string {
  return words.map((word) => word.text).join(' ')
}

function asWord(word: NameWord): NameWord {
  return word.kind === 'particle' || isStrange(word) || word.kind === 'suffix' ? { ...word, kind: 'word' } : word
}

function isStrange(word: NameWord): boolean {
  return word.kind === 'strange'
}

export const noName: PersonName = { family: '', given: '', patronymic: '', particle: '', particleFirst: false, suffix: '', sortAs: '' }
