import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import type { Files } from '../build-volume.ts'
import { memoryCache } from '../build-volume.ts'
import { pictures, turned } from '../pictures.ts'
import { checked } from './press-fixture.ts'
import { fileOf, pressVolume } from './press-volume.ts'

const text = 'Читальный зал открыт для всех читателей библиотеки. '.repeat(12)
const paper = (title: string, words: string): string => `---\ntitle: ${title}\nauthors: [Иванова Анна Петровна]\n---\n\n${words}\n`
const volume = (press = ''): string => `title: Сборник\nlang: ru\nissuedBy: [Библиотека]\nsections:\n  - title: Секция\n    papers: [a, b]\n${press}`

let photo: Uint8Array
let coarse: Uint8Array
let upright: Uint8Array
let drawing: Uint8Array
before(async () => {
  const made = await pictures({ photo: { type: 'image/jpeg', widthPx: 1500, heightPx: 1000, kind: 'photo' }, coarse: { type: 'image/jpeg', widthPx: 300, heightPx: 200, kind: 'photo' }, upright: { type: 'image/jpeg', widthPx: 1000, heightPx: 1500, kind: 'photo' }, drawing: { type: 'image/png', widthPx: 1500, heightPx: 1000, kind: 'drawing' } })
  photo = made.photo
  upright = made.upright
  drawing = made.drawing
  coarse = made.coarse
})

function files(changes: Files = {}): Files {
  return { 'volume.yml': volume(), 'a.md': paper('Первый', `${text}\n\n![Зал](zal.jpg){alt="Столы"}\n\n![План](plan.jpg){alt="План" width=100mm}\n\n${text}`), 'b.md': paper('Второй', text), 'zal.jpg': photo, 'plan.jpg': photo, ...changes }
}

test('the package of a sound volume passes its own preflight', async () => {
  const pressed = await pressVolume(files())
  assert.deepEqual(pressed.problems.filter(({ rule }) => rule.startsWith('print-')), [])
  assert.equal(pressed.report?.passed, true)
  const report = JSON.parse(fileOf(pressed, 'press/preflight.json') as string) as { certified: boolean; images: { place: { file: string; line: number; url: string } }[] }
  assert.equal(report.certified, false)
  assert.deepEqual(report.images.map(({ place: { file, line, url } }) => `${file}:${line} ${url}`), ['a.md:8 zal.jpg', 'a.md:10 plan.jpg'])
})

test('a coarse picture is named by its line, and makes a draft', async () => {
  const broken = files({ 'plan.jpg': coarse })
  const pressed = await pressVolume(broken)
  const own = pressed.problems.filter(({ line }) => line === 10)
  assert.deepEqual(own.map(({ file, rule, severity, values }) => [file, rule, severity, values['found'], values['dpi']]), [['a.md', 'print-image-legible', 'error', 'plan.jpg', '76']])
  assert.match(own[0]?.page ?? '', /^\d+$/)
  assert.equal(pressed.made?.files[0]?.path, 'press/block.draft.pdf')
  assert.equal((await pressVolume(broken, { final: true })).made, null)
})

test('of photographs of one shape side by side each is named by its own line: turned by a telephone, used twice, not printed at all', async () => {
  const shown = `<!-- <img src="not-printed.jpg"> -->\n\n::: figures\n![Склон](slope.jpg){alt="Склон"} ![Стол](desk.png){alt="Стол"} ![Склон ещё раз](slope.jpg){alt="Склон"}\n\nДва места\n:::`
  const pressed = await pressVolume(files({ 'a.md': paper('Первый', `${text}\n\n${shown}\n\n${text}`), 'slope.jpg': turned(upright, 6), 'desk.png': drawing, 'not-printed.jpg': photo }))
  assert.deepEqual(pressed.report?.images.map(({ place }) => place?.url), ['slope.jpg', 'desk.png', 'slope.jpg'])
})

test('a coarse picture inside a drawing is named by the line of the drawing; a map whose dots are squares is not', async () => {
  const inside = (picture: Uint8Array, size: string, more = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="240" viewBox="0 0 100 60"><rect width="100" height="60" fill="none" stroke="#000"/><image x="5" y="5" ${size} ${more} href="data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}"/></svg>`
  const wide = 'width="90" height="50"'
  const pressed = await pressVolume(files({ 'a.md': paper('Первый', `${text}\n\n![Зал](hall.svg){alt="Зал"}\n\n![Карта](map.svg){alt="Карта"}`), 'hall.svg': inside(coarse, wide, 'preserveAspectRatio="none"'), 'map.svg': inside(coarse, wide, 'preserveAspectRatio="none" image-rendering="pixelated"') }))
  const own = pressed.problems.filter(({ rule }) => rule.startsWith('print-'))
  assert.deepEqual(own.map(({ file, line, rule, values }) => `${file}:${line} ${rule} ${values['found.ru']}`), ['a.md:8 print-image-legible hall.svg, изображение внутри'])
  assert.deepEqual(pressed.report?.images.map(({ place }) => `${place?.line} ${place?.url}`), ['8 hall.svg', '10 map.svg'])
  assert.deepEqual(pressed.report.findings.filter(({ rule, place }) => rule.startsWith('image-') && !place), [])
})

test('only pages that were asked for are replaced', async () => {
  const cache = memoryCache()
  const first = await pressVolume(files(), { cache })
  const ledger = fileOf(first, 'press/block.json') as string
  const changed = files({ 'b.md': paper('Второй', text.replace('открыт', 'закрыт')) })
  const moved = await pressVolume(changed, { cache, ledger, pages: '1' })
  assert.equal(moved.refused?.why, 'moved')
  const where = moved.refused.pages.join(',')
  const replaced = await pressVolume(changed, { cache, ledger, pages: where })
  assert.equal(replaced.refused, null)
  const pdf = readPdf(fileOf(replaced, `press/pages-${where}.pdf`) as Uint8Array)
  assert.equal(pageList(pdf, pdf.catalog()).length, 1)
  assert.equal((await checked(fileOf(replaced, `press/pages-${where}.pdf`) as Uint8Array, { innerMm: 15 })).pages[0]?.label, where)
  assert.equal((await pressVolume(changed, { cache, ledger: null, pages: where })).refused?.why, 'no-package')
  assert.equal((await pressVolume(changed, { cache, ledger, pages: '999' })).refused?.why, 'no-page')
})

test('title page and openings reach into the bleed, with the same lines', async () => {
  const title = '<style>@page{background:#b8cfe5}</style><h1 id="{{ anchor }}">{{ title }}</h1>'
  const pressed = await pressVolume(files({ 'volume.yml': volume('press: { bleed: 5mm }\n'), 'templates/classic/title-page.html': title }))
  assert.equal(pressed.report?.passed, true)
  const block = fileOf(pressed, 'press/block.pdf') as Uint8Array
  const pdf = readPdf(block)
  const [page] = pageList(pdf, pdf.catalog())
  assert.deepEqual((page?.dict.get('MediaBox') as number[]).map(Math.round), [0, 0, 448, 624])
  assert.deepEqual(pressed.report.findings.filter(({ rule }) => rule.startsWith('bleed') || rule === 'safe-zone'), [])
  // The ground covers more than the trimmed page: its ink is that of the whole page.
  assert.ok((pressed.report.pages[0]?.ink ?? 0) > 0.19)
})

test('a page whose lines break otherwise on the larger sheet is told, and stays without bleed', async () => {
  const title = `<h1 id="{{ anchor }}">{{ title }}</h1><p style="margin-right:calc(var(--bleed, 0mm) * 4)">${text}</p>`
  const pressed = await pressVolume(files({ 'volume.yml': volume('press: { bleed: 5mm }\n'), 'templates/classic/title-page.html': title }))
  assert.deepEqual(pressed.report?.findings.filter(({ rule }) => rule === 'bleed-same').map(({ severity, pages }) => [severity, pages]), [['error', [1]]])
  assert.deepEqual([pressed.report.passed, pressed.made?.draft], [false, true])
})

test('where colours are kept, the pages that have them are told', async () => {
  const pressed = await pressVolume(files({ 'volume.yml': volume('press: { colour: keep }\n') }))
  const withPictures = [...new Set(pressed.report?.images.map(({ page }) => page))]
  assert.ok(withPictures.length > 0)
  assert.deepEqual(pressed.made?.colourPages, withPictures)
  assert.deepEqual(pressed.report?.pages.filter(({ colour }) => colour).map(({ page }) => page), withPictures)
})
