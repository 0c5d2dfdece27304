// The papers of the edition → what the search reads: a script that sets one value, because a page opened from disk may not fetch.
import { endOfTag } from './letters.ts'

export interface SearchEntry {
  readonly id: string
  readonly address: string
  readonly lang: string
  readonly title: string
  readonly authors: string
  readonly pages: string
  /** Text by printed page: folio, words. */
  readonly text: readonly (readonly [string, string])[]
}

export function searchScript(entries: readonly SearchEntry[]): string {
  return `window.proceedingsText=${JSON.stringify(entries.map(({ address, lang, title, authors, pages, text }) => [address, lang, title, authors, pages, text])).replace(/</g, '\\u003c').replace(/[\u2028\u2029]/g, ' ')};\n`
}

/** The words of an article, parted where the printed pages begin. Each page has the label of the mark before it. */
export function textByPage(html: string): readonly (readonly [string, string])[] {
  const marks = [...html.matchAll(/<span class="page-mark"[^>]*aria-label="([^"]*)"[^>]*>[^<]*<\/span>/g)]
  return [...marks.keys()].map((i) => [marks[i]?.[1] ?? '', wordsOf(html.slice((marks[i]?.index ?? 0) + (marks[i]?.[0].length ?? 0), marks[i + 1]?.index ?? html.length))] as const).filter(([, words]) => words !== '')
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

function wordsOf(html: string): string {
  let text = ''
  for (let i = 0; i < html.length;) {
    const next = html.indexOf('<', i)
    if (next < 0) { text += html.slice(i); break }
    text += html.slice(i, next)
    const end = endOfTag(html, next)
    // Emphasis and marks stand within words; everything else parts them.
    if (!/^<\/?(?:a|b|i|em|strong|span|sub)\b/.test(html.slice(next, next + 8))) text += ' '
    i = end + 1
  }
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (_, name: string) => decoded(name)).replace(/[\s\u00A0\u200B]+/gu, ' ').trim()
}

function decoded(name: string): string {
  const number = /^#x([\da-f]+)$/i.exec(name)?.[1]
  if (number) return String.fromCodePoint(parseInt(number, 16))
  return references[name] ?? (/^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : ' ')
}
