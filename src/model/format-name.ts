// A name in parts → the ways a volume prints it.
import type { Lang } from './paper.ts'
import type { PersonName } from './person.ts'

const nbsp = '\u00A0'

/** «Л. Ф. Лебедева», «Е. Б. фон Шлиппе», "K. Virtanen". */
export function initialsFirst(name: PersonName): string {
  return [initialsOf(name), name.particle, name.family, name.suffix].filter(Boolean).map(unbroken).join(nbsp)
}

/** «Лебедева Л. Ф.», «Шлиппе Е. Б. фон», «Де Голль Ш.», "King M. L., Jr.". */
export function surnameFirst(name: PersonName): string {
  const before = name.particleFirst ? name.particle : ''
  const after = name.particleFirst ? '' : name.particle
  const inverted = [before, name.family, initialsOf(name), after].filter(Boolean).map(unbroken).join(nbsp)
  return name.suffix === '' ? inverted : `${inverted}, ${unbroken(name.suffix)}`
}

/** As lists of papers in this language have it: in English practice only an index inverts names. */
export function listedName(name: PersonName, lang: Lang): string {
  return lang === 'ru' ? surnameFirst(name) : initialsFirst(name)
}

/** As the index of a volume in this language has it: «Лебедева Л. Ф.», "Oliveira, M.", "van der Berg, J.-W.", "Humboldt, A. von"; `full` where initials do not tell people apart. */
export function indexName(name: PersonName, lang: Lang, full = false): string {
  if (lang === 'ru') return full ? invertedFull(name) : surnameFirst(name)
  const [before, after] = name.particleFirst ? [name.particle, ''] : ['', name.particle]
  const surname = [before, name.family].filter(Boolean).map(unbroken).join(nbsp)
  const given = full ? fullName({ ...name, family: '', particle: after, suffix: '' }) : [initialsOf(name), after].filter(Boolean).map(unbroken).join(nbsp)
  return [surname, given, name.suffix].filter(Boolean).join(', ')
}

// "Beauvoir, S. de", "Humboldt, A. von": these stay behind the name in English practice too.
const leftBehind = /^(?:de|d[’']|von|zu|zum|zur|af|av)(?:\P{L}|$)/iu

/** The name as an English index sorts it: under a particle that is said with the surname ("van der Berg", "di Marzio"). */
export function inEnglishOrder(name: PersonName): PersonName {
  return !/^\p{Script=Latin}/u.test(name.particle) || leftBehind.test(name.particle) ? name : { ...name, particleFirst: true }
}

/** «Петрова Анна Сергеевна»: parts that are initials stay initials. */
export function invertedFull(name: PersonName): string {
  const given = fullName({ ...name, family: '', particle: '', suffix: '' })
  const [before, after] = name.particleFirst ? [name.particle, ''] : ['', name.particle]
  const inverted = [before, name.family, given, after].filter(Boolean).join(' ')
  return name.suffix === '' ? inverted : `${inverted}, ${name.suffix}`
}

/** «Людмила Фёдоровна Лебедева». Breaks between words, but not after an initial. */
export function fullName(name: PersonName): string {
  const whole = [name.given, name.patronymic, name.particle, name.family, name.suffix].filter(Boolean).join(' ')
  return whole.replace(/(?<=(^|[ -])\p{L}{1,2}\.) /gu, nbsp)
}

/** «Л. Ф.», «Ж.-Ж.»: of the given name and the patronymic, joined by no-break spaces; '' when neither is known. */
export function initialsOf(name: Pick<PersonName, 'given' | 'patronymic'>): string {
  const patronymic = name.patronymic.split(' ').filter((word) => !filiation.test(word)).join(' ')
  return `${name.given} ${patronymic}`.split(' ').filter(Boolean).map(initialOf).join(nbsp)
}

// «Ахмед оглы»: these words are kept in full names only.
const filiation = /^(оглы|оглу|кызы|кизи|гызы|улы|уулу|углы)$/iu

// What is already short stays as typed: «Дж.» is two letters and one initial. «Ши-кай» has one, «Жан-Жак» two.
function initialOf(word: string): string {
  const parts = word.split('-').filter(Boolean)
  const capital = parts.filter((part) => /^\P{L}*\p{Lu}/u.test(part))
  return (capital.length > 0 ? capital : parts.slice(0, 1)).map((part) => (part.endsWith('.') ? part : `${firstLetter(part)}.`)).join('-')
}

// «’» and quotes may stand in front; a letter may carry a combining accent.
function firstLetter(word: string): string {
  return /\p{L}\p{M}*/u.exec(word)?.[0] ?? word.slice(0, 1)
}

function unbroken(text: string): string {
  return text.replaceAll(' ', nbsp)
}
