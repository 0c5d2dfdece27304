// The words an entry is printed with, by the language of the entry (ГОСТ Р 7.0.5-2008).
import type { SourceDate, SourceLang, SourceType } from '../model/source.ts'

export interface SourceWords {
  readonly pages: string
  readonly total: string
  readonly volume: string
  readonly issue: string
  readonly issueAlone: string
  readonly article: string
  readonly others: string
  readonly editedBy: string
  readonly translatedBy: string
  readonly edition: (number: string) => string
  readonly volumes: (number: string) => string
  readonly accessed: string
  readonly months: readonly string[]
  readonly kinds: Readonly<Record<string, string>>
  readonly of: string
  readonly version: string
}

const en: SourceWords = {
  pages: 'P.', total: 'p.', volume: 'Vol.', issue: 'no.', issueAlone: 'No.', article: 'Art.', others: 'et al.', editedBy: 'ed. by', translatedBy: 'transl. by',
  edition: (number) => `${number}${ordinal(number)} ed.`, volumes: (number) => `in ${number} vol.`, accessed: 'accessed:',
  months: ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  kinds: { thesis: 'PhD thesis', mathesis: 'Master’s thesis', bathesis: 'Bachelor’s thesis', report: 'tech. rep.', patent: 'pat.', dataset: 'data set', software: 'computer software', preprint: 'preprint', law: 'law' }, of: 'of', version: 'version'
}

export const sourceWords: Readonly<Record<SourceLang, SourceWords>> = {
  ru: {
    pages: 'С.', total: 'с.', volume: 'Т.', issue: '№', issueAlone: '№', article: 'Ст.', others: 'и др.', editedBy: 'ред.', translatedBy: 'пер.',
    edition: (number) => `${number}-е изд.`, volumes: (number) => `в ${number} т.`, accessed: 'дата обращения:',
    months: ['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
    kinds: { thesis: 'дис.', mathesis: 'магистерская дис.', bathesis: 'выпускная квалификационная работа', report: 'отчёт', patent: 'пат.', dataset: 'набор данных', software: 'программа', preprint: 'препринт', law: 'закон' }, of: 'от', version: 'версия'
  },
  en,
  de: {
    ...en, pages: 'S.', total: 'S.', volume: 'Bd.', issue: 'Nr.', issueAlone: 'Nr.', article: 'Art.', others: 'u. a.', editedBy: 'hrsg. von', translatedBy: 'übers. von', edition: (number) => `${number}. Aufl.`, volumes: (number) => `in ${number} Bd.`, accessed: 'abgerufen am:',
    months: ['Jan.', 'Febr.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'], kinds: { ...en.kinds, thesis: 'Diss.', mathesis: 'Masterarbeit', bathesis: 'Bachelorarbeit', report: 'Bericht', dataset: 'Datensatz', software: 'Software', preprint: 'Preprint', law: 'Gesetz' }, of: 'vom', version: 'Version'
  },
  fr: {
    ...en, volume: 'Vol.', issue: 'no', issueAlone: 'No', editedBy: 'dir.', translatedBy: 'trad. par', edition: (number) => `${number}e éd.`, accessed: 'consulté le :',
    months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'], kinds: { ...en.kinds, thesis: 'thèse', mathesis: 'mémoire de master', report: 'rapport', patent: 'brevet', dataset: 'jeu de données', software: 'logiciel', preprint: 'prépublication', law: 'loi' }, of: 'du', version: 'version'
  },
  es: {
    ...en, volume: 'Vol.', issue: 'n.º', issueAlone: 'N.º', editedBy: 'ed. por', translatedBy: 'trad. por', edition: (number) => `${number}.ª ed.`, volumes: (number) => `en ${number} vol.`, accessed: 'consultado:',
    months: ['ene.', 'feb.', 'marzo', 'abr.', 'mayo', 'jun.', 'jul.', 'ag.', 'sept.', 'oct.', 'nov.', 'dic.'], kinds: { ...en.kinds, thesis: 'tesis doctoral', mathesis: 'tesis de maestría', bathesis: 'tesina', report: 'informe', patent: 'pat.', dataset: 'conjunto de datos', software: 'software', preprint: 'prepublicación', law: 'ley' }, of: 'de', version: 'versión'
  },
  it: {
    ...en, volume: 'Vol.', issue: 'n.', issueAlone: 'N.', editedBy: 'a cura di', translatedBy: 'trad. di', edition: (number) => `${number}ª ed.`, volumes: (number) => `in ${number} vol.`, accessed: 'consultato:',
    months: ['genn.', 'febbr.', 'mar.', 'apr.', 'magg.', 'giugno', 'luglio', 'ag.', 'sett.', 'ott.', 'nov.', 'dic.'], kinds: { ...en.kinds, thesis: 'tesi di dottorato', mathesis: 'tesi di laurea magistrale', bathesis: 'tesi di laurea', report: 'rapporto', patent: 'brev.', dataset: 'insieme di dati', software: 'software', preprint: 'preprint', law: 'legge' }, of: 'del', version: 'versione'
  },
  pt: {
    ...en, volume: 'Vol.', issue: 'n.º', issueAlone: 'N.º', editedBy: 'org. por', translatedBy: 'trad. de', edition: (number) => `${number}.ª ed.`, volumes: (number) => `em ${number} vol.`, accessed: 'acesso em:',
    months: ['jan.', 'fev.', 'mar.', 'abr.', 'maio', 'jun.', 'jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.'], kinds: { ...en.kinds, thesis: 'tese de doutorado', mathesis: 'dissertação de mestrado', bathesis: 'trabalho de conclusão de curso', report: 'relatório', patent: 'pat.', dataset: 'conjunto de dados', software: 'software', preprint: 'preprint', law: 'lei' }, of: 'de', version: 'versão'
  }
}

const nbsp = '\u00A0'

/** «12 мая». */
export function dayOf({ month, day }: SourceDate, lang: SourceLang): string {
  const word = sourceWords[lang].months[month - 1] ?? ''
  return day > 0 && word !== '' ? `${day}${nbsp}${word}` : ''
}

/** «17.05.2024». */
export function dottedDate({ year, month, day }: SourceDate): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return month === 0 ? year : day === 0 ? `${two(month)}.${year}` : `${two(day)}.${two(month)}.${year}`
}

export function kindOf(kind: string, type: SourceType, lang: SourceLang): string {
  const { kinds } = sourceWords[lang]
  return kinds[kind] ?? (kind !== '' ? kind : kinds[type] ?? '')
}

export function ordinal(number: string): string {
  const last = Number(number) % 100
  return last > 10 && last < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][last % 10] ?? 'th'
}
