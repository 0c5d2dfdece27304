// Words in the case a style asks for; title case is only for English.
import type { SourceLang } from '../../model/source.ts'
import { recased, type Runs } from './runs.ts'

const small = new Set('a an the and but or nor for so yet as at by down for from in into of off on onto out over per than to up upon via vs v with within without de la le les von van der et del amid about against among around before behind between beyond during like near since through toward towards under until versus'.split(' '))

export function inCase(runs: Runs, textCase: string, lang: SourceLang): Runs {
  if (textCase === 'lowercase') return recased(runs, (text) => text.toLowerCase())
  if (textCase === 'uppercase') return recased(runs, (text) => text.toUpperCase())
  if (textCase === 'capitalize-first') return recased(runs, firstUp)
  if (textCase === 'capitalize-all') return recased(runs, (text) => text.replace(/(?<![\p{L}\p{N}’'])\p{Ll}[\p{L}’']*/gu, (word) => (word === word.toLowerCase() ? firstUp(word) : word)))
  if (textCase === 'sentence') return recased(runs, (text) => (isShouted(text) && lang === 'en' ? firstUp(text.toLowerCase()) : firstUp(text)))
  return textCase === 'title' && lang === 'en' ? recased(runs, titleCase) : runs
}

function firstUp(text: string): string {
  return text.replace(/\p{L}/u, (letter, index: number) => (/\d/.test(text.slice(0, index)) ? letter : letter.toUpperCase()))
}

function isShouted(text: string): boolean {
  return text.length > 4 && /\p{Lu}.*\s.*\p{Lu}/u.test(text) && text === text.toUpperCase()
}

function titleCase(text: string): string {
  const words = [...(isShouted(text) ? text.toLowerCase() : text).matchAll(/[\p{L}\p{N}’'.]+/gu)]
  const last = words.at(-1)?.index
  return words.reduce((whole, { 0: word, index }) => {
    // «iPhone», "x86" and addresses are written their own way.
    if (!/^\p{Ll}/u.test(word) || word !== word.toLowerCase() || /\p{L}\.\p{L}/u.test(word) || /\d/.test(word)) return lowered(whole, { word, index, last })
    const before = whole.slice(0, index)
    const begins = index === 0 || /[:?!—“"]\s*$/u.test(before) || !/\p{L}/u.test(before)
    const isSmall = small.has(word) && !begins && index !== last && !/-$/.test(before)
    return isSmall ? whole : before + firstUp(word) + whole.slice(index + word.length)
  }, isShouted(text) ? text.toLowerCase() : text)
}

// "The", "Of" within a title typed in title case are small too.
function lowered(whole: string, { word, index, last }: { readonly word: string; readonly index: number; readonly last: number | undefined }): string {
  const before = whole.slice(0, index)
  const within = index > 0 && index !== last && /\p{L}/u.test(before) && !/[:?!—“"-]\s*$/u.test(before)
  return within && /^\p{Lu}\p{Ll}+$/u.test(word) && small.has(word.toLowerCase()) ? before + word.toLowerCase() + whole.slice(index + word.length) : whole
}
