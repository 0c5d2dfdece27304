// A line of bold type in a paragraph of its own stands with what follows it, as a heading does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume } from '../build-volume.ts'

const sentence = 'Читатели приходят за книгами и остаются ради бесед, а библиотека ведёт им счёт и пишет об этом. '
const text = Array.from({ length: 60 }, (_, i) => `**Строка жирная ${i}**\n\n${sentence.repeat(1 + (i % 3))}`).join('\n\n')

/** Lines of nothing else end pages as any text does. */
const bold = Array.from({ length: 120 }, (_, i) => `**Жир ${i}**`).join('\n\n')

for (const [template, format] of [['classic', 'A5'], ['congress', 'A4']] as const) {
  test(`no bold line ends a column in ${template}`, async () => {
    const { volume } = await buildVolume({
      'volume.yml': `title: Сборник\nlang: ru\nyear: 2008\nformat: ${format}\ntemplate: ${template}\nparts: [sections]\nsections: [{ title: Секция, papers: [a] }]\n`,
      'a.md': `---\ntitle: Доклад\nauthor: Иванов Иван Иванович\n---\n\nСлово[^1] первое.\n\n${text}\n\n${bold}\n\nКонец.\n\n[^1]: Сноска.\n`
    })
    const document = await getDocument({ data: new Uint8Array(volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
    const lowest: string[] = []
    for (let page = 1; page <= document.numPages; page++) {
      const sheet = await document.getPage(page)
      const items = (await sheet.getTextContent()).items.flatMap((item) => ('str' in item && /\S/.test(item.str) && Number(item.transform[5]) > 60 ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }] : []))
      for (const own of template === 'congress' ? [items.filter(({ x }) => x < (sheet.view[2] ?? 0) / 2 - 5), items.filter(({ x }) => x >= (sheet.view[2] ?? 0) / 2 - 5)] : [items]) {
        const foot = Math.min(...own.map(({ y }) => y))
        lowest.push(own.filter(({ y }) => y < foot + 2).map((item) => item.text).join(''))
      }
    }
    assert.deepEqual([lowest.length > 5, lowest.filter((line) => line.includes('жирная')), volume?.report.unplanned], [true, [], []])
  })
}
