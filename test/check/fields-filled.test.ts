import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsFilled } from '../../src/check/fields-filled.ts'
import { messageOf } from '../../src/model/rules.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { readProject } from '../../src/read/read-project.ts'

const full = `title: А
udk: 02
bbk: 78
authorMark: А1
isbn: 978-5-89999-012-0
annotation: А
publisher: { name: А, place: А, address: А }
printer: { name: А, address: А }
year: 2008
run: 150
signed: 2008-01-01
order: 1
copyright: А
`

async function problemsOf(volume: string, final = false) {
  const { value } = await readProject(memoryDisk({ 'a.md': '---\ntitle: А\nauthor: Ким Е. В.\n---\nx', ...(volume === '' ? {} : { 'volume.yml': volume }) }))
  return fieldsFilled(value.volume, final)
}

test('a full volume lacks nothing', async () => assert.deepEqual(await problemsOf(full), []))

test('all that is missing is named at once', async () => {
  const [problem, ...others] = await problemsOf(full.replace(/^(bbk|run|signed):.*\n/gm, ''))
  assert.deepEqual([others, problem?.severity, problem?.file, problem?.line], [[], 'warning', 'volume.yml', 1])
  assert.equal(problem && messageOf(problem, 'ru'), 'Не заполнено: ББК (bbk), тираж (run), дата подписания в печать (signed). Впишите каждое в volume.yml или поставьте вместо него «none», например «name: none».')
})

test('“none” silences', async () => assert.deepEqual(await problemsOf(full.replace('bbk: 78', 'bbk: none').replace('run: 150', 'run: none')), []))

test('in a final volume it is an error', async () => assert.deepEqual((await problemsOf('title: А', true)).map((problem) => problem.severity), ['error']))

test('a format of one’s own needs its sheet', async () => {
  const own = `${full}format: { width: 145mm, height: 200mm }\n`
  assert.deepEqual((await problemsOf(own)).map((problem) => problem.values['found.en']), ['sheet and share (sheet)'])
  assert.deepEqual(await problemsOf(`${own}sheet: 60x84/16\n`), [])
})

test('pages that are not in the book need nothing', async () => {
  assert.deepEqual(await problemsOf('parts: [contents, sections]\n'), [])
  assert.deepEqual(await problemsOf(''), [])
})

const english = 'lang: en\ntitle: A\neditors: [Ann Hale]\nisbn: 978-5-89999-012-0\npublisher: { name: A, place: A }\nyear: 2026\ncopyright: A\n'
const asked = async (volume: string) => (await problemsOf(volume)).map((problem) => problem.values['found.en'])

test('an English volume is not asked for what Russian practice alone demands', async () => {
  assert.deepEqual(await asked(english), [])
  assert.deepEqual(await asked(`${english}udk: "02"\nrun: 100\nprinter: none\n`), [])
  assert.deepEqual(await asked('lang: en\ntitle: A\n'), ['editors (editors), ISBN (isbn), holder of copyright (copyright), publisher (publisher.name), place of publication (publisher.place), year of publication (year)'])
  assert.deepEqual(await asked(`${english.replace('editors: [Ann Hale]', 'editors: none')}`), [])
})

test('one that gives some of it is', async () => assert.match((await asked(`${english}bbk: 78\n`))[0] ?? '', /^UDC \(udk\), author mark/))

test('a group is declined as a whole', async () => {
  assert.deepEqual(await asked(full.replace(/^printer:.*$/m, 'printer: none').replace(/^publisher:.*$/m, 'publisher: none')), [])
})
