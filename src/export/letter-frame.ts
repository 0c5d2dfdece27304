// What stands around the matter of every letter: to whom, how they are greeted, who signs.
import { fullName, initialsFirst } from '../model/format-name.ts'
import type { Lang } from '../model/paper.ts'
import type { Author } from '../model/person.ts'
import type { Volume } from '../model/volume.ts'
import { isEmail } from '../parse/email.ts'
import { letterWords } from './letter-words.ts'

export function recipients(authors: readonly Author[], to: string): readonly string[] {
  const named = authors.map(({ name, email }) => [fullName(name), isEmail(email) ? `<${email}>` : ''].filter(Boolean).join(' '))
  return named.length === 0 ? [] : [`${to}: ${named.join('; ')}`]
}

/** «Людмила Фёдоровна» in Russian where both are known in full; else the name as it is. */
export function addressed({ name }: Author, lang: Lang): string {
  const whole = [name.given, name.patronymic]
  const isFull = whole.every((word) => word !== '' && !word.includes('.') && word.length > 1)
  if (lang === 'ru' && isFull) return whole.join(' ')
  return name.given.includes('.') ? initialsFirst(name) : fullName(name)
}

export function signature({ editors, publisher }: Pick<Volume, 'editors' | 'publisher'>, lang: Lang): readonly string[] {
  const [editor] = editors
  const known = (text: string): readonly string[] => (text === '' || text === 'none' ? [] : [text])
  return [...(editor ? [`${fullName(editor.name)}, ${editor.label}`.replace(/, $/, '')] : [letterWords[lang].secretary]), ...known(publisher.name)]
}

// Spaces that hold lines together in print only trouble a letter.
export function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ').replace(/\u00AD/g, '')
}
