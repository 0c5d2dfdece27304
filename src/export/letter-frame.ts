// What stands around the matter of every letter: to whom, how they are greeted, who signs.
import { fullName, initialsFirst } from '../model/format-name.ts'
import type { Lang, Paper } from '../model/paper.ts'
import type { Author, PersonName } from '../model/person.ts'
import { roleWords } from '../model/role-words.ts'
import type { Volume } from '../model/volume.ts'
import { isEmail } from '../parse/email.ts'
import { langOfText } from '../parse/lang.ts'
import { letterWords } from './letter-words.ts'

export function recipients(authors: readonly Author[], to: string): readonly string[] {
  const named = authors.map(({ name, email }) => [fullName(name), isEmail(email) ? `<${email}>` : ''].filter(Boolean).join(' '))
  return named.length === 0 ? [] : [`${to}: ${named.join('; ')}`]
}

/** «Людмила Фёдоровна» in Russian, else whole names; initials and surnames for all where one is known by no more. */
export function addressed(authors: readonly Author[], lang: Lang): readonly string[] {
  const names = authors.map(({ name }) => name)
  if (names.some(hasInitials)) return names.map(initialsFirst)
  return names.map((name) => (lang === 'ru' && isWhole(name.given) && isWhole(name.patronymic) ? `${name.given} ${name.patronymic}` : fullName(name)))
}

// "Pavel A." is a name in full.
function hasInitials({ given, patronymic }: PersonName): boolean {
  return [given.split(' ')[0] ?? '', patronymic].some((word) => word !== '' && !isWhole(word))
}

function isWhole(word: string): boolean {
  return word.length > 1 && !word.includes('.')
}

/** The same text where a reader of this language can read it, else ''. */
export function readIn(lang: Lang, text: string): string {
  return lang === 'en' && langOfText(text) === 'ru' ? '' : text
}

/** People by their names in the manuscripts → as their papers print them in Latin letters. */
export function latinNames(papers: Iterable<Pick<Paper, 'heading' | 'translation'>>): ReadonlyMap<string, string> {
  return new Map([...papers].flatMap(({ heading, translation }) => {
    const [own, other] = [heading.authors, translation?.authors ?? []]
    return translation?.lang === 'en' && own.length === other.length ? own.map(({ name }, at) => [fullName(name), fullName(other[at]?.name ?? name)] as const) : []
  }))
}

/** A name that no paper gives in Latin letters is not invented: the secretary signs an English letter by hand. */
export function signature({ editors, publisher }: Pick<Volume, 'editors' | 'publisher'>, lang: Lang, latin: ReadonlyMap<string, string>): readonly string[] {
  const [editor] = editors
  const name = editor ? readIn(lang, fullName(editor.name)) || (latin.get(fullName(editor.name)) ?? '') : ''
  const role = editor ? readIn(lang, editor.label) || (roleWords[editor.role]?.[lang] ?? '') : ''
  return [name === '' ? letterWords[lang].secretary : [name, role].filter(Boolean).join(', '), ...[readIn(lang, publisher.name)].filter((house) => house !== '')]
}

// Spaces that hold lines together in print only trouble a letter.
export function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ').replace(/\u00AD/g, '')
}
