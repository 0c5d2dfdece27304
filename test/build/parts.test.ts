// Parts of the book that a volume may ask for: heads of papers, index of editors and chairs, late numbers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildVolume, type Files } from '../build-volume.ts'

const files = (settings: string): Files => ({
  'volume.yml': `title: Малый сборник
lang: ru
year: 2008
format: A5
publisher: { name: Издатель, place: Кемерово }
editors: [{ name: Зимина Наталья Борисовна, role: editor }]
${settings}sections:
  - title: Секция
    chair: И. Л. Сафронов, директор библиотеки
    papers: [a]
`,
  'a.md': `---
title: Доклад о книгах
authors: [{ name: Ёлкина Анна Петровна, affiliation: Библиотека, city: Кемерово, position: директор, email: a@b.example, orcid: 0000-0002-1825-0097 }]
udk: 027.5
abstract: Краткое содержание доклада.
keywords: [книги, чтение]
en: { title: A paper on books, authors: [Anna P. Yolkina], abstract: A short abstract., keywords: [books, reading] }
---

Текст доклада.
`
})

async function textOf(settings: string): Promise<{ readonly text: string; readonly checks: readonly string[]; readonly index: readonly string[] }> {
  const printed: string[] = []
  const { volume } = await buildVolume(files(settings), { watch: (job) => { if (job.id === 'a' || job.id.startsWith('overlay')) printed.push(job.html.replace(/<style>[\s\S]*?<\/style>/, '')) } })
  assert.ok(volume)
  return {
    text: printed.join('\n').replace(/<[^>]*>/g, ' ').replaceAll('\u00AD', '').replace(/[\s\u00A0]+/g, ' '),
    checks: volume.report.verification.checks.filter((check) => !check.passed).map((check) => check.name),
    index: volume.report.authorIndex.map((entry) => `${entry.name.replaceAll('\u00A0', ' ')} ${entry.labels.join(', ')}`)
  }
}

test('a simple head has names and annotation in one language', async () => {
  const { text, checks } = await textOf('header: simple\n')
  assert.deepEqual(checks, [])
  assert.match(text, /УДК 027\.5.*А\. П\. Ёлкина.*Доклад о книгах.*Библиотека, Кемерово.*Аннотация\. Краткое содержание/)
  assert.ok(!text.includes('Abstract'))
})

test('a head for РИНЦ has both languages', async () =>
  assert.match((await textOf('header: rinc\n')).text, /Аннотация\..*Ключевые слова: книги, чтение.*A paper on books.*Abstract\. A short abstract.*Keywords: books, reading/))

test('a full head has names in full and the line for citation with late pages', async () => {
  const { text, checks } = await textOf('header: full-7.0.7\n')
  assert.deepEqual(checks, [])
  assert.match(text, /Анна Петровна Ёлкина/)
  assert.match(text, /Текст доклада\. Информация об авторе: Анна Петровна Ёлкина — директор/)
  assert.match(text, /Для цитирования: Ёлкина А\. П\. Доклад о книгах \/\/ Малый сборник\. Кемерово, 2008\. С\./)
  assert.match(text, / 6\. /)
})

test('editors and chairs stand in the index only where the volume says so', async () => {
  assert.deepEqual((await textOf('')).index, ['Ёлкина А. П. 6'])
  assert.deepEqual((await textOf('authorIndex: { editors: true, chairs: true }\n')).index, ['Ёлкина А. П. 6', 'Зимина Н. Б. 2', 'Сафронов И. Л. 5'])
})

const resolution = `---
title: Резолюция
kind: resolution
adopted: 2007-12-06
signatures: [{ position: Председатель, name: И. Л. Сафронов }]
---

Конференция постановляет:

1. Издать сборник; {#item:volume responsible="Л. Ф. Лебедева" due=2008-06-02}
2. Собраться через год.
   Ответственный: правление. Срок: до 1 марта 2009 г.
3. Писать чаще (до 01.05.2008).
`

test('a resolution closes with its date and signatures; the register gives each decision with its page', async () => {
  const printed = new Map<string, string>()
  const parts = 'parts: [title-page, imprint, contents, sections, resolutions, decisions, author-index, colophon]\n'
  const { volume, problems } = await buildVolume({ ...files(parts), 'resolution.md': resolution }, { watch: (job) => { printed.set(job.id, job.html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ').replaceAll('\u00AD', '').replace(/[\s\u00A0]+/g, ' ')) } })
  assert.ok(volume)
  assert.deepEqual(problems.filter(({ severity }) => severity === 'error'), [])
  assert.deepEqual(volume.report.verification.checks.filter(({ passed }) => !passed), [])
  assert.match(printed.get('resolution') ?? '', /6 декабря 2007 года Председатель И\. Л\. Сафронов/)
  const page = volume.report.papers.find(({ id }) => id === 'resolution')?.firstLabel ?? ''
  assert.match(printed.get('decisions') ?? '', new RegExp(`1 Издать сборник Л\\. Ф\\. Лебедева 02\\.06\\.2008 ${page} 2 Собраться через год правление до 1 марта 2009 г\\. ${page} 3 Писать чаще до 01\\.05\\.2008 ${page}`))
  assert.ok(volume.report.contents.some(({ title }) => title === 'Реестр решений'))
})

test('a register without a resolution is told of', async () => {
  const { problems } = await buildVolume(files('parts: [title-page, contents, sections, decisions]\n'))
  assert.deepEqual(problems.filter(({ rule }) => rule === 'part-filled').map(({ line, values }) => [line, values['found']]), [[7, 'decisions']])
})
