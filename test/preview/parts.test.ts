// The small parts of the preview: who is let in, what a path may be, how a place is opened in an editor.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { planPages } from '../../src/assemble/plan-pages.ts'
import { editorCommand } from '../../src/preview/editor.ts'
import { hostsOf, refusal } from '../../src/preview/guard.ts'
import { planInPlace } from '../../src/preview/plan-in-place.ts'
import { safePath } from '../../src/preview/safe-path.ts'
import { unpackZip } from '../../src/preview/unpack-zip.ts'
import { beginnings, lettersIn } from '../../src/preview/page/find-words.ts'

const hosts = hostsOf('127.0.0.1', 4100, ['desk'])
const refused = (headers: Readonly<Record<string, string>>, method = 'GET'): string | null => refusal({ method, headers }, hosts)

test('the page of the preview is let in under every name of the loopback', () => {
  for (const host of ['127.0.0.1:4100', 'localhost:4100', 'LOCALHOST:4100', '[::1]:4100']) assert.equal(refused({ host }), null, host)
  assert.equal(refused({ host: 'localhost:4100', origin: 'http://localhost:4100', 'sec-fetch-site': 'same-origin' }, 'POST'), null)
})

test('other names of the machine, other pages and other ports are refused', () => {
  for (const host of ['', 'evil.example:4100', '127.0.0.1:4101', '127.0.0.1', 'localhost.evil.example:4100', '127.0.0.1:4100.evil.example']) assert.equal(refused({ host }), 'host', host)
  for (const origin of ['http://evil.example', 'null', 'https://127.0.0.1:4100', 'http://127.0.0.1:4101', 'http://127.0.0.1:4100.evil.example']) assert.equal(refused({ host: '127.0.0.1:4100', origin }), 'origin', origin)
  assert.equal(refused({ host: '127.0.0.1:4100', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }), 'site')
  assert.equal(refused({ host: '127.0.0.1:4100' }, 'POST'), 'origin')
  assert.equal(refused({ host: '127.0.0.1:4100', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }), 'site')
})

test('who asks to be seen from everywhere is reached by the names of this machine, and by no others', () => {
  const everywhere = hostsOf('0.0.0.0', 4100, ['desk', '192.168.0.7', 'fe80::1'])
  for (const host of ['desk:4100', '192.168.0.7:4100', '[fe80::1]:4100', 'localhost:4100']) assert.equal(refusal({ method: 'GET', headers: { host } }, everywhere), null, host)
  assert.equal(refusal({ method: 'GET', headers: { host: 'evil.example:4100' } }, everywhere), 'host')
  assert.equal(refused({ host: 'desk:4100' }), 'host')
})

test('a link in a letter may open the page', () => {
  assert.equal(refused({ host: '127.0.0.1:4100', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }), null)
})

test('a dropped path stays in its folder', () => {
  assert.equal(safePath('доклад/рис 1.png'), 'доклад/рис 1.png')
  for (const path of ['../a.md', 'a/../../b.md', '/etc/passwd', 'C:\\a.md', 'a\\..\\b.md', 'a//b.md', '', '.', 'a/.git/config', 'con.md', 'a\0.md', 'a./b.md', 'x'.repeat(500)]) assert.equal(safePath(path), null, JSON.stringify(path))
})

const few = { bytes: 100, files: 9 }

test('a zip gives its files; what archivers add stays out, and Russian names of old archivers are read', () => {
  const bytes = new Uint8Array([1])
  const unpacked = unpackZip(zipSync({ 'paper.md': bytes, 'img/a.png': bytes, '__MACOSX/paper.md': bytes, '.DS_Store': bytes, '.git/config': bytes }), few)
  assert.deepEqual(typeof unpacked === 'string' ? unpacked : unpacked?.map(({ path }) => path).sort(), ['img/a.png', 'paper.md'])
  // «доклад.md» in code page 866, with no mark of UTF-8.
  const name = String.fromCharCode(0xA4, 0xAE, 0xAA, 0xAB, 0xA0, 0xA4)
  const plain = zipSync({ 'qqqqqq.md': bytes })
  const old = Buffer.from(plain)
  for (let at = old.indexOf('qqqqqq.md'); at >= 0; at = old.indexOf('qqqqqq.md', at)) old.write(name, at, 'latin1')
  assert.deepEqual(unpackZip(old, few), [{ path: 'доклад.md', bytes }])
})

test('a zip that unpacks to too much or to too many, and a file that is no zip, are told', () => {
  assert.equal(unpackZip(zipSync({ 'a.md': new Uint8Array(1000) }), { bytes: 999, files: 9 }), 'too-large')
  assert.equal(unpackZip(zipSync({ 'a.md': new Uint8Array(600), 'b.md': new Uint8Array(600) }), { bytes: 999, files: 9 }), 'too-large')
  assert.equal(unpackZip(zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.md`, new Uint8Array(1)]))), { bytes: 999, files: 9 }), 'too-many')
  assert.equal(unpackZip(new TextEncoder().encode('no zip at all'), few), null)
})

test('a zip that says less of itself than it holds gives no more than it says', () => {
  const zip = Buffer.from(zipSync({ 'a.md': new Uint8Array(2_000_000) }, { level: 9 }))
  // The size of the file, in its own head and in the list at the end.
  for (const [head, at] of [['PK\x03\x04', 22], ['PK\x01\x02', 24]] as const) zip.writeUInt32LE(50, zip.indexOf(head, 0, 'latin1') + at)
  const unpacked = unpackZip(zip, few)
  assert.ok(unpacked === null || (Array.isArray(unpacked) && unpacked.every(({ bytes }: { bytes: Uint8Array }) => bytes.length <= 50)))
})

test('every editor is given the place in its own way', () => {
  const said = (editor: string): string => { const { command, arguments: args } = editorCommand(editor, '/v/a.md', 12, 3); return [command, ...args].join(' ') }
  assert.deepEqual(['code', 'code --new-window', '/usr/bin/subl', 'vim', 'kate', 'notepad++', 'notepad'].map(said), [
    'code -g /v/a.md:12:3', 'code --new-window -g /v/a.md:12:3', '/usr/bin/subl /v/a.md:12:3', 'vim +12 /v/a.md', 'kate -l 12 /v/a.md', 'notepad++ -n12 /v/a.md', 'notepad /v/a.md'
  ])
})

test('a paper has the pages it had in the last build, from there on', () => {
  const heads = [{ anchor: null, head: { left: 'л', right: 'п', lang: 'ru', text: true } }]
  const plan = planPages([{ print: 'a', role: 'paper', start: 'next-page', front: false, papers: ['a'], sections: [], heads }], new Map([['a', { pages: 3, anchors: [] }]]), { multiple: 1, settings: { frontMatter: 'arabic', opening: 'page', firstPage: 'folio', letterHeadings: 30, notes: 'end', float: 'text', thanks: 'end', grid: false } })
  const last = (id: string, firstPage: number, firstLabel: string): [string, { id: string; anchor: string; firstPage: number; lastPage: number; firstLabel: string; lastLabel: string }] => [id, { id, anchor: id, firstPage, lastPage: firstPage, firstLabel, lastLabel: firstLabel }]
  const moved = planInPlace(plan, 'a', new Map([last('a', 46, '40'), last('b', 60, '54')]))
  assert.deepEqual(moved.pages.map(({ page, label, side }) => [page, label, side]), [[46, '40', 'verso'], [47, '41', 'recto'], [48, '42', 'verso']])
  assert.deepEqual(moved.papers.map(({ id, firstPage, lastPage, lastLabel }) => [id, firstPage, lastPage, lastLabel]), [['a', 46, 48, '42'], ['b', 60, 60, '54']])
  assert.equal(moved.firstPageOf.get('a'), 46)
  assert.deepEqual(planInPlace(plan, 'a', new Map()).pages, plan.pages)
  assert.deepEqual(planInPlace(plan, 'a', new Map([last('a', 3, 'iii')])).pages.map(({ label }) => label), ['iii', 'iv', 'v'])
})

test('words are looked for by their letters, whole first', () => {
  assert.equal(lettersIn('Не-уже\u00ADли «Ё»?'), 'неужелиё')
  assert.deepEqual(beginnings('Слово слово стоит дважды.'), ['словословостоитдважды', 'словословост'])
  assert.deepEqual(beginnings('…'), [])
})
