// A table longer than its page or column, in print.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { PNG } from 'pngjs'
import { buildVolume } from '../build-volume.ts'
import { needs } from '../tools.ts'

const rows = Array.from({ length: 90 }, (_, i) => `| ${i + 1} | Библиотека | ${(i / 7).toFixed(i % 3).replace('.', ',')} |`).join('\n')
const paper = `---\ntitle: Длинная таблица\nauthors: [{ name: "Ёлкина Анна Петровна" }]\nabstract: Проба.\n---\n\nТекст.\n\n: Выдача {#tbl:long}\n\n| № | Учреждение | Выдача |\n|---|---|--:|\n${rows}\n\nИсточник: отчёты.\n\nКонец.\n`

for (const [template, format] of [['classic', 'A5'], ['congress', 'A4']] as const) {
  test(`a long table parts between rows, its head repeated, in “${template}”`, needs('pdftotext'), async () => {
    const built = await buildVolume({ 'volume.yml': `title: Проба\nlang: ru\nyear: 2008\nformat: ${format}\ntemplate: ${template}\nsections: [{ title: Доклады, papers: [p] }]\n`, 'p.md': paper })
    assert.deepEqual(built.problems.filter(({ file }) => file === 'p.md'), [])
    assert.deepEqual(built.volume?.report.verification.checks.filter(({ passed }) => !passed), [])
    const pdf = built.volume?.pdf ?? ''
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString()
    assert.ok((text.match(/Учреждение/g) ?? []).length >= 3, text)
    assert.match(text, /Источник: отчёты/)
  })
}

test('a table of few tall rows does not leave the page before it empty', needs('pdftotext'), async () => {
  const tall = Array.from({ length: 9 }, (_, i) => `| Пункт ${i} | ${'Длинное описание того, что здесь происходит. '.repeat(12)}|`).join('\n')
  const built = await buildVolume({ 'volume.yml': 'title: Проба\nlang: ru\nyear: 2008\nsections: [{ title: Доклады, papers: [p] }]\n', 'p.md': `---\ntitle: Высокие строки\nauthors: [{ name: "Ёлкина Анна Петровна" }]\nabstract: Проба.\n---\n\nТекст.\n\n| Что | Описание |\n|---|---|\n${tall}\n` })
  assert.deepEqual(built.volume?.report.verification.checks.filter(({ passed }) => !passed), [])
  const first = built.volume?.report.papers[0]?.firstPage ?? 0
  const text = execFileSync('pdftotext', ['-f', String(first), '-l', String(first), '-', '-'], { input: built.volume?.pdf ?? '' }).toString()
  assert.match(text, /Пункт 2/)
})

for (const [template, format] of [['classic', 'A5'], ['congress', 'A4'], ['theses', 'A5']] as const) {
  test(`pictures side by side in a table share its width, in “${template}”`, needs('pdftotext'), async () => {
    const picture = PNG.sync.write(new PNG({ width: 900, height: 600 }))
    const built = await buildVolume({ 'volume.yml': `title: Проба\nlang: ru\nyear: 2008\nformat: ${format}\ntemplate: ${template}\nsections: [{ title: Доклады, papers: [p] }]\n`, 'a.png': picture, 'p.md': '---\ntitle: Снимки\nauthors: [{ name: "Ёлкина Анна Петровна" }]\nabstract: Проба.\n---\n\nТекст.\n\n| Зал | Вход |\n|:---:|:---:|\n| ![](a.png){alt="зал"} | ![](a.png){alt="вход"} |\n\nПримечание: Конец.\n' })
    const words = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: built.volume?.pdf ?? '' }).toString()
    const topOf = (word: string): number => Number(new RegExp(`yMin="([\\d.]+)"[^>]*>${word}<`).exec(words)?.[1])
    // Set at a share of the measure they are some lines high.
    assert.ok(topOf('Конец\\.') - topOf('Зал') > 55, `${topOf('Зал')} ${topOf('Конец\\.')}`)
  })
}

test('no word of a head is broken where the columns have the room', needs('pdftotext'), async () => {
  const table = '| Town | Inhabitants | Municipalities concerned | Bibliographical descriptions | Remarks |\n|---|---|---|---|---|\n| Kemerovo and its surroundings | about half a million | all of them | many thousands of them | nothing to be said about it |\n| Novokuznetsk | as many | some of them | a few hundred | nothing |\n\n: Libraries {#tbl:b}'
  const built = await buildVolume({ 'volume.yml': 'title: Sample\nlang: en\nformat: A4\ntemplate: congress\nyear: 2008\nsections: [{ title: Papers, papers: [p] }]\n', 'p.md': `---\ntitle: Heads\nauthor: Helen Kim\n---\nText.\n\n${table}\n` })
  assert.deepEqual(built.volume?.report.verification.checks.filter(({ passed }) => !passed), [])
  assert.match(execFileSync('pdftotext', ['-layout', '-', '-'], { input: built.volume?.pdf ?? '' }).toString(), /Inhabitants +concerned[^]*Novokuznetsk|Municipalities +Bibliographical/)
})

test('a name is on one line where the columns beside it have room to spare', needs('pdftotext'), async () => {
  const table = ': Состав архива {#tbl:b}\n\n| Издание | Годы | Страниц | Верных знаков, % | Верных слов, % |\n|---|---|--:|--:|--:|\n| «Нижнеярский колхозник» | 1932–1962 | 9 870 | 93,0 | 74,1 |\n| Многотиражки (шесть названий) | 1934–1956 | 3 120 | 88,4 | 59,7 |'
  const built = await buildVolume({ 'volume.yml': 'title: Проба\nlang: ru\nyear: 2008\nsections: [{ title: Доклады, papers: [p] }]\n', 'p.md': `---\ntitle: Имена\nauthors: [{ name: "Ёлкина Анна Петровна" }]\nabstract: Проба.\n---\n\nТекст.\n\n${table}\n` })
  assert.deepEqual(built.volume?.report.verification.checks.filter(({ passed }) => !passed), [])
  assert.match(execFileSync('pdftotext', ['-layout', '-', '-'], { input: built.volume?.pdf ?? '' }).toString(), /Многотиражки \(шесть названий\) +1934/)
})
