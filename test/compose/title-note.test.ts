// Funding and thanks as a note of the title.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildVolume } from '../build-volume.ts'
import { volumeOf } from '../build/random-papers.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const text = 'Читальный зал открыт для всех. '

async function textsOf(template: string, format: string, more: string, body = `${text.repeat(20)}Слово[^1].\n\n[^1]: Пометка.`): Promise<{ readonly texts: readonly string[]; readonly passed: boolean }> {
  const files = volumeOf(body, template, format, more)
  const paper = String(files['a.md']).replace('title: Доклад\n', 'title: Доклад\nfunding: Работа выполнена при поддержке РФФИ.\nacknowledgements: Автор благодарит коллег.\n')
  const built = await buildVolume({ ...files, 'a.md': paper })
  const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? []), verbosity: 0 }).promise
  const texts = await Promise.all(Array.from({ length: document.numPages }, async (_, i) => (await (await document.getPage(i + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('').replace(/[\u00AD-]/g, '')))
  return { texts, passed: built.volume?.report.verification.passed ?? false }
}

for (const [template, format] of [['classic', 'A5'], ['theses', 'A5'], ['congress', 'A4']] as const) {
  test(`the look ${template} sets them under an asterisk on the first page, before the other notes`, async () => {
    const { texts, passed } = await textsOf(template, format, '')
    const page = texts.find((each) => each.includes('Доклад*')) ?? ''
    assert.match(page, /\*\s*Работа выполнена при поддержке РФФИ\. Автор благодарит коллег\..*1\s*Пометка\./s)
    assert.equal(passed, true)
  })
}

test('a paper without other notes has that of its title', async () => {
  const { texts, passed } = await textsOf('congress', 'A4', '', text.repeat(20))
  assert.match(texts.find((each) => each.includes('Доклад*')) ?? '', /\*\s*Работа выполнена/)
  assert.equal(passed, true)
})

test('where the standard asks for lines of their own they have them', async () => {
  const { texts, passed } = await textsOf('classic', 'A5', 'header: full-7.0.7\n')
  assert.equal(texts.some((each) => /Финансирование: Работа выполнена/.test(each)), true)
  assert.equal(passed, true)
})
