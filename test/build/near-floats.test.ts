// A figure that does not fit where it is typed: the text goes on before it, so that no page stays half empty.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume } from '../build-volume.ts'

const sentence = 'Читатели приходят за книгами и остаются ради бесед, а библиотека ведёт им счёт. '
const figure = (id: string, file: string): string => `![Вид ${id}](${file}.svg){#fig:${id}}`
const manuscript = `---\ntitle: Доклад\nauthor: Иванов Иван Иванович\n---\n\n${sentence.repeat(14)}\n\nНа рисунке ([@fig:a]) он виден.\n\n${figure('a', 'tall')}\n\nПослепервого ${sentence.repeat(3)}\n\n${figure('b', 'low')}\n\nПослевторого ${sentence.repeat(30)}\n`
const drawing = (height: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="380" height="${height}" viewBox="0 0 380 ${height}"><rect width="380" height="${height}" fill="#ddd"/></svg>`
const files = (float: string, template: string) => ({
  'volume.yml': `title: Сборник\nlang: ru\nyear: 2008\nformat: A5\ntemplate: ${template}\nfloat: ${float}\nparts: [sections]\nsections: [{ title: Секция, papers: [a] }]\n`,
  'a.md': manuscript, 'tall.svg': drawing(340), 'low.svg': drawing(60)
})

/** The page of each word, from 1. */
async function pagesOf(float: string, template: string, words: readonly string[]): Promise<readonly number[]> {
  const { volume, problems } = await buildVolume(files(float, template))
  assert.deepEqual([volume?.report.verification.passed, problems.map(({ rule }) => rule).filter((rule) => /floats|notes/.test(rule))], [true, []])
  const document = await getDocument({ data: new Uint8Array(volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
  const texts: string[] = []
  for (let page = 1; page <= document.numPages; page++) texts.push((await (await document.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''))
  return words.map((word) => texts.findIndex((text) => text.replace(/\s/g, '').includes(word)) + 1)
}

for (const template of ['classic', 'theses']) {
  test(`float: near lets the text go on before a figure that does not fit, and keeps figures in order, in ${template}`, async () => {
    const [called = 0, first = 0, second = 0, after = 0] = await pagesOf('near', template, ['виден.', 'Видa', 'Видb', 'Послепервого'])
    assert.deepEqual([first - called, after - called], [1, 0])
    assert.ok(second >= first)
  })

  test(`float: text leaves it where it is typed in ${template}`, async () => {
    const [first = 0, after = 0] = await pagesOf('text', template, ['Видa', 'Послепервого'])
    assert.ok(after >= first)
  })
}

test('a long table after figures that were moved keeps all its columns on every page', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => `| Строка ${i} | ${i} | Слово${i}й |`).join('\n')
  const table = `: Выдача {#tbl:x}\n\n| Имя | Число | Слово |\n|---|--:|---|\n${rows}`
  const { volume } = await buildVolume({ ...files('near', 'classic'), 'a.md': `${manuscript}\n${figure('c', 'tall')}\n\n${sentence.repeat(5)}\n\n${table}\n\n${sentence.repeat(4)}\n` })
  const document = await getDocument({ data: new Uint8Array(volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
  let [printed, outside] = ['', 0]
  for (let page = 1; page <= document.numPages; page++) {
    const sheet = await document.getPage(page)
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item)) continue
      printed += item.str
      if (Number(item.transform[4]) + item.width > (sheet.view[2] ?? 0) - 40) outside++
    }
  }
  assert.deepEqual([volume?.report.verification.passed, new Set(printed.match(/Слово\d+й/g)).size, outside], [true, 60, 0])
})
