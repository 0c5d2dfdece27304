// Words → words with soft hyphens, by language. Chromium has no Russian dictionary, so the tool brings its own (TeX patterns).
import { createRequire } from 'node:module'

type Hyphenate = (word: string, options: { hyphenChar: string }) => string

interface Dictionary {
  readonly hyphenate: Hyphenate
  /** The words it breaks; in capitals, with digits or in addresses they stay whole. */
  readonly words: RegExp
  readonly known: Map<string, string>
}

const require = createRequire(import.meta.url)
const softHyphen = '\u00AD'
const dictionaries = new Map<string, Dictionary | null>()

// Shorter words gain a line little, and every soft hyphen costs the browser and the file.
const letters: Readonly<Record<string, string>> = {
  ru: '[а-яёА-ЯЁ][а-яё]{5,}(?:[А-ЯЁ][а-яё]{3,})*|[А-ЯЁ][а-яё]{3,}(?:[А-ЯЁ][а-яё]{3,})+',
  en: '[A-Za-z][a-z]{5,}',
  other: '\\p{L}[\\p{Ll}\\p{Lo}\\p{M}]{5,}'
}
// A word cut short («ежемес. журн.»), and a surname beside its initials, never part.
const before = '(?<![\\p{L}\\d@/_.])(?<!\\p{Lu}\\.[ \\u00A0]?)'
const after = '(?![\\p{L}\\d@/_])(?!\\.(?:[ \\u00A0]?[\\p{Ll}\\d]|[,;:)]))'

/** Russian words by Russian rules and Latin words by English ones; `lang` is the tag of the language of the text. */
export function hyphenation(text: string, lang: string): string {
  const main = hyphenateWords(text, lang)
  // A Latin word inside Russian text is nearly always a name or a code: only English text is broken by English rules.
  return languageOf(lang) === 'en' ? hyphenateWords(main, 'ru') : main
}

function hyphenateWords(text: string, lang: string): string {
  const dictionary = dictionaryOf(lang)
  if (!dictionary) return text
  const { hyphenate, words, known } = dictionary
  return text.replace(words, (word, at: number) => {
    if (word.length > longestWord || isNamed(word, text, at)) return word
    let broken = known.get(word)
    if (broken === undefined) {
      // «КонсультантПлюс» parts where a capital stands, too.
      broken = word.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => seemly(withMinima(hyphenate(part, { hyphenChar: softHyphen })))).join(softHyphen)
      known.set(word, broken)
    }
    return broken
  })
}

// «Сафронов И. Л.»
function isNamed(word: string, text: string, at: number): boolean {
  return /^\p{Lu}/u.test(word) && /^[ \u00A0]\p{Lu}\./u.test(text.slice(at + word.length, at + word.length + 3))
}

function dictionaryOf(tag: string): Dictionary | null {
  const known = dictionaries.get(tag)
  if (known !== undefined) return known
  const lang = languageOf(tag)
  const hyphenate = [tag.toLowerCase() === 'en-gb' ? 'en-gb' : lang === 'en' ? 'en-us' : tag.toLowerCase(), lang].map(load).find((found) => found !== null)
  const dictionary = hyphenate ? { hyphenate, words: new RegExp(`${before}(?:${letters[lang] ?? letters['other']})${after}`, 'gu'), known: new Map<string, string>() } : null
  dictionaries.set(tag, dictionary)
  return dictionary
}

function languageOf(tag: string): string {
  return /^\p{L}+/u.exec(tag.toLowerCase())?.[0] ?? ''
}

function load(name: string): Hyphenate | null {
  if (!/^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(name)) return null
  try {
    return (require(`hyphen/${name}`) as { hyphenateSync?: Hyphenate }).hyphenateSync ?? null
  } catch {
    // A language without patterns: its words stay whole.
    return null
  }
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

// No line may begin or end with what reads as an oath: «пло-хую», «оскор-блять».
function seemly(word: string): string {
  return word.replace(/\u00AD(?=(?:ху[йюеёя]|бля|пизд|еб[аеиул]|муд[аои]))/gu, '')
}
