// Faces that come late: of a note once it stands under its table, and of links.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildVolume, pdfFacts } from '../build-volume.ts'

const files = {
  'volume.yml': 'title: Сборник\nlang: ru\nyear: 2008\nparts: [sections]\nsections: [{ title: Секция, papers: [a] }]\n',
  'a.md': '---\ntitle: Заметки\nauthors: [Иванов Иван Иванович]\n---\n\nТекст.\n\n| A | B |\n|---|---|\n| Слово^[Автор *Вопросы философии*.] | x |\n'
}

test('words in italics of a note under a table are printed, however late their face comes', async () => {
  const built = await buildVolume(files, { slow: (key) => (/italic/i.test(key) ? 400 : 0) })
  assert.deepEqual(built.problems.filter(({ severity }) => severity === 'error'), [])
  assert.equal(built.volume?.report.verification.passed, true)
})

test('a link of words in two faces is one rectangle, however late the faces come: a volume is the same bytes', async () => {
  const linked = { ...files, 'a.md': '---\ntitle: Заметки\nauthors: [Иванов Иван Иванович]\n---\n\nПоказатели работы библиотек описаны стандартом, по которому их считают с позапрошлого года (см. [*вопросы философии*, 2005](#questions)); посещения считают иначе, и о том, как именно, говорится ниже.\n\n# Вопросы {#questions}\n\nТекст.\n' }
  const pdfs: Uint8Array[] = []
  for (const slow of [() => 0, () => 300, (key: string) => (/italic/i.test(key) ? 300 : 0)]) pdfs.push((await buildVolume(linked, { slow })).volume?.pdf ?? new Uint8Array())
  const links = await Promise.all(pdfs.map(async (pdf) => (await pdfFacts(pdf)).links.filter(({ page, target }) => page === target).length))
  assert.deepEqual(links, [1, 1, 1])
  assert.deepEqual(pdfs[1], pdfs[0])
  assert.deepEqual(pdfs[2], pdfs[0])
})
