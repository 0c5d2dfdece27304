// Words → the same in the quotation marks of a language; marks within become inner ones.
import type { MessageLang } from './rules.ts'

export function quotedIn(words: string, lang: MessageLang): string {
  if (lang === 'en') return `“${words.replace(/[“"]([^“”"]*)[”"]/gu, '‘$1’')}”`
  return `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`
}
