// Bibliography files as people send them: what is read of them, and what is said of the rest.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageOf } from '../../../src/model/rules.ts'
import type { Source } from '../../../src/model/source.ts'
import { keysOf, readSources } from '../../../src/parse/bibliography/read-sources.ts'

function read(text: string, file = 'a.bib'): { readonly sources: Readonly<Record<string, Source>>; readonly problems: readonly string[] } {
  const files = [{ file, text }]
  const { value, problems } = readSources(files, keysOf(files))
  return { sources: Object.fromEntries(value.sources), problems: problems.map((problem) => `${problem.file}:${problem.line}: ${problem.rule} ${problem.values['found'] ?? ''}${problem.rule === 'source-filled' ? `: ${problem.values['expected.en']}` : ''}`) }
}

const namesOf = (source: Source | undefined): readonly string[] => source?.authors.names.map(({ family, given, patronymic, particle }) => [particle, family, given, patronymic].filter((part) => part !== '').join('|')) ?? []

test('TeX accents, commands and marks become letters', () => {
  const { sources, problems } = read(String.raw`@article{a, author = {{\'E}mile Zola and {\v C}apek, Karel}, title = {A {DNA} study \& \emph{Homo}: 5\% --- {\"u}ber $\alpha$, {\LaTeX}}, journal = "J. of X" # " Y", year = 2020, pages = {12--34}}`)
  assert.equal(sources['a']?.title, 'A DNA study & <i>Homo</i>: 5% — über α, LaTeX')
  assert.deepEqual(namesOf(sources['a']), ['Zola|Émile', 'Čapek|Karel'])
  assert.equal(sources['a']?.host, 'J. of X Y')
  assert.equal(sources['a']?.pages, '12–34')
  assert.deepEqual(problems, [])
})

test('Russian names without a comma begin with the surname', () => {
  const { sources } = read('@book{a, author = {Иванов Иван Иванович and Петров П. П. and Сидоров, Олег and Маркович, Иван Петрович}, title = {Т}, year = 2001}')
  assert.deepEqual(namesOf(sources['a']), ['Иванов|Иван|Иванович', 'Петров|П.|П.', 'Сидоров|Олег', 'Маркович|Иван Петрович'])
})

test('particles, organisations and «others»', () => {
  const { sources } = read('@book{a, author = {Ludwig van Beethoven and {Российская библиотечная ассоциация} and others}, title = {T}, year = 2001}')
  assert.deepEqual(namesOf(sources['a']), ['van|Beethoven|Ludwig', 'Российская библиотечная ассоциация'])
  assert.equal(sources['a']?.authors.others, true)
})

test('strings and crossref are followed', () => {
  const { sources } = read(`@string{pub = {Наука}}
@incollection{part, author = {Иванов, И.}, title = {Часть}, crossref = {whole}, pages = {1-5}}
@collection{whole, title = {Целое}, subtitle = {сб.}, editor = {Петров, П.}, publisher = pub, year = 1999, address = {Москва}}`)
  const { part } = sources
  assert.deepEqual([part?.title, part?.subtitle, part?.host, part?.hostSubtitle, part?.publishers, part?.date.year, part?.places], ['Часть', '', 'Целое', 'сб.', ['Наука'], '1999', ['Москва']])
})

test('addresses keep their signs and lose their TeX', () => {
  const { sources } = read(String.raw`@misc{a, title = {T}, howpublished = {\url{https://ex.org/a_b?x=1&y=2%20}}, year = 2001}
@online{b, title = {T}, url = {http://x.y/a\_b}, doi = {https://doi.org/10.1000/a\_b}, urldate = {17.05.2024}, year = 2001}`)
  assert.equal(sources['a']?.url, 'https://ex.org/a_b?x=1&y=2%20')
  assert.equal(sources['a']?.type, 'web')
  assert.deepEqual([sources['b']?.url, sources['b']?.doi, sources['b']?.accessed], ['http://x.y/a_b', '10.1000/a_b', { year: '2024', month: 5, day: 17 }])
})

test('arXiv is known under its many names', () => {
  const { sources } = read(`@article{a, author={A, B}, title={T}, journal={arXiv preprint arXiv:1706.03762}, year=2017}
@misc{b, author={A, B}, title={T}, eprint={2006.11239}, archivePrefix={arXiv}, year=2020}
@article{c, author={A, B}, title={T}, journal={CoRR}, volume={abs/1706.03762}, year=2017}`)
  assert.deepEqual(['a', 'b', 'c'].map((key) => [sources[key]?.type, sources[key]?.arxiv, sources[key]?.host]), [['preprint', '1706.03762', ''], ['preprint', '2006.11239', ''], ['preprint', '1706.03762', '']])
})

test('the language is the one given, else that of the letters', () => {
  const { sources } = read('@book{a, title={Библиотека}, year=1}\n@book{b, title={Die Bibliothek}, langid={ngerman}, year=1}\n@book{c, title={Biblioteka}, language={russian}, year=1}\n@book{d, title={The library}, year=1}')
  assert.deepEqual(['a', 'b', 'c', 'd'].map((key) => sources[key]?.lang), ['ru', 'de', 'ru', 'en'])
})

const broken = `@book{open,
  title = {Missing close,
  year = 2001,
  author = {Smith, A.}
}

@book{comma,
  title = {Two}
  year = 2002
}

A remark of the author.

@book{extra,
  title = {Three}},
  year = 2003
}

@book{whole, title = {Four}, year = 2004}

@book{ends, title = {Five`

test('a broken entry is named by its line and read as far as it goes; the others are whole', () => {
  const { sources, problems } = read(broken)
  assert.deepEqual(Object.entries(sources).map(([key, { title, date }]) => [key, title, date.year]), [['open', 'Missing close', '2001'], ['comma', 'Two', '2002'], ['extra', 'Three', '2003'], ['whole', 'Four', '2004'], ['ends', 'Five', '']])
  assert.deepEqual(problems.filter((problem) => problem.includes('source-readable')), ['a.bib:2: source-readable open', 'a.bib:15: source-readable extra', 'a.bib:21: source-readable ends', 'a.bib:8: source-readable comma'])
})

test('an entry without a key is named', () => {
  assert.deepEqual(read('@book{title = {x}, year = 2001}').problems, ['a.bib:1: source-readable @book'])
})

test('a key that stands twice: two copies of one entry are let be', () => {
  const { problems, sources } = read('@book{a, title={One}, year=1}\n@book{a, title={Two}, year=1}\n@book{b, title={One}, year=1}\n@book{b,  title={One}, year=1}')
  assert.deepEqual(problems, ['a.bib:2: source-once a'])
  assert.equal(sources['a']?.title, 'One')
})

test('what an entry cannot do without is asked for', () => {
  const { problems } = read('@article{a, title={T}}\n@book{b, title={T}, year=1}\n@online{c, title={T}, url={http://x.y}, urldate={2024-01-02}}\n@book{d, year=2001, author={A, B}}')
  assert.deepEqual(problems, ['a.bib:1: source-filled a: authors, a year, the journal or book it stands in', 'a.bib:4: source-filled d: a title'])
})

test('an entry never cited is not spoken of', () => {
  assert.deepEqual(readSources([{ file: 'a.bib', text: '@article{a, title={T}}\n@book{b, title={T}, year=1}' }], new Set(['b'])).problems, [])
})

test('fields no list prints are not read', () => {
  const { sources, problems } = read('@book{a, abstract = {A long {one}, with title = {no}}, title = {T}, keywords = "x, y", year = 2001, file = {:a.pdf}}')
  assert.deepEqual([sources['a']?.title, sources['a']?.date.year], ['T', '2001'])
  assert.deepEqual(problems, [])
})

const csl = `[
  { "id": "a", "type": "article-journal", "title": "Чтение", "author": [{ "family": "Иванов", "given": "И. И." }],
    "container-title": "Библиосфера", "issued": { "date-parts": [[2020, 5]] }, "volume": 5, "issue": "2", "page": "1-9", "DOI": "10.1/x", "language": "ru-RU" },
  { "id": "b", "type": "webpage", "title": "Site", "URL": "https://x.y", "accessed": { "date-parts": [[2024, 5, 17]] } }
]`

test('CSL-JSON is read too', () => {
  const { sources, problems } = read(csl, 'a.json')
  const { a, b } = sources
  assert.deepEqual([a?.type, a?.lang, a?.host, a?.volume, a?.issue, a?.pages, a?.date, a?.line], ['article', 'ru', 'Библиосфера', '5', '2', '1–9', { year: '2020', month: 5, day: 0 }, 2])
  assert.deepEqual([b?.type, b?.url, b?.accessed.day, b?.line], ['web', 'https://x.y', 17, 4])
  assert.deepEqual(problems, [])
})

test('JSON that breaks off is named by its line', () => {
  assert.deepEqual(read(csl.slice(0, 320), 'a.json').problems, ['a.json:1: source-readable a.json'])
  assert.deepEqual(read(csl.replace('"b",', '"b"'), 'a.json').problems, ['a.json:4: source-readable a.json'])
})

test('problems read as sentences in both languages', () => {
  const [problem] = readSources([{ file: 'a.bib', text: '@article{a, title={T}, author={A, B}, journal={J}}' }], new Set(['a'])).problems
  assert.ok(problem)
  assert.equal(messageOf(problem, 'en'), 'The source “a” lacks a year. Add what is missing.')
  assert.equal(messageOf(problem, 'ru'), 'У источника «a» нет года (year). Дополните запись.')
})

test('dates of CSL-JSON: ranges, seasons, words, numbers written as text', () => {
  const dated = (issued: unknown): unknown => read(JSON.stringify([{ id: 'a', type: 'book', title: 'T', publisher: 'P', issued }]), 'a.json').sources['a']?.date
  assert.deepEqual(dated({ 'date-parts': [[1998], [2001]] }), { year: '1998–2001', month: 0, day: 0 })
  assert.deepEqual(dated({ 'date-parts': [['2020', '5', '1'], [2020, 5, 3]] }), { year: '2020', month: 5, day: 1 })
  assert.deepEqual(dated({ 'date-parts': [[2020, 21]] }), { year: '2020', month: 0, day: 0 })
  assert.deepEqual(dated({ raw: '1998/2001' }), { year: '1998–2001', month: 0, day: 0 })
  assert.deepEqual(dated({ literal: 'в печати' }), { year: 'в печати', month: 0, day: 0 })
  assert.deepEqual([dated({ 'date-parts': [] }), dated({ 'date-parts': [[]] }), dated(null), dated('2007')], [{ year: '', month: 0, day: 0 }, { year: '', month: 0, day: 0 }, { year: '', month: 0, day: 0 }, { year: '2007', month: 0, day: 0 }])
})
test('both particles of a name in CSL-JSON are kept', () => {
  const { sources } = read(JSON.stringify([{ id: 'a', type: 'book', title: 'T', publisher: 'P', issued: '2001', author: [{ family: 'Heide', given: 'Karl', 'dropping-particle': 'von', 'non-dropping-particle': 'der' }] }]), 'a.json')
  assert.equal(sources['a']?.authors.names[0]?.particle, 'von der')
})

test('journals of astronomers, bare addresses, suffixes and parts of books as they are found', () => {
  const { sources, problems } = read([
    String.raw`@article{astro, author = {Lee, A.}, title = {Stars}, journal = {\aap}, archivePrefix = "arXiv", eprint = {1307.6212}, year = 2013, volume = 558, pages = {A33}}`,
    String.raw`@misc{tool, author = {Lee, A.}, title = {Tool}, howpublished = {https://example.org/tool}, year = 2024}`,
    String.raw`@misc{talk, author = {Lee, A.}, title = {Talk}, howpublished = {Paper presented in Split}, year = 2013}`,
    String.raw`@techreport{jr, author = {Guy L. {Steele} Jr.}, title = {T}, institution = {MIT}, year = 1980}`,
    String.raw`@inbook{part, author = {Knuth, D.}, title = {Algorithms}, chapter = {1.2}, publisher = {Addison-Wesley}, year = 1973}`
  ].join('\n'))
  assert.deepEqual([sources['astro']?.type, sources['astro']?.host], ['article', 'Astronomy & Astrophysics'])
  assert.deepEqual([sources['tool']?.url, sources['talk']?.publishers], ['https://example.org/tool', ['Paper presented in Split']])
  assert.deepEqual(sources['jr']?.authors.names.map(({ family, given, suffix }) => [family, given, suffix]), [['Steele', 'Guy L.', 'Jr.']])
  assert.deepEqual([sources['part']?.type, problems], ['book', []])
})
test('a note is what its readers are to know, not what programs put there', () => {
  const noteOf = (fields: string) => { const [source] = readSources([{ file: 'a.bib', text: `@book{k, title={T}, year=2000, publisher={Facet}, ${fields}}` }], new Set(['k'])).value.sources.values(); return [source?.note, source?.url] }
  assert.deepEqual(noteOf('note={Survey Certification.}'), ['Survey Certification', ''])
  assert.deepEqual(noteOf('note={To appear}, addendum={With two maps}'), ['To appear. With two maps', ''])
  assert.deepEqual(noteOf('note={https://example.org/a}'), ['', 'https://example.org/a'])
  for (const own of ['Publisher: Elsevier', 'Facet', 'ADS Bibcode: 2020arXiv', 'Accessed: 2024-05-01', 'arXiv: 1706.03762 [cs]']) assert.deepEqual(noteOf(`note={${own}}`), ['', ''])
})
test('a part of a volume that has a title of its own names the whole first', () => {
  const [source] = readSources([{ file: 'a.bib', text: '@incollection{k, title={T}, maintitle={Works}, booktitle={Letters}, volume=2, year=2000}' }], new Set(['k'])).value.sources.values()
  assert.deepEqual([source?.mainTitle, source?.host, source?.hostSubtitle, source?.volume], ['', 'Works', 'Letters', '2'])
})

test('Zotero’s citation key names an entry beside its id', () => {
  const text = JSON.stringify([{ id: 'http://zotero.org/users/1/items/ABCD', 'citation-key': 'smith2005', type: 'book', title: 'T', publisher: 'P', issued: '2001' }, { id: 'old1999', 'citation-key': 'smith1999', type: 'book', title: 'O', publisher: 'P', issued: '1999' }])
  const { value } = readSources([{ file: 'a.json', text }], new Set(['smith2005', 'old1999', 'smith1999']))
  assert.deepEqual([...value.sources].map(([key, source]) => [key, source.key, source.title]), [['smith2005', 'smith2005', 'T'], ['old1999', 'old1999', 'O'], ['smith1999', 'smith1999', 'O']])
})
