// What is wrong with the form of a sentence told to a user: marks of the other language, marks without their fellows, two stops in a row.
import type { MessageLang } from '../../src/model/rules.ts'

const marks: Readonly<Record<MessageLang, { readonly own: RegExp; readonly others: RegExp }>> = {
  // Within quotation marks stand the author's words, with any marks of their own.
  en: { own: /“[^“”]*”/gu, others: /[«»„“”]/u },
  ru: { own: /«[^«»]*»/gu, others: /[«»“”„]/u }
}

export function faultsOf(message: string, lang: MessageLang): readonly string[] {
  const bare = message.replace(marks[lang].own, 'x')
  return [
    ...(marks[lang].others.test(bare) ? [`quotation marks: ${message}`] : []),
    ...(/(?<!\.)\.\.(?!\.)|[.,;:]\s+[.,;:](?!\p{L})|[!?…]\.|,\./u.test(bare) ? [`two stops: ${message}`] : []),
    ...(/\s{2}|\s[.,;:!?](?:\s|$)/u.test(bare) ? [`spaces: ${message}`] : []),
    ...(/undefined|\[object/.test(bare) ? [`a value is missing: ${message}`] : [])
  ]
}
