// A face that only a note asks for, once it stands under its table: it is read before the page is printed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildVolume } from '../build-volume.ts'

const files = {
  'volume.yml': 'title: Сборник\nlang: ru\nyear: 2008\nparts: [sections]\nsections: [{ title: Секция, papers: [a] }]\n',
  'a.md': '---\ntitle: Заметки\nauthors: [Иванов Иван Иванович]\n---\n\nТекст.\n\n| A | B |\n|---|---|\n| Слово^[Автор *Вопросы философии*.] | x |\n'
}

test('words in italics of a note under a table are printed, however late their face comes', async () => {
  const built = await buildVolume(files, { slow: (key) => (/italic/i.test(key) ? 400 : 0) })
  assert.deepEqual(built.problems.filter(({ severity }) => severity === 'error'), [])
  assert.equal(built.volume?.report.verification.passed, true)
})
