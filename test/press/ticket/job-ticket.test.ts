import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageOf } from '../../../src/model/rules.ts'
import { coverGeometry } from '../../../src/press/cover/cover-geometry.ts'
import { spineThickness } from '../../../src/press/cover/spine-thickness.ts'
import { colourLeaves } from '../../../src/press/ticket/colour-leaves.ts'
import { bindingHolds, bindingLimits } from '../../../src/press/ticket/binding-limits.ts'
import { coveringLetter } from '../../../src/press/ticket/covering-letter.ts'
import { jobTicket, type JobTicket, type TicketRequest } from '../../../src/press/ticket/job-ticket.ts'
import { ticketProblems } from '../../../src/press/ticket/ticket-problems.ts'
import { shownFileDate, ticketGroups } from '../../../src/press/ticket/ticket-rows.ts'
import { volumePlaces } from '../../../src/press/volume-places.ts'
import { volumeOf } from '../volume-of.ts'

const print = 'title: Услуги библиотек\nsubtitle: none\nisbn: 978-5-89999-012-0\nrun: 150\norder: 112\nsigned: 2008-03-17\npublisher: { name: НБП }\n'

function ticketOf(pages: number, press = '', more: Partial<TicketRequest> = {}): JobTicket {
  const volume = volumeOf(`${print}press: { ${press} }\n`)
  const geometry = coverGeometry('cover', volume.format, spineThickness(pages, volume.press), volume.press.cover.bleedMm)
  const files = [{ name: 'block.pdf', pages, bytes: Buffer.from('block') }, { name: 'cover.pdf', pages: 1, bytes: Buffer.from('cover') }]
  return jobTicket({ volume, pages, colourPages: [], colourLeaves: 0, condition: '', blankPages: [], fonts: ['PTSerif-Regular'], cover: { geometry, inColour: false, condition: '' }, files, date: '2008-03-28T00:00:00Z', ...more })
}

function problemsOf(pages: number, press: string): string[] {
  const text = `${print}press:\n  ${press}\n`
  const volume = volumeOf(text)
  const ticket = jobTicket({ volume, pages, colourPages: [], colourLeaves: 0, condition: '', blankPages: [], fonts: [], cover: { geometry: coverGeometry('cover', volume.format, 5, 3), inColour: false, condition: '' }, files: [], date: '2008-03-28' })
  return ticketProblems(ticket, volumePlaces(text)).map((problem) => `${problem.line} ${problem.rule} ${messageOf(problem, 'en')}`)
}

test('the ticket counts pages, leaves and sheets of one page count', () => {
  const { pages, leaves, sheets, multiple, cover, trim } = ticketOf(100)
  assert.deepEqual({ pages, leaves, sheets, multiple, trim }, { pages: 100, leaves: 50, sheets: { sheet: '60x84/16', physical: 6.25, conventional: 5.81 }, multiple: { asked: 4, fits: true, next: 100 }, trim: { name: 'A5', widthMm: 148, heightMm: 210 } })
  assert.deepEqual([cover.widthMm, cover.heightMm, cover.spineMm, cover.bleedMm], [301.4, 210, 5.4, 3])
})

test('files stand with their sizes and checksums', () => {
  assert.deepEqual(ticketOf(100).files[1], { name: 'cover.pdf', pages: 1, size: 5, sha256: '3fa405a8301ace34d11cf44a816080b8f0e49a48fbd048b8aef1543a8c58bdb6' })
})

test('colours are told, and do not make every page one in colour; what is not PDF/X is not called so', () => {
  assert.deepEqual([ticketOf(100).block.pdf, ticketOf(100).block.inks, ticketOf(100).cover.inks], ['PDF/X-4', '1+1', '1+0'])
  const coloured = ticketOf(100, '', { colourPages: ['7', '8', '12'], colourLeaves: 2, cover: { geometry: coverGeometry('cover', volumeOf('').format, 5, 3), inColour: true, condition: 'FOGRA39L Coated' } })
  assert.deepEqual([coloured.block.pdf, coloured.block.inks, coloured.cover.pdf, coloured.cover.inks], ['PDF/X-4', '1+1', 'PDF/X-4', '4+0'])
  assert.equal(ticketOf(100, 'preset: office').block.pdf, 'PDF 1.6')
})

test('the house’s own multiple is said to fit or not', () => {
  assert.deepEqual(ticketOf(100, 'preset: offset').multiple, { asked: 16, fits: false, next: 112 })
  assert.deepEqual(ticketOf(96, 'multiple: 24').multiple, { asked: 24, fits: true, next: 96 })
})

test('a staple holds so many pages as its paper lets it', () => {
  const most = (press: string): number => bindingLimits(volumeOf(`press: { ${press} }\n`).press).most
  assert.deepEqual([most('binding: stapled'), most('binding: stapled, paper: { grammage: 65 }'), most('binding: stapled, paper: { thickness: 0.2 }'), most('binding: perfect')], [80, 100, 40, 1200])
  assert.deepEqual(problemsOf(100, 'binding: stapled'), ['9 binding-holds The volume has 100 pages, and its binding (saddle-stitched) holds from 8 to 80 pages, by 4. Write one that fits in press.binding: perfect (perfect bound).'])
  assert.deepEqual(problemsOf(80, 'binding: stapled'), [])
})

test('a booklet too thin for glue, pages that make no whole sheets', () => {
  assert.deepEqual(problemsOf(24, 'binding: perfect').map((line) => line.split(' ')[1]), ['binding-holds'])
  assert.equal(bindingHolds(42, { least: 8, most: 80, multiple: 4 }), false)
})

test('no day is shown that nobody has named', () => {
  assert.deepEqual(['2008-03-28', '2008-01-01', '1970-01-01'].map((date) => shownFileDate(date, 'ru')), ['28.03.2008', '2008', ''])
})

test('the rows of the ticket say what a house asks, in both languages', () => {
  const rows = (lang: 'ru' | 'en') => ticketGroups(ticketOf(100, 'preset: offset', { blankPages: ['2', '97', '98', '99'], colourPages: ['7', '8', '11'], colourLeaves: 2 }), lang).flatMap(({ rows: all }) => all.map(({ name, value }) => `${name}: ${value}`))
  for (const row of ['Тираж: 150 экз.', 'Подписано в печать: 17.03.2008', 'Формат после обрезки: 148 × 210 мм', 'Страниц: 100 (50 листов бумаги)', 'Печатных листов: 6,25 (60×84/16); усл. печ. л. 5,81', 'Кратность: 16 — не подходит; ближайшее число страниц — 112', 'Пустые страницы: 2, 97–99', 'Цветные страницы: 3 (листов бумаги с ними: 2): 7, 8, 11', 'Вылеты: 3 мм', 'Метки: метки реза, на обложке и сгиба', 'Красочность: 1+1, одна чёрная; цветные страницы — в четыре краски', 'Имя: ', 'Телефон: ', 'Бумага: офсетная, 80 г/м², 0,1 мм', 'Скрепление: клеевое бесшвейное (КБС)', 'Размер в развороте: 301,4 × 210 мм, корешок 5,4 мм']) assert.ok(rows('ru').includes(row), row)
  for (const row of ['Print run: 150 copies', 'Passed for press: 17 March 2008', 'Page multiple: 16: does not fit; the next page count that does is 112', 'Printed sheets: 6.25 (60×84/16); 5.81 conventional sheets', 'Colours: 1/1, black only; colour pages in four inks', 'Colour pages: 3 (leaves with colour: 2): 7, 8, 11', 'Binding: perfect bound']) assert.ok(rows('en').includes(row), row)
})

test('a binding that a preset chose is told where the settings stand', () => {
  assert.deepEqual(problemsOf(100, 'preset: office'), ['8 binding-holds The volume has 100 pages, and its binding (saddle-stitched) holds from 8 to 80 pages, by 4. Write one that fits in press.binding: perfect (perfect bound).'])
  assert.match(problemsOf(6, 'binding: hard')[0] ?? '', /press\.binding: none\.$/)
})

test('pages in colour are paid for by the leaf', () => {
  assert.deepEqual([colourLeaves([]), colourLeaves([7, 8, 11]), colourLeaves([2, 3])], [0, 2, 2])
})

test('the letter can be sent as it is, in Russian or in English', () => {
  const ticket = ticketOf(101, 'preset: offset, contact: { name: Зимина Н. Б., phone: 8-800 }')
  const russian = coveringLetter(ticket, 'ru')
  assert.match(russian, /^Тема: печать сборника «Услуги библиотек», заказ № 112\n\nЗдравствуйте!\n/)
  assert.match(russian, /тиражом 150 экз\..*\n\nФормат 148 × 210 мм, 101 страница, скрепление: клеевое бесшвейное/)
  assert.match(russian, /ближайшее подходящее число — 112/)
  assert.match(russian, /С уважением,\nЗимина Н\. Б\.\nНБП\n8-800\n$/)
  const english = coveringLetter(ticket, 'en')
  assert.match(english, /^Subject: Printing of “Услуги библиотек”, order no\. 112\n/)
  assert.match(english, /in a run of 150 copies/)
  assert.match(english, /Yours faithfully,\nЗимина Н\. Б\.\nНБП\n8-800\n$/)
  assert.doesNotMatch(russian + english, /undefined|NaN|\{|\}|\n\n\n/)
})

test('a title with quotation marks of its own has them within those of the letter', () => {
  const letter = (title: string, lang: 'ru' | 'en'): string => coveringLetter({ ...ticketOf(100), title }, lang)
  assert.match(letter('Чтения «Кузбасс»', 'ru'), /сборника «Чтения „Кузбасс“», заказ/)
  assert.match(letter('The “open” shelf', 'en'), /of “The ‘open’ shelf”, order/)
})

test('a spine that the house has named was not reckoned for its paper', () => {
  const letters = (press: string): string => ['ru', 'en'].map((lang) => coveringLetter(ticketOf(100, press), lang as 'ru' | 'en')).join()
  assert.match(letters('preset: offset'), /Корешок рассчитан по толщине листа 0,1 мм[^]*The spine width was calculated for paper 0\.1 mm thick/)
  assert.doesNotMatch(letters('preset: offset, cover: { spine: 7mm }'), /Корешок рассчитан|was calculated/)
})

test('what is not known is left out of the letter, or room is left to write it', () => {
  const volume = volumeOf('title: Труды\n')
  const ticket = jobTicket({ volume, pages: 60, colourPages: [], colourLeaves: 0, condition: '', blankPages: [], fonts: [], cover: { geometry: coverGeometry('cover', volume.format, 0, 0), inColour: false, condition: '' }, files: [], date: '2008-01-01' })
  const letter = coveringLetter(ticket, 'ru')
  assert.match(letter, /^Тема: печать сборника «Труды»\n/)
  assert.match(letter, /напечатать сборник «Труды» тиражом ______ экз\. и сообщить/)
  assert.doesNotMatch(letter, /корешок|заказ №|Цвета/)
  assert.deepEqual(ticketGroups(ticket, 'ru').map(({ title }) => title), ['Издание', 'Блок', 'Обложка', 'Контакт'])
})
