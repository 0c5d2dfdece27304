// Words → words with soft hyphens, by language. Chromium has no Russian dictionary, so the tool brings its own (TeX patterns).
import { createRequire } from 'node:module'
import type { Lang } from '../model/paper.ts'

type Hyphenate = (word: string, options: { hyphenChar: string }) => string
const require = createRequire(import.meta.url)
const load = (name: string): Hyphenate => (require(`hyphen/${name}`) as { hyphenateSync: Hyphenate }).hyphenateSync

const softHyphen = '\u00AD'
const dictionaries: Readonly<Record<Lang, { hyphenate: Hyphenate; words: RegExp; known: Map<string, string> }>> = {
  ru: { hyphenate: load('ru'), words: /(?<![\p{L}\d@/_.])[а-яёА-ЯЁ][а-яё]{5,}(?![\p{L}\d@/_])/gu, known: new Map() },
  en: { hyphenate: load('en-us'), words: /(?<![\p{L}\d@/_.])[A-Za-z][a-z]{5,}(?![\p{L}\d@/_])/gu, known: new Map() }
}

// Shorter words gain a line little, and every soft hyphen costs the browser and the file.
/** Russian words by Russian rules and Latin words by English ones; words in capitals, with digits or in addresses stay whole. */
export function hyphenation(text: string, lang: Lang): string {
  const main = hyphenateWords(text, lang)
  // A Latin word inside Russian text is nearly always a name or a code: only English text is broken by English rules.
  return lang === 'en' ? hyphenateWords(main, 'ru') : main
}

function hyphenateWords(text: string, lang: Lang): string {
  const { hyphenate, words, known } = dictionaries[lang]
  return text.replace(words, (word) => {
    if (word.length > longestWord) return word
    let broken = known.get(word)
    if (broken === undefined) {
      broken = withMinima(hyphenate(word, { hyphenChar: softHyphen }))
      known.set(word, broken)
    }
    return broken
  })
}

// What is longer is no word, and its patterns would be looked up for minutes.
const longestWord = 200

// At least two letters before a break and three after it (Russian practice; better than the two-letter minimum of the norm).
function withMinima(word: string): string {
  const parts = word.split(softHyphen)
  while (parts.length > 1 && (parts[0] ?? '').length < 2) parts.splice(0, 2, (parts[0] ?? '') + (parts[1] ?? ''))
  while (parts.length > 1 && (parts.at(-1) ?? '').length < 3) parts.splice(-2, 2, (parts.at(-2) ?? '') + (parts.at(-1) ?? ''))
  return parts.join(softHyphen)
}
