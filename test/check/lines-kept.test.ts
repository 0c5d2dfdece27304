// Lines that are more than pieces of a paragraph.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesKept } from '../../src/check/lines-kept.ts'
import { paperOf } from '../paper-of.ts'

const told = (text: string): readonly (string | undefined)[] => linesKept(paperOf(text)).map(({ values }) => values['lines'])

for (const [name, text, expected] of [
  ['verse', 'Вот стихи:\n\nКнига лежит на столе,\nЛампа горит на стекле,\nТихо в читальне ночной.', ['3–5']],
  ['verse in a quotation', '> Полка пуста и темна,\n> Книга ушла со стола,\n> Лампа одна', ['1–3']],
  ['signatures', 'Председатель        И. И. Иванов\nСекретарь           П. П. Петрова', ['1–2']],
  ['verse whose ends are kept', 'Книга лежит на столе,  \nЛампа горит на стекле,  \nТихо в читальне ночной.', []],
  ['sentences, a line to each', 'Зал открыт.\nФонд растёт.\nПечь топят.', []],
  ['prose broken by hand', 'Библиотека имени\nПушкина открыта каждый день\nи зимой, и летом.', []],
  ['two lines', 'Полка пуста\nКнига чиста', []],
  ['one signature', 'Председатель        И. И. Иванов', []]
] as const) {
  test(`lines-kept: ${name}`, () => { assert.deepEqual(told(text), expected) })
}
