// A resolution sent without a metadata block is known by its first words and its numbered items.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMetadata } from '../../src/parse/metadata.ts'

const read = (text: string) => {
  const { value, body, problems } = readMetadata({ id: 'r', file: 'r.md', text }, 'ru')
  return { kind: value.kind, title: value.heading.title.text, body: body.trim(), rules: problems.map(({ rule, severity, values }) => [rule, severity, values['found']]) }
}
const items = 'Участники конференции постановили:\n\n1. Издать сборник.\n2. Собраться через год.'

test('its title is taken, and what is read is told', () => {
  for (const [head, title] of [['# РЕЗОЛЮЦИЯ', 'РЕЗОЛЮЦИЯ'], ['РЕЗОЛЮЦИЯ', 'РЕЗОЛЮЦИЯ'], ['**Резолюция VII сессии конференции**', 'Резолюция VII сессии конференции'], ['# Решение областного семинара', 'Решение областного семинара']]) {
    assert.deepEqual(read(`${head ?? ''}\n\n${items}`), { kind: 'resolution', title, body: items, rules: [['metadata-in-block', 'warning', 'kind: resolution, title']] })
  }
  assert.equal(read('# Resolution of the Annual Meeting\n\nThe meeting resolves:\n\n1. To publish.\n').kind, 'resolution')
})

test('a block that gives the title alone is enough', () =>
  assert.deepEqual(read(`---\ntitle: Резолюция конференции\n---\n\n${items}`), { kind: 'resolution', title: 'Резолюция конференции', body: items, rules: [['metadata-in-block', 'info', 'kind: resolution']] }))

test('a paper on resolutions stays a paper', () => {
  for (const text of [
    `# Резолюция по чтению: история вопроса\n\n${items}`, '# Resolution of Images\n\nWe recommend:\n\n1. A lens.\n', '# Резолюция\n\nВ статье нет пунктов, и ничего не решено.', '# РЕЗОЛЮЦИЯ\n\nЭто история слова.\n\n1. Начало.\n',
    `---\ntitle: Резолюция конференции\nauthors: [Ким Е. В.]\n---\n\n${items}`, `---\ntitle: Решение задачи\n---\n\n${items}`
  ]) assert.equal(read(text).kind, 'paper', text)
})
