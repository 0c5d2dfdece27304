// A small volume that cites, through to the finished PDF and the HTML edition.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume, memoryCache, type Files } from '../build-volume.ts'
import type { BuiltVolume } from '../../src/build.ts'

const entries = readFileSync(new URL('../../../test/cite/entries.bib', import.meta.url), 'utf8')
const keys = [...entries.matchAll(/^@(?!string)\w+\{([\w-]+),/gm)].map((match) => match[1] ?? '')

const files: Files = {
  'volume.yml': 'title: Малый сборник\nlang: ru\nyear: 2008\nformat: A5\nsite: none\nbibliography: [entries.bib]\nsections:\n  - { title: Секция, papers: [keys, typed, english] }\nparts: [contents, sections]\n',
  'entries.bib': entries,
  'keys.md': `---\ntitle: Ссылки по ключам\nauthors: [Иванов Иван Иванович]\n---\n\n${keys.map((key, i) => `Предложение ${i + 1} опирается на источник [@${key}].`).join(' ')}\n\nЕщё раз[^1] о том же [@ru-book-1, с. 5; @ru-book-2; @ru-book-3; @ru-book-4].\n\n[^1]: Сноска тоже ссылается [@ru-book-2, с. 7].\n\n## Список литературы\n`,
  'typed.md': '---\ntitle: Ссылки по номерам\nauthors: [Петров Пётр Петрович]\n---\n\nОб этом писали [1, с. 34] и [2–3].\n\n## Литература\n\n1. Адамов А. А. Первая книга. М., 2001.\n2. Борисов Б. Б. Вторая книга. М., 2002. URL: https://example.org/book\n3. Власов В. В. Третья книга. М., 2003.\n',
  'english.md': '---\ntitle: Names and Years\nauthors: [Kaisa Virtanen]\nlang: en\ncitations: apa\n---\n\nAs @en-article-2 [p. 45] show, and others say [@en-proceedings; @en-book-4].\n'
}

let volume: BuiltVolume

before(async () => {
  const built = await buildVolume(files)
  assert.deepEqual(built.problems.map(({ file, line, rule, values }) => `${file}:${line} ${rule} ${values['found'] ?? ''}`), [])
  assert.ok(built.volume)
  volume = built.volume
})

const pageOf = (id: string): string => {
  const page = volume.html.find(({ path }) => path.endsWith(`papers/${id}.html`))
  assert.ok(typeof page?.content === 'string', id)
  return page.content
}

// A page in a message would bury what is missing from it.
function has(page: string, pattern: RegExp): void {
  assert.ok(pattern.test(page), String(pattern))
}

test('every word of the citations and the lists is in print, in order', () => {
  assert.deepEqual(volume.report.verification.checks.filter(({ passed }) => !passed), [])
})

test('citations lead to their entries and entries back, in the PDF', async () => {
  const document = await getDocument({ data: volume.pdf.slice(), verbosity: 0 }).promise
  const targets: string[] = []
  const addresses: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    for (const { dest, url } of (await (await document.getPage(number)).getAnnotations()) as readonly { dest?: unknown; url?: string }[]) {
      if (typeof dest === 'string') targets.push(dest)
      if (url) addresses.push(url)
    }
  }
  const known = Object.keys(await document.getDestinations())
  await document.destroy()
  for (const [paper, count] of [['keys', keys.length], ['typed', 3], ['english', 3]] as const) {
    for (let n = 1; n <= count; n++) assert.ok(targets.includes(`v-${paper}--source-${n}`) || (paper === 'typed' && n > 3), `${paper} → ${n}`)
  }
  assert.ok(targets.includes('v-keys--cite-1') && targets.includes('v-typed--cite-2') && targets.includes('v-english--cite-1'))
  assert.deepEqual(targets.filter((target) => /--(?:source|cite)-/.test(target) && !known.includes(target)), [])
  assert.ok(addresses.includes('https://doi.org/10.1000/xyz') && addresses.includes('https://www.rba.ru/'))
})

test('the HTML edition has the same numbers, and says what each link is', () => {
  const page = pageOf('keys')
  has(page, /<a class="cited" href="#v-keys--source-1" id="v-keys--cite-1" role="doc-biblioref">1<\/a>/u)
  has(page, /<li [^>]*id="v-keys--source-1"[^>]*>Ключевский\u00A0В\.\u00A0О\. Сочинения/u)
  has(page, /<a class="back" href="#v-keys--cite-1" role="doc-backlink"/u)
  assert.ok(!page.includes('to-citation'))
  has(page, /<meta name="citation_reference" content="Ключевский В. О. Сочинения/u)
  has(pageOf('typed'), /\[<a class="cited" href="#v-typed--source-1"[^>]*>1<\/a>,\u00A0с\.\u00A034\]/u)
  has(pageOf('english'), /Smith and\u00A0Doe\u00A0\(<a [^>]*>2020<\/a>, p\.\u00A045\)/u)
})

test('an entry in another language than its paper says so', () => {
  has(pageOf('keys'), /<li (?=[^>]*lang="de")[^>]*>Müller/u)
})

test('a paper is set again when its bibliography changes', async () => {
  const cache = memoryCache()
  const small: Files = { 'a.md': '---\ntitle: Доклад\nauthors: [Иванов Иван Иванович]\nbibliography: a.bib\n---\n\nТекст [@k].\n', 'a.bib': '@book{k, author={Адамов, А. А.}, title={Первая}, year=2001}' }
  const wordsOf = async (bib: string): Promise<string> => {
    const built = await buildVolume({ ...small, 'a.bib': bib }, { cache })
    const page = built.volume?.html.find(({ path }) => path.endsWith('papers/a.html'))
    return JSON.stringify(page)
  }
  has(await wordsOf(String(small['a.bib'])), /Первая/u)
  has(await wordsOf(String(small['a.bib']).replace('Первая', 'Вторая')), /Вторая/u)
})
