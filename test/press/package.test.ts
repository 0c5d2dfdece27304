// The whole package of a small volume, made with a real browser and judged by other programs.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { profilesFolder, templatesFolder } from '../../src/cli/program-folder.ts'
import type { Doors } from '../../src/model/doors.ts'
import type { Printer } from '../../src/model/print.ts'
import { press, type Pressed, type PressRequest } from '../../src/press.ts'
import type { JobTicket } from '../../src/press/ticket/job-ticket.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { DiskStore } from '../../src/write/disk-store.ts'
import { memoryCache, newPrinter, type Files } from '../build-volume.ts'
import { likes, needs } from '../tools.ts'
import { judged } from './cover/cover-fixture.ts'

let answer: Parameters<Doors['openPrinter']>[0] = () => Promise.resolve(undefined)
let printer: Printer
const cache = memoryCache()
before(async () => { printer = await newPrinter(2, (key) => answer(key)) })
after(() => printer.close())

const folder = mkdtempSync(join(tmpdir(), 'package-'))
const stores: DiskStore[] = []
after(() => {
  for (const store of stores) store.close()
  rmSync(folder, { recursive: true })
})

function openStore(): DiskStore {
  const store = new DiskStore(folder)
  stores.push(store)
  return store
}

const facts = [
  'title: "Читальный зал: сегодня и завтра"', 'lang: ru', 'year: 2008', 'isbn: 978-5-89999-012-0', 'udk: none', 'bbk: none', 'authorMark: none', 'annotation: Доклады о читальных залах.', 'copyright: [НБП]', 'site: none',
  'publisher: { name: НБП, place: Кемерово, address: none }', 'printer: { name: none, address: none }', 'run: 150', 'order: 112', 'signed: 2008-03-17', 'paper: none', 'printing: none', 'multiple: 8', ''
].join('\n')
const paper = `---\ntitle: Читальный зал сегодня\nauthors: [Иванова Анна Петровна]\n---\n\n${'Читателей стало больше, и все они разные. '.repeat(400)}\n`

async function pressed(more: string, files: Files = {}, request: Partial<PressRequest> & { readonly final?: boolean } = {}): Promise<Pressed> {
  const disk = memoryDisk({ 'volume.yml': facts + more, 'a.md': paper, ...files })
  const { final = false, ...rest } = request
  return press({ build: { disk, templatesFolder, producer: 'proceedings', edition: 'test', final, verify: 'standard', lang: 'ru', epoch: null }, profilesFolder, pages: '', ledger: null, ...rest }, {
    cache, progress: () => undefined, now: () => 0, openStore,
    openPrinter: (resource) => { answer = resource; return Promise.resolve({ ...printer, print: (job, prepare) => printer.print(job, prepare), close: () => Promise.resolve() }) }
  })
}

function named({ made }: Pressed): ReadonlyMap<string, Uint8Array> {
  return new Map((made?.files ?? []).map(({ path, content }) => [path, typeof content === 'string' ? Buffer.from(content) : content.subarray(0, content.length)]))
}

const stapled = 'press: { binding: stapled, contact: { name: Зимина Н. Б. } }\n'

test('the package holds block, cover, its sides, ticket, letter and reports, under Latin names', async () => {
  const made = await pressed(stapled)
  assert.deepEqual([made.problems, made.report?.passed, made.cover?.passed], [[], true, true])
  assert.deepEqual([...named(made).keys()].sort(), ['block.json', 'block.pdf', 'cover-back.pdf', 'cover-front.pdf', 'cover.pdf', 'letter.txt', 'preflight-cover.html', 'preflight-cover.json', 'preflight.html', 'preflight.json', 'ticket.json', 'ticket.pdf'].map((name) => `press/${name}`))
})

test('ticket, block and cover agree on pages, size and spine; checksums are those of the files', needs('pdfinfo'), async () => {
  const files = named(await pressed('format: 60x84/16\npress: { paper: { thickness: 0.5 } }\n'))
  const ticket = JSON.parse(Buffer.from(files.get('press/ticket.json') ?? []).toString()) as JobTicket
  const pdf = (name: string): Uint8Array => files.get(`press/${name}`) ?? new Uint8Array()
  assert.match(judged(pdf('block.pdf'), 'pdfinfo', 'PDF'), new RegExp(`Pages:\\s+${ticket.pages}\\n`))
  assert.equal(ticket.pages % 8, 0)
  assert.equal(ticket.cover.spineMm, Math.round((ticket.pages / 2 * 0.5 + 0.44) * 10) / 10)
  const width = Number(/^TrimBox:\s+([\d.]+)\s+[\d.]+\s+([\d.]+)/m.exec(judged(pdf('cover.pdf'), 'pdfinfo', '-box', 'PDF'))?.slice(1).reduce((left, right) => String(Number(right) - Number(left))))
  assert.ok(Math.abs(width * 25.4 / 72 - (290 + ticket.cover.spineMm)) < 0.02, String(width))
  for (const { name, sha256, size } of ticket.files) assert.deepEqual([sha256, size], [createHash('sha256').update(pdf(name)).digest('hex'), pdf(name).length], name)
  assert.deepEqual(ticket.files.map(({ name }) => name), ['block.pdf', 'cover.pdf', 'cover-back.pdf', 'cover-spine.pdf', 'cover-front.pdf'])
})

test('the ticket is one page that says what the letter says', needs('pdftotext'), async () => {
  const files = named(await pressed(stapled))
  const text = judged(files.get('press/ticket.pdf') ?? new Uint8Array(), 'pdftotext', '-layout', 'PDF', '-')
  for (const words of ['Бланк заказа № 112', '150 экз.', '148 × 210 мм', 'на скобу', 'Зимина Н. Б.', 'block.pdf', '17.03.2008']) assert.ok(text.includes(words), words)
  assert.equal(text.split('\f').length, 2)
  assert.match(Buffer.from(files.get('press/letter.txt') ?? []).toString(), /^Тема: печать сборника «Читальный зал: сегодня и завтра», заказ № 112\n/)
})

test('where nothing is known the ticket leaves room to write, and stays one page', needs('pdftotext'), async () => {
  const text = facts.replace(/^(?:run|order|signed):.*\n/gm, '').replace('name: none', 'name: Типография').replace(/^title:/m, 'subtitle: Материалы ежегодной сессии конференции некоммерческого партнёрства «Кузбасские библиотеки»\ntitle:')
  const ticket = judged(named(await pressed('', { 'volume.yml': `${text}press: { preset: offset, colour: keep, binding: hard, slug: true }\n` })).get('press/ticket.pdf') ?? new Uint8Array(), 'pdftotext', '-layout', 'PDF', '-')
  for (const name of ['Тираж', 'Заказ №', 'Подписано в печать', 'Имя', 'Телефон']) assert.match(ticket, new RegExp(`^\\s*${name}\\s*$`, 'm'), name)
  assert.match(ticket, /Условия печати в файле +чёрная краска, растискивание 20 %/)
  assert.equal(ticket.split('\f').length, 2)
})

test('a line with file, page and size stands beside every sheet when it is asked for', needs('pdftotext', 'pdfinfo'), async () => {
  const made = await pressed('press: { binding: stapled, slug: true, bleed: 3 }\n')
  const { report, cover } = made
  assert.deepEqual([report?.findings.filter(({ severity }) => severity !== 'info'), cover?.findings], [[], []])
  const files = named(made)
  const text = (name: string): string => judged(files.get(`press/${name}`) ?? new Uint8Array(), 'pdftotext', '-layout', 'PDF', '-')
  const pages = text('block.pdf').split('\f').slice(0, -1)
  assert.deepEqual(pages.filter((page, at) => !page.includes(`block.pdf · Читальный зал: сегодня и завтра · с. ${at + 1} · 148 × 210 мм · 2008`)), [])
  assert.match(text('cover.pdf'), /cover\.pdf · Читальный зал: сегодня и завтра · 296 × 210 мм · 2008/)
  assert.match(text('cover-back.pdf'), /cover-back\.pdf · .* · 148 × 210 мм/)
})

for (const [program, ...args] of [['qpdf', '--check', 'PDF'], ['mutool', 'info', 'PDF'], ['pdfinfo', 'PDF']] as const) {
  test(`${program} takes every file of the package`, program === 'mutool' ? likes(program) : needs(program), async () => {
    for (const [name, content] of named(await pressed(stapled))) if (name.endsWith('.pdf')) assert.doesNotMatch(judged(content, program, ...args), /^(?:error|warning):|WARNING|damaged|Syntax Error/m, name)
  })
}

test('a binding that cannot hold so many pages is told with its line', async () => {
  const text = 'press:\n  binding: sewn\n'
  const { problems, made } = await pressed(text)
  assert.deepEqual(problems.map(({ file, line, rule }) => `${file}: ${(facts + text).split('\n')[line - 1]?.trim()}: ${rule}`), ['volume.yml: binding: sewn: binding-holds'])
  assert.equal(made?.draft, false)
})

test('a coarse picture on the cover is an error at its line: a draft is made, and nothing with --final', async () => {
  const text = 'press:\n  binding: stapled\n  cover:\n    picture: front.png\n'
  const { PNG } = await import('pngjs')
  const small = new PNG({ width: 60, height: 40 })
  for (let at = 0; at < small.data.length; at += 4) small.data.set([at % 256, (at * 7) % 256, 90, 255], at)
  const files = { 'front.png': PNG.sync.write(small) }
  const draft = await pressed(text, files)
  assert.deepEqual(draft.problems.map(({ file, line, rule }) => `${file}: ${(facts + text).split('\n')[line - 1]?.trim()}: ${rule}`), ['volume.yml: picture: front.png: print-image-legible'])
  assert.equal(draft.made?.draft, true)
  assert.deepEqual([...named(draft).keys()].filter((name) => /\.pdf|ticket|letter/.test(name)), ['press/block.draft.pdf', 'press/cover.draft.pdf', 'press/cover-back.draft.pdf', 'press/cover-front.draft.pdf'])
  assert.equal((await pressed(text, files, { final: true })).made, null)
})

test('a broken cover.html of the volume’s own is named', async () => {
  const { problems } = await pressed(stapled, { 'templates/classic/cover.html': '<div>\n{% if title %}' })
  assert.ok(problems.some(({ file, rule }) => file === 'templates/classic/cover.html' && rule === 'template-valid'), JSON.stringify(problems))
})
