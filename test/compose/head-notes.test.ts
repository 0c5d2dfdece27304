// Notes of the title and of authors, funding and thanks among them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { buildVolume, type Files } from '../build-volume.ts'
import { volumeOf } from '../build/random-papers.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const plain = 'title: Доклад\nauthor: Ким Елена Викторовна\nfunding: Работа выполнена при поддержке РФФИ.\nacknowledgements: Автор благодарит коллег.'
const noted = `title: "Доклад[^t]"
thanks: Спасибо залу.
authors:
  - { name: Ким Елена Викторовна, note: Поровну. }
  - { name: Лебедев Иван Ильич, note: [Поровну., На стажировке.] }
  - { name: Сафронов Олег Юрьевич, email: olu@example.org, corresponding: true }`
const body = 'Читальный зал открыт для всех[^1].\n\n[^1]: Пометка.\n\n[^t]: О названии.'

const text = 'Читальный зал открыт для всех. '

async function textsOf(template: string, format: string, more: string, body = `${text.repeat(20)}Слово[^1].\n\n[^1]: Пометка.`, head = plain, own: Files = {}): Promise<{ readonly texts: readonly string[]; readonly passed: boolean; readonly problems: readonly string[]; readonly names: string }> {
  const files = volumeOf(body, template, format, more)
  const paper = String(files['a.md']).replace(/---\n[^]*?---\n/, `---\n${head}\n---\n`)
  const built = await buildVolume({ ...files, ...own, 'a.md': paper })
  const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? []), verbosity: 0 }).promise
  // Without spaces and hyphens: lines are broken otherwise in every look.
  const texts = await Promise.all(Array.from({ length: document.numPages }, async (_, i) => (await (await document.getPage(i + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('').replace(/[\u00AD\s-]/g, '')))
  const problems = built.problems.filter(({ rule }) => rule !== 'field-filled' && rule !== 'site-given').map(({ rule, values }) => `${rule} ${values['found'] ?? ''}`)
  const names = JSON.stringify([await document.getMetadata(), await document.getOutline()])
  return { texts, passed: built.volume?.report.verification.passed ?? false, problems, names }
}

for (const [template, format] of [['classic', 'A5'], ['theses', 'A5'], ['congress', 'A4']] as const) {
  test(`the look ${template} sets them under an asterisk on the first page, before the other notes`, async () => {
    const { texts, passed } = await textsOf(template, format, '')
    const page = texts.find((each) => each.includes('Доклад*')) ?? ''
    assert.match(page, /\*РаботавыполненаприподдержкеРФФИ\.Авторблагодаритколлег\..*1Пометка\./s)
    assert.equal(passed, true)
  })
}

test('a paper without other notes has that of its title', async () => {
  const { texts, passed } = await textsOf('congress', 'A4', '', text.repeat(20))
  assert.match(texts.find((each) => each.includes('Доклад*')) ?? '', /\*Работавыполнена/)
  assert.equal(passed, true)
})

test('where the standard asks for lines of their own they have them', async () => {
  const { texts, passed } = await textsOf('classic', 'A5', 'header: full-7.0.7\n')
  assert.equal(texts.some((each) => /Финансирование:Работавыполнена/.test(each)), true)
  assert.equal(passed, true)
})

for (const [template, format, order] of [
  ['classic', 'A5', /\*Поровну\.\*\*Настажировке\.\*\*\*Авторд.?ляпереписки:olu@example\.org\*{4}Оназвании\.Спасибозалу\..*1Пометка\./su],
  ['congress', 'A4', /\*Оназвании\.Спасибозалу\.\*\*Поровну\.\*\*\*Настажировке\.\*{4}Авторд.?ляпереписки:olu@example\.org.*1Пометка\./su]
] as const) {
  test(`notes of authors and title in ${template} are marked as they are read, above those of the text`, async () => {
    const { texts, passed, problems, names } = await textsOf(template, format, '', body, noted)
    assert.match(texts.find((each) => each.includes('Читальный')) ?? '', order)
    assert.deepEqual([problems, passed], [[], true])
    assert.doesNotMatch(names, /Доклад\*|Ким\*|head note/)
    const others = texts.filter((each) => !each.includes('Читальный')).join('')
    assert.doesNotMatch(others, /Доклад\*|Ким.{0,4}\*/)
  })
}

test('English papers have printers’ signs', async () => {
  const { texts, passed } = await textsOf('congress', 'A4', '', body, `${noted}\nlang: en`)
  assert.match(texts.find((each) => each.includes('Читальный')) ?? '', /\*Оназвании.*†Поровну.*‡На.*§Correspondingauthor:olu@example\.org.*1Пометка/s)
  assert.equal(passed, true)
})

test('more notes of a head than its page holds go on on the next', async () => {
  const long = `title: Доклад\nthanks: ${text.repeat(90)}\nauthors:\n  - { name: Ким Елена Викторовна, note: Последняя. }`
  const { texts, passed, problems } = await textsOf('congress', 'A4', '', `${text.repeat(40)}\n\n${text.repeat(30)}`, long)
  assert.equal(texts.join('').split('Читальныйзалоткрытдлявсех.').length - 1, 160)
  assert.deepEqual([problems, passed], [[], true])
})

test('where notes stand at the end, those of the head stand under it', async () => {
  const settings = await readFile(join(templatesFolder, 'classic', 'template.yml'), 'utf8')
  const { texts, passed } = await textsOf('classic', 'A5', '', body, noted, { 'templates/classic/template.yml': settings.replace('notes: page', 'notes: end') })
  assert.match(texts.find((each) => each.includes('Читальный')) ?? '', /Доклад\*{4}.*\*\*\*Автор.*Спасибозалу\..*Читальный.*Пометка\./s)
  assert.equal(passed, true)
})
