// The HTML edition of a small volume: its files as facts, its links, its metadata, and its validity.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { posix } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { buildEdition, editionFiles, type BuiltEdition } from './edition-fixture.ts'

let edition: BuiltEdition
before(async () => { edition = await buildEdition() })

const pages = (): string[] => [...edition.files.keys()].filter((path) => path.endsWith('.html'))
const metaOf = (html: string, name: string): string[] => [...html.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)">`, 'g'))].map((match) => match[1] ?? '')
const dataOf = (html: string): Record<string, unknown> => JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}') as Record<string, unknown>

test('the edition has a page for each paper, contents, authors, decisions, and the volume in one file', () => {
  assert.deepEqual([...edition.files.keys()].filter((path) => !path.includes('/assets/')).sort(), [
    'html/authors.html', 'html/decisions.csv', 'html/decisions.html', 'html/index.html',
    'html/papers/alpha.html', 'html/papers/beta.html', 'html/papers/one.html', 'html/papers/resolution.html', 'html/papers/тезисы.html', 'volume.html'
  ])
  assert.ok(!edition.rules.includes('site-given') && !edition.rules.includes('figure-alt'))
})

test('every page of the print is marked once in its paper, in order', () => {
  for (const id of ['alpha', 'beta', 'one', 'тезисы', 'resolution']) {
    const [first, last] = edition.labels(id)
    const marks = [...edition.text(`html/papers/${id}.html`).matchAll(/<span class="page-mark" role="doc-pagebreak" id="page-(\d+)" aria-label="(\d+)">(\d+)<\/span>/g)]
    assert.deepEqual(marks.map((mark) => [mark[1], mark[2], mark[3]]), Array.from({ length: last - first + 1 }, (_, i) => [0, 1, 2].map(() => String(first + i))), id)
  }
  assert.ok((edition.labels('alpha')[1] - edition.labels('alpha')[0]) > 1)
})

test('notes of the title and the authors stand under them, and lead back', () => {
  const html = edition.text('html/papers/alpha.html')
  assert.match(html, /Ёлкина<span class="head-call"><a href="#v-alpha--note-01" role="doc-noteref" id="v-alpha--call-01">\*<\/a>.*<ul class="head-notes"><li id="v-alpha--note-01"><p>\*\u00A0На\sстажировке\.\u00A0<a class="back" href="#v-alpha--call-01".*<li id="v-alpha--note-02"><p>\*\*\u00A0Спасибо залу\./s)
  assert.doesNotMatch([...edition.files.keys()].filter((path) => /index|authors/.test(path)).map((path) => edition.text(path)).join(''), /head-call|\*\*/)
})

test('each link of each page leads to something in the folder', () => {
  for (const path of pages()) {
    const html = edition.text(path)
    for (const [, address = ''] of html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/(?<!-)\b(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:\/\/(?:orcid|proceedings)|mailto:|data:)/.test(address)) continue
      const [file = '', fragment = ''] = address.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file))
      assert.ok(target.endsWith('.pdf') || edition.files.has(target), `${path}: ${address}`)
      if (fragment !== '') assert.ok(edition.text(target).includes(` id="${fragment}"`), `${path}: ${address}`)
    }
    assert.ok(!html.includes('volume.invalid'), path)
  }
})

test('links between papers are relative and say the printed page', () => {
  const [page] = edition.labels('beta')
  assert.match(edition.text('html/papers/alpha.html'), new RegExp(`с\\.\u00A0<a href="beta\\.html"[^>]*>${page}</a>`))
  assert.match(edition.text('volume.html'), new RegExp(`<a href="#v-beta"[^>]*>${page}</a>`))
})

test('a paper has its citation line, and authors from four on come after the title', () => {
  const [first, last] = edition.labels('alpha')
  assert.ok(edition.text('html/papers/alpha.html').includes(`>Ёлкина А. П. Книги &amp; чтение: первый доклад // Малый сборник : материалы конференции. Кемерово, 2008. С. ${first}–${last}.</p>`))
  assert.match(edition.text('html/papers/beta.html'), />Shared Services of Small Libraries \/ K\. Virtanen \[et al\.\] \/\/ .* P\. \d+/)
})

test('meta tags and linked data name the paper, its pages and its offprint', () => {
  const html = edition.text('html/papers/alpha.html')
  const [first, last] = edition.labels('alpha').map(String)
  assert.deepEqual(['title', 'author', 'publication_date', 'firstpage', 'lastpage', 'language', 'isbn', 'pdf_url'].map((name) => metaOf(html, `citation_${name}`)), [
    ['Книги &amp; чтение: первый доклад'], ['Ёлкина, Анна Петровна'], ['2008/03/28'], [first], [last], ['ru'], ['978-5-89999-012-0'], ['https://proceedings.example/2007/papers/alpha.pdf']
  ])
  assert.equal(metaOf(edition.text('html/papers/beta.html'), 'citation_author').length, 4)
  const data = dataOf(html)
  assert.deepEqual([data['@type'], data['headline'], data['pagination'], data['inLanguage']], ['ScholarlyArticle', 'Книги & чтение: первый доклад', `${first}–${last}`, 'ru-RU'])
  assert.deepEqual([dataOf(edition.text('html/index.html'))['@type'], dataOf(edition.text('html/papers/resolution.html'))['@type']], [['Book', 'PublicationVolume'], 'Report'])
})

test('without an address of the edition there is one note, and no address of offprints', async () => {
  const without = await buildEdition({ ...editionFiles, 'volume.yml': String(editionFiles['volume.yml']).replace(/site:.*\n/, '') })
  assert.equal(without.rules.filter((rule) => rule === 'site-given').length, 1)
  assert.deepEqual(metaOf(without.text('html/papers/alpha.html'), 'citation_pdf_url'), [])
})

test('the article has no hyphens put in, MathML, scoped header cells, marked languages, notes with ways back', () => {
  const html = edition.text('html/papers/alpha.html')
  assert.ok(!html.includes('\u00AD'))
  assert.match(html, /<math [^>]*display="block">[\s\S]*?<mfrac>/)
  assert.ok(!html.includes('class="katex'))
  assert.match(html, /<th scope="col"[^>]*>Год<\/th>/)
  assert.ok(!html.includes('<th scope="col"></th>'))
  assert.match(html, /<div class="translation" lang="en">\s*<p class="authors">[^<]*Yolkina<\/p>\s*<p class="translated-title">Books\sand\sReading<\/p>\s*<p class="subtitle">A\sFirst\sPaper<\/p>\s*<p class="affiliation">Library, Kemerovo<\/p>/)
  assert.match(edition.text('html/papers/beta.html'), /<html lang="ru">[\s\S]*<article class="paper" lang="en"/)
  assert.match(edition.text('html/index.html'), /lang="en">.*Shared Services/)
  assert.match(html, /<a href="#v-alpha--note-1" id="v-alpha--call-1" role="doc-noteref">1<\/a>/)
  assert.match(html, /<a class="back" href="#v-alpha--call-1" role="doc-backlink"/)
  assert.match(html, /<img src="\.\.\/assets\/[0-9a-f]+\.svg" alt="Прямоугольник: зал библиотеки" width="\d+" height="\d+" style="width:60%">/)
})

test('the register has every decision with who answers and when', () => {
  assert.equal(edition.text('html/decisions.csv'), [
    '\uFEFFРеестр решений;Раздел;Пункт;Решение;Ответственный;Срок', 'Резолюция конференции;Конференция постановляет;1;Выпустить сборник;Л. Ф. Лебедева;02.06.2008',
    'Резолюция конференции;Конференция постановляет;2;"Собираться раз в два года; =считать= это «правилом»";;', 'Резолюция конференции;Конференция рекомендует;1;Держать услуги открытыми;;', ''
  ].join('\r\n'))
  assert.match(edition.text('html/decisions.html'), /<a href="papers\/resolution\.html#v-resolution--item-volume">1<\/a>/)
})

test('a draft says so on every page, and a paper that is not set says why', async () => {
  const draft = await buildEdition({ ...editionFiles, 'beta.md': '' })
  for (const path of [...draft.files.keys()].filter((name) => name.endsWith('.html'))) assert.match(draft.text(path), /<p class="draft">/, path)
  assert.match(draft.text('html/papers/beta.html'), /Рукопись пуста/)
  assert.ok(!edition.text('html/index.html').includes('class="draft"'))
})

test('the same volume gives the same edition', async () => {
  const again = await buildEdition()
  assert.deepEqual([...again.files], [...edition.files])
})

test('every page is valid HTML', async () => {
  // Ids are anchors of the PDF too; titles of papers are as long as they are; a share of the measure is one image's own.
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off', 'no-inline-style': 'off', 'valid-id': ['error', { relaxed: true }] } }))
  for (const path of pages()) {
    const { results } = await validator.validateString(edition.text(path))
    assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId}: ${message}`)), [])
  }
})
