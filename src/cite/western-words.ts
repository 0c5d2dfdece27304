// The words of APA and numeric entries, by the language of the entry.
import type { SourceDate, SourceLang } from '../model/source.ts'
import { ordinal } from './source-words.ts'

export interface WesternWords {
  readonly page: string
  readonly pages: string
  readonly volume: string
  readonly volumes: string
  readonly number: string
  readonly editor: string
  readonly editors: string
  readonly translator: string
  readonly in: string
  readonly and: string
  readonly others: string
  readonly noDate: string
  readonly retrieved: string
  readonly from: string
  readonly edition: (number: string) => string
  readonly kinds: Readonly<Record<string, string>>
}

const en: WesternWords = {
  page: 'p.', pages: 'pp.', volume: 'Vol.', volumes: 'Vols.', number: 'No.', editor: 'Ed.', editors: 'Eds.', translator: 'Trans.', in: 'In', and: '&', others: 'et al.', noDate: 'n.d.', retrieved: 'Retrieved', from: 'from',
  edition: (number) => `${number}${ordinal(number)} ed.`,
  kinds: { thesis: 'Doctoral dissertation', mathesis: 'Master’s thesis', bathesis: 'Bachelor’s thesis', dataset: 'Data set', software: 'Computer software', patent: 'Patent', report: 'Report' }
}

const ru: WesternWords = {
  page: 'с.', pages: 'с.', volume: 'Т.', volumes: 'Т.', number: '№', editor: 'ред.', editors: 'ред.', translator: 'пер.', in: 'В:', and: 'и', others: 'и др.', noDate: 'б. г.', retrieved: 'Дата обращения:', from: '',
  edition: (number) => `${number}-е изд.`,
  kinds: { thesis: 'дис.', mathesis: 'магистерская дис.', bathesis: 'выпускная квалификационная работа', dataset: 'набор данных', software: 'программа', patent: 'Пат.', report: 'Отчёт' }
}

export function westernWords(lang: SourceLang): WesternWords {
  return lang === 'ru' ? ru : en
}

const months: Readonly<Record<'ru' | 'en', readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
}

/** "May 17", «17 мая»; '' without a month. */
export function longDay({ month, day }: SourceDate, lang: SourceLang): string {
  const word = months[lang === 'ru' ? 'ru' : 'en'][month - 1] ?? ''
  return word === '' || day === 0 ? word : lang === 'ru' ? `${day}\u00A0${word}` : `${word}\u00A0${day}`
}

/** "pp. 45–47", "p. 3". */
export function pagesWord(pages: string, lang: SourceLang): string {
  const words = westernWords(lang)
  return pages === '' ? '' : `${/[–,]/u.test(pages) ? words.pages : words.page}\u00A0${pages}`
}
