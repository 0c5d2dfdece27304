// Every type of source × both languages × every number of authors, in the form of ГОСТ Р 7.0.5-2008; each line names its clauses.
// UPDATE_GOLDEN=1 writes what it is compared with anew.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { gostEntry } from '../../src/cite/gost-entry.ts'
import { programFolder } from '../../src/cli/program-folder.ts'
import type { Source, SourceName, SourceType } from '../../src/model/source.ts'
import { emptySource } from '../../src/parse/bibliography/source-of.ts'
import { sourceNames } from '../../src/parse/bibliography/source-names.ts'
import { shown } from './listed.ts'

const golden = path.join(programFolder, 'test', 'cite', 'golden', 'gost-matrix.txt')

type Lang = 'ru' | 'en'
type Fields = Partial<Source>

const people: Readonly<Record<Lang, readonly (readonly [family: string, given: string])[]>> = {
  ru: [['Адамов', 'Пётр Ильич'], ['Борисова', 'А. Н.'], ['Власов', 'Юрий'], ['Громова', 'Е. Е.'], ['Дёмин', 'И. И.']],
  en: [['Ash', 'Peter James'], ['Birch', 'A. N.'], ['Cedar', 'Una'], ['Drake', 'E. E.'], ['Elm', 'I. I.']]
}

const accessed = { year: '2024', month: 5, day: 17 }
const day = { year: '2008', month: 3, day: 5 }

/** What a source of each type says beside its authors. */
const types: Readonly<Record<SourceType, { readonly clause: string; readonly ru: Fields; readonly en: Fields }>> = {
  book: { clause: '4.10 book', ru: { subtitle: 'учебное пособие', edition: '2-е издание, исправленное', places: ['Москва'], publishers: ['Издательство Перо'], totalPages: '240' }, en: { subtitle: 'a handbook', edition: '2', places: ['London'], publishers: ['Facet'], totalPages: '240' } },
  article: { clause: 'analytical reference', ru: { host: 'Библиосфера', volume: '4', issue: '2', pages: '5–11' }, en: { host: 'Libr. Trends', volume: '4', issue: '2', pages: '5–11' } },
  newspaper: { clause: 'analytical reference, newspaper with its day', ru: { host: 'Губернские вести', date: day, pages: '3' }, en: { host: 'The County Post', date: day, pages: '3' } },
  inproceedings: { clause: 'analytical reference, proceedings', ru: { host: 'Библиотеки региона', hostSubtitle: 'материалы конференции', places: ['Пенза'], publishers: ['ПОБ'], pages: '45–47' }, en: { host: 'Libraries Together', hostSubtitle: 'proceedings', places: ['Tampere'], publishers: ['IFLA'], pages: '45–47' } },
  chapter: { clause: 'analytical reference, part of a book', ru: { host: 'Чтение сегодня', hostSubtitle: 'сборник статей', places: ['Санкт-Петербург'], publishers: ['Профессия'], pages: '7–19' }, en: { host: 'Reading Now', places: ['Oxford'], publishers: ['Isis'], pages: '7–19' } },
  thesis: { clause: 'section 7, thesis', ru: { kind: 'диссертация кандидата педагогических наук', places: ['Кемерово'], totalPages: '178' }, en: { publishers: ['Univ. of Tampere'], totalPages: '178' } },
  report: { clause: 'section 7, report', ru: { number: '12', places: ['Новосибирск'], publishers: ['ГПНТБ'] }, en: { number: '12', publishers: ['OCLC'] } },
  patent: { clause: 'section 7, patent: begins with its title', ru: { number: '2187888', places: ['Рос. Федерация'], date: day }, en: { number: '7347809', places: ['US'], date: day } },
  standard: { clause: 'section 7, standard: begins with its number', ru: { number: 'ГОСТ Р 7.0.0-2008', places: ['Москва'], publishers: ['Стандартинформ'] }, en: { number: 'ISO 690', places: ['Geneva'], publishers: ['ISO'] } },
  law: { clause: 'section 7, law with its date and number', ru: { kind: 'федеральный закон', origin: { year: '2007', month: 12, day: 29 }, number: '78-ФЗ', host: 'Рос. газ.', date: day }, en: { kind: 'act', origin: { year: '2007', month: 12, day: 29 }, number: '78', host: 'Gazette', date: day } },
  web: { clause: 'section 10, address and the day it was looked at', ru: { host: 'Областная библиотека', url: 'https://example.org/a', accessed, date: { ...day, day: 0, month: 0 } }, en: { host: 'County Library', url: 'https://example.org/a', accessed, date: { ...day, day: 0, month: 0 } } },
  dataset: { clause: 'section 10, data', ru: { version: '1.2', publishers: ['ГПНТБ'], doi: '10.1/a' }, en: { version: '1.2', publishers: ['OCLC'], doi: '10.1/a' } },
  software: { clause: 'section 10, program', ru: { version: '2.0', url: 'https://example.org/p' }, en: { version: '2.0', url: 'https://example.org/p' } },
  preprint: { clause: 'section 7, preprint', ru: { number: '17', kind: 'препринт', places: ['Новосибирск'], publishers: ['Институт чтения'] }, en: { arxiv: '2006.11239' } }
}

/** What a source is named by: nobody, one to three, four, five, an unknown number, an organisation. */
const authorship: readonly (readonly [name: string, clause: string, of: (lang: Lang) => Fields])[] = [
  ['no author', '4.10.2: begins with the title', () => ({})],
  ...[1, 2, 3].map((count) => [`authors: ${count}`, '4.10.1: they make the heading, not repeated after «/»', (lang: Lang) => ({ authors: namesOf(lang, count) })] as const),
  ...[4, 5].map((count) => [`authors: ${count}`, '4.10.2: after «/» the first with «[и др.]»', (lang: Lang) => ({ authors: namesOf(lang, count) })] as const),
  ['authors: 1 and others', '4.10.2: counts as more than three', (lang) => ({ authors: { ...namesOf(lang, 1), others: true } })],
  ['an organisation', '4.10.2: after «/»', (lang) => ({ authors: { names: [body(lang)], others: false } })]
]

function namesOf(lang: Lang, count: number): Source['authors'] {
  return sourceNames(people[lang].slice(0, count).map(([family, given]) => ({ family, given, particle: '', dropping: '', suffix: '', whole: '' })))
}

function body(lang: Lang): SourceName {
  const [name] = sourceNames([{ family: '', given: '', particle: '', dropping: '', suffix: '', whole: lang === 'ru' ? 'Библиотечный союз' : 'Library Union' }]).names
  if (!name) throw new Error('no name')
  return name
}

function entryOf(type: SourceType, lang: Lang, by: Fields): string {
  const source: Source = { ...emptySource, type, lang, title: lang === 'ru' ? 'Чтение в малом городе' : 'Reading in a small town', date: { year: '2008', month: 0, day: 0 }, ...types[type][lang], ...by }
  return shown(gostEntry(source))
}

const byTitle: ReadonlySet<SourceType> = new Set(['patent', 'standard', 'law'])
const languages = ['ru', 'en'] as const
const lines = (Object.keys(types) as SourceType[]).flatMap((type) => languages.flatMap((lang) => authorship.map(([name, clause, of]) => ({ type, lang, name, clause: `${types[type].clause}; ${byTitle.has(type) && name.startsWith('authors') ? 'they stand after «/»' : clause}`, entry: entryOf(type, lang, of(lang)) }))))
const written = lines.map(({ type, lang, name, clause, entry }) => `${type}, ${lang}, ${name} (${clause})\n    ${entry}`)

if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, `${written.join('\n')}\n`)
const expected = readFileSync(golden, 'utf8').trimEnd().split('\n')

test('the golden file has a line for each', () => { assert.equal(expected.length, written.length * 2) })

for (const [index, { type, lang, name, clause, entry }] of lines.entries()) {
  test(`${clause}: ${type}, ${lang}, ${name}`, () => {
    assert.equal(expected[index * 2], written[index]?.split('\n')[0])
    assert.equal(entry, expected[index * 2 + 1]?.trim())
  })
}
