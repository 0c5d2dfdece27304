// What no manuscript should hold: the volume is made all the same, and the damage is named in the damaged file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildVolume } from '../build-volume.ts'

const head = '---\ntitle: Доклад\nauthors: [Иванов Иван Иванович]\nudk: 1\n---\n\n'
const cp1251 = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => { const code = sign.codePointAt(0) ?? 0; return code < 128 ? code : code === 0x401 ? 0xa8 : code === 0x451 ? 0xb8 : code - 0x410 + 0xc0 }))

test('damaged manuscripts cost themselves their place, and no other', async () => {
  const good = `${head}Целый доклад о библиотеках.\n`
  const { volume, problems } = await buildVolume({
    'volume.yml': 'title: Т\nlang: ru\nyear: 2008\nsections: [{ title: Секция, papers: [good, deep, old, image, empty] }]\n',
    'good.md': good, 'deep.md': `${head}${'- '.repeat(3000)}пункт\n`, 'old.md': cp1251(`${head}Доклад записан в старой кодировке, и его слова читаются верно, как их написал автор.\n`),
    'image.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'empty.md': ''
  })
  assert.ok(volume)
  assert.deepEqual(volume.report.papers.filter(({ placeholder }) => placeholder).map(({ id }) => id).sort(), ['empty', 'image'])
  const rulesOf = (file: string): readonly string[] => problems.filter((problem) => problem.file === file).map(({ rule }) => rule)
  assert.deepEqual(rulesOf('good.md'), [])
  assert.deepEqual(rulesOf('old.md'), ['encoding-utf8'])
  assert.deepEqual(rulesOf('deep.md'), ['nesting-shallow'])
  assert.ok(rulesOf('image.md').includes('file-text'))
  assert.ok(rulesOf('empty.md').includes('text-present'))
})
