// Where printed pages begin is found in the article by its letters.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markPages } from '../../src/export/page-marks.ts'

const words = (from: number, count: number): string => Array.from({ length: count }, (_, i) => `слово${String.fromCharCode(1072 + ((from + i) % 32))}${String.fromCharCode(1072 + (((from + i) * 7) % 29))} шаг${from + i}`).join(' ')
const marked = (html: string, pages: readonly string[]): string => markPages(html, pages.map((text, i) => ({ label: String(45 + i), text })), true).replace(/<span class="page-mark"[^>]*>(\d+)<\/span>/g, '[$1]')

test('a page that begins within a paragraph is marked there', () => {
  const [a, b] = [words(0, 40), words(40, 40)]
  assert.equal(marked(`<p>${a} ${b}</p>`, [a, b]), `<p>${a} [46]${b}</p>`)
})

test('a word that parts over two pages is marked before it', () => {
  const a = words(0, 40)
  const b = words(41, 40)
  assert.equal(marked(`<p>${a} библиотека ${b}</p>`, [`${a} библио-`, `тека ${b}`]), `<p>${a} [46]библиотека ${b}</p>`)
})

test('numbers of lists, and notes at the foot, stand in the print alone', () => {
  const [a, b, note] = [words(0, 40), words(40, 40), words(90, 10)]
  assert.equal(marked(`<p>${a}</p><ol><li>${b}</li></ol><p>${note}</p>`, [`${a} 1 ${note}`, `7. ${b}`]), `<p>${a}</p><ol><li>[46]${b}</li></ol><p>${note}</p>`)
})

test('the head of a long table is printed again on its second page', () => {
  const head = 'Название библиотеки района Число читателей за год'
  const [a, b] = [words(0, 40), words(40, 40)]
  assert.equal(marked(`<p>Перед таблицей.</p><table><th>${head}</th><td>${a}</td><td>${b}</td></table>`, [`Перед таблицей. ${head} ${a}`, `${head} ${b}`]), `<p>Перед таблицей.</p><table><th>${head}</th><td>${a}</td><td>[46]${b}</td></table>`)
})

test('a formula at the head of a page is passed over, and a heading or a link keeps its mark in front', () => {
  const [a, b] = [words(0, 40), words(40, 40)]
  assert.equal(marked(`<p>${a}</p><math><mi>x</mi></math><p>${b}</p>`, [a, `xyz ${b}`]), `<p>${a}</p><math><mi>x</mi></math><p>[46]${b}</p>`)
  assert.equal(marked(`<p>${a}</p><h2 id="h"><em>Глава</em> вторая</h2><p>${b}</p>`, [a, `Глава вторая ${b}`]), `<p>${a}</p>[46]<h2 id="h"><em>Глава</em> вторая</h2><p>${b}</p>`)
})

test('a page without words of the article begins where the next one does; one that cannot be placed is left out', () => {
  const [a, b, c] = [words(0, 40), words(40, 40), words(80, 40)]
  assert.equal(marked(`<p>${a} ${c}</p>`, [a, 'Надписи на схеме, которой в тексте нет', c]), `<p>${a} [46][47]${c}</p>`)
  assert.equal(marked(`<p>${a} ${c}</p>`, [a, c, b]), `<p>${a} [46]${c}</p>`)
})

test('whatever the text and wherever its pages part, marks stand in order and nothing else changes', () => {
  const word = fc.stringMatching(/^[а-яa-z0-9&;<]{1,9}$/)
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), fc.array(fc.nat(120), { maxLength: 5 }), (all, cuts) => {
    const html = `<p>${all.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`
    const places = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length]
    const pages = places.slice(1).map((place, i) => ({ label: `${i + 1}`, text: all.slice(places[i], place).join(' ') }))
    const result = markPages(html, pages, true)
    assert.equal(result.replace(/<span class="page-mark"[^>]*>\d+<\/span>/g, ''), html)
    const labels = [...result.matchAll(/id="page-(\d+)"/g)].map((match) => Number(match[1]))
    assert.deepEqual(labels, [...labels].sort((a, b) => a - b))
  }))
})
