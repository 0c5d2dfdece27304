// «с. 12-14», "p.12", «12» → the place in a source as it is printed: pages in the language of the source (ГОСТ Р 7.0.5-2008), other words as typed.
import type { CitationStyle, SourceLang } from '../model/source.ts'
import { isGost } from './citation-kind.ts'

const nbsp = '\u00A0'
const page = /^(?:с|c|стр|p|pp|s|S|P|С|pages?|страницы?)(?:\.?\s*(?=\d)|\.\s*(?=[ivxlc]+\b))/iu
const numeral = /^(?:\d[\d\s,–—-]*|[ivxlcdm]+)$/iu

export function locator(typed: string, lang: SourceLang, style: CitationStyle): string {
  const bare = numeral.test(typed)
  const pages = bare ? typed : page.test(typed) ? typed.replace(page, '') : null
  if (pages === null) return dashed(typed).replace(/(?<!\p{L})(\p{L}{1,5}\.|№|§)\s*(?=[\d\p{Lu}])/gu, `$1${nbsp}`)
  const several = !isGost(style) && /\d\s*[-–—,]\s*\d/u.test(/^[^\p{L}]*/u.exec(pages)?.[0] ?? '')
  return `${lang === 'ru' ? 'с.' : lang === 'de' ? 'S.' : several ? 'pp.' : 'p.'}${nbsp}${dashed(pages)}`
}

function dashed(text: string): string {
  return text.replace(/(?<=\d)\s*(?:--|[-—])\s*(?=\d)/gu, '–')
}
