import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageOf } from '../../src/model/rules.ts'
import type { Section } from '../../src/model/volume.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { readProject } from '../../src/read/read-project.ts'

const paper = (title: string, more = '') => `---\ntitle: ${title}\nauthor: Ким Е. В.\n${more}---\n\nТекст доклада.\n`

async function read(files: Record<string, string | Uint8Array>, ...only: readonly string[]) {
  const { value, problems } = await readProject(memoryDisk(files), only.length > 0 ? { papers: only } : {})
  return {
    ...value, ids: value.manuscripts.map(({ id }) => id), shape: value.volume.sections.map(shapeOf), parts: value.volume.parts.map((part) => (part.kind === 'papers' ? `${part.role}: ${part.papers.join(' ')}` : part.kind)),
    problems: problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`), messages: problems.map((problem) => messageOf(problem, 'en'))
  }
}

const shapeOf = ({ id, title, start, papers, sections }: Section): unknown => [id, title, start, papers, ...(sections.length > 0 ? [sections.map(shapeOf)] : [])]

test('a folder without volume.yml: all papers in natural order, nothing invented', async () => {
  const { volume, shape, parts, ids, problems, volumeFile } = await read({ '10.md': paper('Десять'), '2.md': paper('Два'), 'talk/paper.md': paper('Три'), 'f.md': paper('П', 'kind: foreword\n'), 'r.md': paper('Р', 'kind: resolution\n') })
  assert.deepEqual([shape, parts, ids, problems, volumeFile], [
    [['section-1', '', 'next-page', ['2', '10', 'talk']]], ['foreword: f', 'contents', 'sections', 'resolutions: r', 'author-index'], ['f', '2', '10', 'talk', 'r'], [], ''
  ])
  assert.deepEqual([volume.lang, volume.template, volume.format.name, volume.multiple, volume.title], ['ru', 'classic', 'A5', 1, ''])
})

test('a lone paper speaks its own language and has no contents', async () => {
  const { volume, parts, ids } = await read({ 'paper.md': '---\ntitle: One card\nauthor: Kim E.\n---\nText of the paper.\n' })
  assert.deepEqual([volume.lang, parts, ids], ['en', ['sections'], ['paper']])
})

test('ids: given, of the folder, of the file', async () => {
  const { ids } = await read({ 'a/paper.md': paper('1'), 'b/x.md': paper('2'), 'b/y.md': paper('3'), 'c/Доклад № 1.md': paper('4', 'id: own\n'), 'Доклад № 2.md': paper('5'), 'd/e/paper.md': paper('6') })
  assert.deepEqual(ids, ['Доклад-2', 'a', 'x', 'y', 'own', 'e'])
})

test('an id given twice is told and made unique', async () => {
  const { ids, problems, messages } = await read({ '1.md': paper('А', 'id: Kim\n'), '2.md': paper('Б', 'id: kim\n') })
  assert.deepEqual([ids, problems, messages], [['Kim', 'kim-2'], ['2.md:4:5 id-unique'], ['The id “kim” belongs to 1.md too. Give one of them another id.']])
})

test('an id that could not be a file name is refused', async () => {
  const { ids, problems } = await read({ '1.md': paper('А', 'id: ../../x\n') })
  assert.deepEqual([ids, problems], [['1'], ['1.md:4:5 value-valid']])
})

const volume = `title: Сборник
start: recto
sections:
  - title: Пленарное заседание
    papers: [open, talk, sub/last.md]
  - title: Секция
    start: run-on
    papers: ["t-*"]
    sections:
      - title: Внутри
        papers: [by-id]
`
const named = { 'open.md': paper('А'), 'talk/paper.md': paper('Б'), 'sub/last.md': paper('В'), 'sub/other.md': paper('Г', 'id: by-id\n'), 't-10.md': paper('Д'), 't-2.md': paper('Е') }

test('names, folders, ids and patterns find their papers', async () => {
  const { shape, parts, ids, problems } = await read({ ...named, 'volume.yml': volume })
  assert.deepEqual([shape, parts, ids, problems], [
    [['section-1', 'Пленарное заседание', 'recto', ['open', 'talk', 'last']], ['section-2', 'Секция', 'run-on', ['t-2', 't-10'], [['section-2-1', 'Внутри', 'run-on', ['by-id']]]]],
    ['title-page', 'imprint', 'contents', 'sections', 'author-index', 'colophon'], ['open', 'talk', 'last', 't-2', 't-10', 'by-id'], []
  ])
})

test('what is never named, named twice or missing is told at its line', async () => {
  const { ids, problems, messages } = await read({ ...named, 'README.md': 'Прочти\n', 'volume.yml': volume.replace('[open, talk, sub/last.md]', '[opn, talk, talk, sub]') })
  assert.deepEqual([ids, problems], [
    ['talk', 't-2', 't-10', 'by-id'],
    ['volume.yml:5:14 manuscript-exists', 'volume.yml:5:25 manuscript-once', 'volume.yml:5:31 manuscript-exists', 'open.md:1:1 manuscript-named', 'README.md:1:1 manuscript-named', 'sub/last.md:1:1 manuscript-named']
  ])
  assert.deepEqual([messages[0], messages[2]], ['The volume names “opn”, but there is no such manuscript. Check the name, or put the file into the folder. Similar: open.', 'The volume names “sub”, but there is no such manuscript. Check the name, or put the file into the folder. The folder holds several: sub/last, sub/other.'])
})

test('a pattern takes what no name takes, and leaves forewords alone', async () => {
  const files = { '1.md': paper('А'), '2.md': paper('Б'), 'f.md': paper('П', 'kind: foreword\n'), 'volume.yml': 'title: С\nsections:\n  - papers: ["*", nothing-*]\n  - papers: "1"\n' }
  const { shape, parts, problems } = await read(files)
  assert.deepEqual([shape, parts[2], problems], [[['section-1', '', 'next-page', ['2']], ['section-2', '', 'next-page', ['1']]], 'foreword: f', ['volume.yml:3:19 manuscript-exists']])
})

const sorted = { 'b10.md': '---\ntitle: «Ель»\nauthor: Яшин Я. Я.\n---\nx', 'b2.md': '---\ntitle: Ёж\nauthor: Ан А. А.\n---\nx', 'c.md': '---\ntitle: Arm\nauthor: Kim E.\n---\nx' }
for (const [order, expected] of [['listed', ['c', 'b10', 'b2']], ['file', ['b2', 'b10', 'c']], ['title', ['b2', 'b10', 'c']], ['author', ['b2', 'b10', 'c']]] as const) {
  test(`order: ${order}`, async () => {
    const { shape } = await read({ ...sorted, 'volume.yml': `title: С\nsections:\n  - order: ${order}\n    papers: [c, b10, b2]\n` })
    assert.deepEqual(shape, [['section-1', '', 'next-page', expected]])
  })
}

test('parts: words, files and resolutions in the order given', async () => {
  const files = { 'a.md': paper('А'), 'p.md': paper('П', 'kind: notice\n'), 'r1.md': paper('Р', 'kind: resolution\n'), 'r2.md': paper('Р', 'kind: resolution\n') }
  const parts = 'parts:\n  - { resolutions: [r2, r1], title: Решения }\n  - sections\n  - { file: p.md, title: Участники, inContents: no }\n'
  const read1 = await read({ ...files, 'volume.yml': `title: С\nsections: [{ papers: [a] }]\n${parts}` })
  assert.deepEqual([read1.parts, read1.ids, read1.problems], [['resolutions: r2 r1', 'sections', 'file: p'], ['r2', 'r1', 'a', 'p'], []])
  assert.deepEqual(read1.volume.parts[2], { kind: 'papers', role: 'file', papers: ['p'], title: 'Участники', inContents: false })
})

test('parts: empty, repeated, forgotten', async () => {
  const { parts, problems } = await read({ 'a.md': paper('А'), 'volume.yml': 'title: С\nsections: [{ papers: [a] }, { title: Пусто }]\nparts: [contents, contents, foreword, { title: x }]\n' })
  assert.deepEqual([parts, problems], [
    ['contents', 'sections'],
    ['volume.yml:2:29 part-filled', 'volume.yml:3:19 value-valid', 'volume.yml:3:29 part-filled', 'volume.yml:3:39 value-valid', 'volume.yml:3:8 value-valid']
  ])
})

test('volume.yml without sections holds every paper', async () => {
  const { shape, problems } = await read({ 'a.md': paper('А'), 'b.md': paper('Б'), 'volume.yml': 'title: С\n' })
  assert.deepEqual([shape, problems], [[['section-1', '', 'next-page', ['a', 'b']]], []])
})

test('one paper of a volume: its section and its look, without the others’ problems', async () => {
  const { shape, parts, ids, problems, volume: { start } } = await read({ ...named, 'stray.md': 'x', 'volume.yml': volume.replace('open,', 'missing,') + 'tilte: x\n' }, 'talk/paper.md')
  assert.deepEqual([shape, parts, ids, start, problems], [[['section-1', 'Пленарное заседание', 'recto', ['talk']]], ['sections'], ['talk'], 'recto', ['volume.yml:12:1 key-known']])
})

test('one paper that the volume does not name yet', async () => {
  const { shape, ids, problems } = await read({ ...named, 'new.md': paper('Новый'), 'volume.yml': volume }, './new.md')
  assert.deepEqual([shape, ids, problems], [[['section-1', '', 'recto', ['new']]], ['new'], []])
})

test('some papers of a volume: their sections and parts in its order, and a section for those it does not name', async () => {
  const parts = 'parts: [sections, { file: words.md }, author-index]\n'
  const { shape, parts: left, ids } = await read({ ...named, 'words.md': paper('Слово', 'kind: notice\n'), 'new.md': paper('Новый'), 'volume.yml': volume + parts }, 'words.md', 'talk/paper.md', 'new.md')
  assert.deepEqual([shape, left, ids], [[['section-1', 'Пленарное заседание', 'recto', ['talk']], ['section-0', '', 'recto', ['new']]], ['sections', 'file: words'], ['words', 'talk', 'new']])
})

test('one paper that is not there', async () => assert.deepEqual((await read(named, 'nowhere.md')).problems, ['nowhere.md:1:1 file-exists']))

test('a resolution alone stands in its part', async () => {
  assert.deepEqual((await read({ 'a.md': paper('А'), 'r.md': paper('Р', 'kind: resolution\n') }, 'r.md')).parts, ['resolutions: r'])
})

test('a file in another encoding is told, and read all the same', async () => {
  const bytes = Uint8Array.from([...'---\ntitle: '].map((sign) => sign.charCodeAt(0)).concat([0xd7, 0xf2, 0xe5, 0xed, 0xe8, 0xe5], [...'\nauthor: A B\n---\nx\n'].map((sign) => sign.charCodeAt(0))))
  const { problems, manuscripts } = await read({ 'a.md': bytes })
  assert.deepEqual(problems, ['a.md:1:1 encoding-utf8'])
  assert.match(manuscripts[0]?.text ?? '', /title: Чтение/)
})

test('a paragraph from another encoding does not make the whole file one', async () => {
  const utf8 = new TextEncoder().encode('---\ntitle: Чтение\nauthor: Ким Е. В.\n---\nБиблиотека открыта каждый день, и читатели приходят.\n')
  const { problems, manuscripts } = await read({ 'a.md': Uint8Array.from([...utf8, 0xd7, 0xf2, 0xe5, 0xed, 0xe8, 0xe5, 0x0a]) })
  assert.deepEqual(problems, ['a.md:6:1 encoding-one'])
  assert.match(manuscripts[0]?.text ?? '', /title: Чтение[^]*\nЧтение\n/)
})

test('what keeps a manuscript out of the book is told with it', async () => {
  const { problems } = await read({ 'a.md': paper('А'), 'f.md': paper('П', 'kind: forword\n'), 'volume.yml': 'title: С\nsections: [{ papers: [a] }]\n' })
  assert.deepEqual(problems, ['f.md:1:1 manuscript-named', 'f.md:4:7 value-valid'])
})

test('an empty file is still a manuscript', async () => assert.deepEqual((await read({ 'a.md': '' })).ids, ['a']))

test('file names with composed and decomposed letters are the same names', async () => {
  const { ids, problems } = await read({ [`${'йод'.normalize('NFD')}.md`]: paper('А'), 'volume.yml': `title: С\nsections: [{ papers: [${'йод'.normalize('NFC')}] }]\n` })
  assert.deepEqual([ids, problems], [['йод'], []])
})

test('a volume.yml by another name is told', async () => assert.deepEqual((await read({ 'a.md': paper('А'), 'volume.yml.txt': 'title: С' })).problems, ['volume.yml.txt:1:1 volume-named']))

test('a folder without manuscripts', async () => assert.deepEqual((await read({ 'volume.yml': 'title: С' })).problems, ['volume.yml:1:1 manuscripts-present']))

test('a folder that cannot be read', async () => {
  const disk = { ...memoryDisk({}), list: async () => { throw Object.assign(new Error('ENOENT'), { path: '/nowhere' }) } }
  const { problems } = await readProject(disk)
  assert.deepEqual(problems.map((problem) => messageOf(problem, 'en')), ['The folder “/nowhere” cannot be read. Check the path.'])
})
