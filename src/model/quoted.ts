// Words → the same in the quotation marks of a language; marks within become inner ones.
import type { MessageLang } from './rules.ts'

export function quotedIn(words: string, lang: MessageLang): string {
  return lang === 'en' ? `“${within(words.replace(/"([^“”"]*)"/gu, '“$1”'), lang)}”` : `«${within(words, lang)}»`
}

/** As words stand within quotation marks. */
export function within(words: string, lang: MessageLang): string {
  return lang === 'en' ? words.replace(/“([^“”]*)”/gu, '‘$1’') : words.replaceAll('«', '„').replaceAll('»', '“')
}

/** Whether a sentence quotes these words already, whatever marks they have in it. */
export function isQuoted(words: string, sentence: string): boolean {
  return bare(sentence).includes(bare(words.replace(/…$/u, '')))
}

function bare(text: string): string {
  return text.replace(/[«»„“”‘’"]/gu, '')
}
