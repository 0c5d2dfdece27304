// What BibTeX and CSL-JSON have in common: an empty source, and how dates, languages and addresses are read.
import type { Source, SourceDate, SourceLang } from '../../model/source.ts'
import { langOfText } from '../lang.ts'
import { noNames } from './source-names.ts'

export const noDate: SourceDate = { year: '', month: 0, day: 0 }

export const emptySource: Source = {
  key: '', file: '', line: 1, type: 'book', lang: 'en', authors: noNames, editors: noNames, translators: noNames, title: '', subtitle: '', mainTitle: '', host: '', hostSubtitle: '',
  date: noDate, origin: noDate, accessed: noDate, volume: '', volumes: '', issue: '', number: '', series: '', seriesNumber: '', article: '', pages: '', totalPages: '', edition: '', version: '',
  places: [], publishers: [], kind: '', note: '', doi: '', url: '', arxiv: ''
}

const languages: readonly (readonly [SourceLang, RegExp])[] = [
  ['ru', /^(ru|rus|russian|русский|uk|ukr|ukrainian|be|bel|belarusian|bg|bulgarian|sr|serbian)\b/iu], ['de', /^(de|deu|ger|n?german|austrian|naustrian|nswissgerman|swissgerman|deutsch)\b/iu],
  ['es', /^(es|spa|spanish|mexican|español|castellano)(?!\p{L})/iu], ['it', /^(it|ita|italian|italiano)\b/iu], ['pt', /^(pt|por|portuguese|brazil(?:ian)?|português)(?!\p{L})/iu],
  ['fr', /^(fr|fra|fre|french|français|acadian|canadien)\b/iu], ['en', /^(en|eng|english|american|british|us|uk|canadian|australian|newzealand)\b/iu]
]

/** The language given, else the one whose letters the title is written in. */
export function sourceLang(given: string, title: string): SourceLang {
  const named = languages.find(([, pattern]) => pattern.test(given.trim()))?.[0]
  return named ?? langOfText(title.replace(/<[^>]*>/g, '')) ?? 'en'
}

/** `2020`, `2020-05`, `2020-05-17`, `17.05.2024`; of `2020/2021` and `2020--2021` both years; what is no date is kept as the year. */
export function sourceDate(text: string): SourceDate {
  const written = text.trim()
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written)
  if (dotted) return { year: dotted[3] ?? '', month: Number(dotted[2]), day: Number(dotted[1]) }
  const years = /^(\d{4})\s*(?:\/|--?|[‐‑–—])\s*(\d{4})$/.exec(written)
  if (years) return { ...noDate, year: `${years[1]}–${years[2]}` }
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:T.*)?(?:\/.*)?$/.exec(written)
  const month = Number(iso?.[2] ?? 0)
  return iso && month <= 12 ? { year: iso[1] ?? '', month, day: Number(iso[3] ?? 0) } : { ...noDate, year: written }
}

export function doiOf(text: string): string {
  return unescaped(text).trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)/i, '')
}

export function unescaped(address: string): string {
  return address.trim().replace(/\\([_%&#~$])/g, '$1')
}

/** «arXiv:1706.03762v2», "arXiv preprint arXiv:1706.03762", "abs/1706.03762" → the number; '' in what else. */
export function arxivOf(text: string): string {
  return /(?:^|\babs\/|\barxiv[:.\s]\s*|\barxiv\.org\/(?:abs|pdf)\/)((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)(?!\d)/i.exec(text)?.[1] ?? ''
}

/** «45--47», «45-47» → «45–47». */
export function ranges(pages: string): string {
  return pages.trim().replace(/\s*(?:--+|[-‐‑–—])\s*(?=[\p{L}\d])/gu, '–').replace(/\s*,\s*/g, ', ')
}
