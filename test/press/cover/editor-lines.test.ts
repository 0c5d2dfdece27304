import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editorLines } from '../../../src/press/cover/editor-lines.ts'
import { volumeOf } from '../volume-of.ts'

const lines = (editors: string, lang: 'ru' | 'en' = 'ru'): string[] => editorLines(volumeOf(`editors: ${editors}\n`, lang).editors, lang).map(({ label, names }) => `${label}: ${names}`.replaceAll('\u00a0', ' '))

test('one editor, and several under one word', () => {
  assert.deepEqual(lines('[Лебедева Людмила Фёдоровна]'), ['редактор: Л. Ф. Лебедева'])
  assert.deepEqual(lines('[{ name: Jane Doe }, { name: John Smith }]', 'en'), ['editors: J. Doe, J. Smith'])
})

test('whoever has a role of their own stands alone, before the others', () => {
  assert.deepEqual(lines('[Ким Е. В., { name: Лебедева Л. Ф., role: responsible-editor }, Гусев П. А.]'), ['ответственный редактор: Л. Ф. Лебедева', 'редакторы: Е. В. Ким, П. А. Гусев'])
  assert.deepEqual(lines('[]'), [])
})
