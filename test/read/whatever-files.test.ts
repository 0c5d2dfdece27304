// The files authors send, whatever their encoding, names and metadata: read as they were meant, or told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageOf } from '../../src/model/rules.ts'
import { parsePaper } from '../../src/parse/parse-paper.ts'
import { wordsOf } from '../../src/parse/source-text.ts'
import { decodeText } from '../../src/read/decode-text.ts'
import { memoryDisk, type Disk } from '../../src/read/disk.ts'
import { readProject } from '../../src/read/read-project.ts'

const text = '---\ntitle: Чтение сельских жителей\nauthor: Ёлкина А. П.\n---\n\nБиблиотека открыта каждый день, и читатели приходят в неё за книгами, «Журналом» и газетами — № 5.\n'

/** Letters as the tables of the encodings have them. */
const encoded = {
  'Windows-1251': (sign: string, code: number) => ({ 'Ё': 0xa8, 'ё': 0xb8, '«': 0xab, '»': 0xbb, '—': 0x97, '№': 0xb9 })[sign] ?? (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code),
  'KOI8-R': (sign: string, code: number) => {
    const order = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'
    return order.includes(sign) ? 0xc0 + order.indexOf(sign) : ({ 'Ё': 0xb3, 'ё': 0xa3 })[sign] ?? (code < 128 ? code : 0x2d)
  }
}

function bytesIn(encoding: keyof typeof encoded, source: string): Uint8Array {
  return Uint8Array.from([...source].map((sign) => encoded[encoding](sign, sign.codePointAt(0) ?? 0)))
}

const utf16 = (source: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + source, 'utf16le')
  return big ? bytes.swap16() : bytes
}

const encodings: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', Buffer.from(text), text], ['UTF-8', Buffer.from(`\uFEFF${text}`), text], ['Windows-1251', bytesIn('Windows-1251', text), text],
  ['KOI8-R', bytesIn('KOI8-R', text), text.replace(/[«»—№]/g, '-')], ['UTF-16 LE', utf16(text, false, true), text], ['UTF-16 BE', utf16(text, true, true), text], ['UTF-16 LE', utf16(text, false, false), text], ['UTF-16 BE', utf16(text, true, false), text]
]
for (const [i, [name, bytes, expected]] of encodings.entries()) {
  test(`${name} is recognised and read (${i + 1})`, async () => {
    const { encoding, text: decoded, stray } = decodeText(bytes)
    assert.deepEqual([encoding, decoded, stray], [name, expected, null])
    const { value, problems } = await readProject(memoryDisk({ 'a.md': bytes }))
    assert.equal(value.manuscripts[0]?.text, expected)
    assert.deepEqual(problems.map(({ rule, values }) => [rule, values['found']]), name === 'UTF-8' ? [] : [['encoding-utf8', name]])
  })
}

test('every end of a line is one, so that lines are those of an editor', () =>
  assert.equal(decodeText(Buffer.from('а\r\nб\rв\u0085г\u2028д\nе')).text, 'а\nб\nв\nг\nд\nе'))

async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ problems: string[]; ids: string[]; texts: string[] }> {
  const { value, problems } = await readProject(memoryDisk(files))
  const papers = value.manuscripts.map((manuscript) => parsePaper(manuscript, 'ru', new Set(Array.from({ length: 0x500 }, (_, i) => i))))
  return {
    problems: [...problems, ...papers.flatMap((paper) => paper.problems)].map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    ids: value.manuscripts.map(({ id }) => id), texts: papers.flatMap(({ value: paper }) => [paper.heading.title.text, ...wordsOf(paper.tree).segments])
  }
}

const paper = (block: string, body = 'Текст доклада о библиотеке.'): string => `---\n${block}\n---\n\n${body}\n`

test('names: Cyrillic, spaced, decomposed, with any ending of Markdown', async () => {
  const { ids, problems } = await problemsOf({
    'Доклад Ивановой.md': paper('title: А\nauthor: Ким Е. В.'), 'Итоги (2).MD': paper('title: Б\nauthor: Ким Е. В.'), 'план.markdown': paper('title: В\nauthor: Ким Е. В.'), [`${'йод'.normalize('NFD')}.Md`]: paper('title: Г\nauthor: Ким Е. В.')
  })
  assert.deepEqual([ids, problems], [['Доклад-Ивановой', 'Итоги-2', 'йод', 'план'], []])
})

test('names that Windows keeps for devices, or no disk takes, become other ids', async () => {
  const { ids } = await problemsOf({ 'con.md': paper('title: А\nauthor: Ким Е. В.'), 'Aux.v2.md': paper('title: Б\nauthor: Ким Е. В.'), 'итоги....md': paper('title: В\nauthor: Ким Е. В.'), 'a:b.md': paper('title: Г\nauthor: Ким Е. В.'), [`${'я'.repeat(200)}.md`]: paper('title: Д\nauthor: Ким Е. В.'), 'console.md': paper('title: Е\nauthor: Ким Е. В.') })
  assert.deepEqual(ids.toSorted(), ['a-b', 'console', 'paper-Aux.v2', 'paper-con', 'итоги', 'я'.repeat(100)].toSorted())
})

for (const id of ['../x', 'a/b', 'C:', 'CON', 'lpt1.txt', '.x', 'a\\b', 'я'.repeat(101), '"']) {
  test(`the id ${JSON.stringify(id).slice(0, 20)} is refused with its line`, async () => {
    const { ids, problems } = await problemsOf({ '1.md': paper(`title: А\nauthor: Ким Е. В.\nid: '${id}'`) })
    assert.deepEqual([ids, problems], [['1'], ['1.md:4 value-valid']])
  })
}

test('an empty file, one of blanks, and one of metadata alone are told', async () => {
  const { problems } = await problemsOf({ 'a.md': '', 'b.md': ' \n\n', 'c.md': '---\ntitle: А\nauthor: Ким Е. В.\n---\n' })
  assert.deepEqual(problems.filter((each) => each.endsWith('text-present')).map((each) => each.slice(0, 4)), ['a.md', 'b.md', 'c.md'])
})

for (const [code, words] of [['EACCES', /no permission/], ['EPERM', /no permission/], ['EBUSY', /another program holds it/], ['ENOENT', /the link leads nowhere/], ['EOUTSIDE', /out of the volume folder/], ['EIO', /EIO/]] as const) {
  test(`a file that cannot be read (${code}) is told in words, and the others are read`, async () => {
    const disk = memoryDisk({ 'a.md': text, 'b.md': text })
    const locked: Disk = { ...disk, read: (path) => (path === 'b.md' ? Promise.reject(Object.assign(new Error(`${code}: failed`), { code })) : disk.read(path)) }
    const { value } = await readProject(locked)
    const unread = value.manuscripts.find(({ id }) => id === 'b')?.unread
    assert.equal(unread?.rule, 'file-readable')
    assert.match(messageOf(unread ?? { rule: 'file-readable', values: {} }, 'en'), words)
    assert.equal(value.manuscripts.find(({ id }) => id === 'a')?.text, text)
  })
}

test('a key that stands twice: the last counts, and both lines are told', async () => {
  const { problems, texts } = await problemsOf({ 'a.md': paper('title: Первое\nauthor: Ким Е. В.\ntitle: Второе') })
  assert.deepEqual([problems, texts[0]], [['a.md:4 key-once'], 'Второе'])
})

test('tabs in the metadata are told, and read as spaces', async () => {
  const { problems, texts } = await problemsOf({ 'a.md': paper('title: Название\nauthors:\n\t- name: Ким Елена Викторовна\n\t  city: Томск') })
  assert.deepEqual([problems, texts[0]], [['a.md:4 yaml-no-tabs'], 'Название'])
})

test('a metadata block that is never closed is told, and the text is still text', async () => {
  const { problems, texts } = await problemsOf({ 'a.md': '---\ntitle: Название\nauthor: Ким Е. В.\n\nТекст доклада о библиотеке.\n\n## Итоги\n\nКонец.\n' })
  assert.deepEqual([problems, texts], [['a.md:1 metadata-closed'], ['Название', 'Текст доклада о библиотеке.', 'Итоги', 'Конец.']])
})

test('aliases that explode are refused with a line, and what stands beside them is read', async () => {
  const levels = Array.from({ length: 30 }, (_, i) => `k${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => (i === 0 ? 'ха' : `*a${i}`)).join(', ')}]`)
  const { problems, texts } = await problemsOf({ 'a.md': paper(`title: Название\nauthor: Ким Е. В.\n${levels.join('\n')}\nkeywords: *a30`) })
  assert.equal(texts[0], 'Название')
  assert.ok(problems.some((each) => /^a\.md:\d+ yaml-valid$/.test(each) && !each.startsWith('a.md:1 ')), JSON.stringify(problems.slice(0, 5)))
})

for (const sign of ['[', '{', '- ', '"', "'", '? ', ': ', '&a ', '*a', '!', '|', '>', 'a: ']) {
  test(`thirty thousand ${JSON.stringify(sign)} in the metadata are told, and the text is read`, async () => {
    const { problems, texts } = await problemsOf({ 'a.md': paper(`title: Название\nauthor: Ким Е. В.\nabstract: ${sign.repeat(30_000 / sign.length)}`) })
    assert.equal(texts[0], 'Название')
    assert.ok(texts.includes('Текст доклада о библиотеке.'))
    assert.ok(problems.every((each) => /^a\.md:[1-9]/.test(each)))
  })
}

test('a manuscript of five megabytes is read whole', async () => {
  const { problems, texts } = await problemsOf({ 'a.md': paper('title: Название\nauthor: Ким Е. В.', Array.from({ length: 25_000 }, (_, i) => `Абзац ${i} о библиотеках области, их читателях и книгах, без спешки и подробно.`).join('\n\n')) })
  assert.deepEqual([problems, texts.length], [[], 25_001])
})
