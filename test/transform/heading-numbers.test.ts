// Headings with numbers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'hast-util-to-string'
import { htmlOf } from '../../src/compose/html.ts'
import { parsePaper } from '../../src/parse/parse-paper.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

function headings(text: string): readonly string[] {
  const { headings: found, body } = toHast(paperOf(text), { ...nothingKnown, numberHeadings: true })
  const set = body.children.flatMap((node) => (node.type === 'element' && /^h\d$/.test(node.tagName) ? [toString(node).replace(/[\u2002\u00A0]/g, ' ')] : []))
  assert.deepEqual(found.map(({ title }) => title.replaceAll('\u00A0', ' ')), set)
  return set
}

test('headings are counted by level, whatever level a paper begins with', () => {
  assert.deepEqual(headings('## Введение\n\n## Методы\n\n### Опрос\n\n### Беседа\n\n## Итоги\n\n### Числа'), ['1 Введение', '2 Методы', '2.1 Опрос', '2.2 Беседа', '3 Итоги', '3.1 Числа'])
  assert.deepEqual(headings('# А\n\n## Б\n\n# В'), ['1 А', '1.1 Б', '2 В'])
})

test('nobody numbers a list of sources, an abstract or thanks, nor what stands below them', () => {
  const unnumbered = ['Список литературы', 'Литература', 'References', 'Аннотация', 'Благодарности', 'Приложение 1', 'Глава II', 'Acknowledgements']
  for (const name of unnumbered) assert.deepEqual(headings(`## А\n\n## ${name}\n\n### Ниже\n\n## Б`), ['1 А', name, 'Ниже', '2 Б'])
})

test('pandoc’s {-} and {.unnumbered} take a heading out', () =>
  assert.deepEqual(headings('## А {-}\n\n## Б\n\n## В {.unnumbered}\n\n## Г {#sec:g}'), ['А', '1 Б', 'В', '2 Г']))

test('a number typed is not printed twice, and the count goes on from it', () =>
  assert.deepEqual(headings('## 1. Введение\n\n### 1.1 Опрос\n\n### Беседа\n\n## 3 Итоги\n\n## Дальше'), ['1. Введение', '1.1 Опрос', '1.2 Беседа', '3 Итоги', '4 Дальше']))

test('a reference to a heading prints its number', () => {
  const { body } = toHast(paperOf('## А\n\n### Б {#sec:b}\n\nСм. [@sec:b].'), { ...nothingKnown, numberHeadings: true })
  assert.equal(toString(body.children.at(-1) as never).replace('\u00A0', ' '), 'См. разд. 1.1.')
})

test('a title written as the first heading is led to, and counted among the headings of its words', () => {
  const linked = (text: string): readonly string[] => {
    const { value } = parsePaper({ id: 'p', file: 'p.md', text }, 'ru', new Set())
    return [...htmlOf(toHast(value, nothingKnown).body).matchAll(/href="(#[^"]*)"/g)].map(([, to = '']) => to)
  }
  const text = 'Текст. [К началу](#наши-итоги), [к итогам](#наши-итоги-1).\n\n## Наши итоги\n\nИтоги.\n'
  assert.deepEqual(linked(`# Наши итоги\n\nКим Е. В.\n\n${text}`), ['#v-p', '#v-p--h-1'])
  assert.deepEqual(linked(`---\ntitle: Наши итоги\nauthors: [Ким Е. В.]\n---\n\n${text}`), ['#v-p--h-1'])
})

for (const [written, read] of [['headings: numbered', 'numbered'], ['number-sections: true', 'numbered'], ['numbersections: true', 'numbered'], ['number-sections: false', 'plain'], ['headings: plain', 'plain'], ['udk: 02', '']] as const) {
  test(`“${written}” in a metadata block`, () => {
    const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text: `---\ntitle: Т\nauthors: [Иванов Иван Иванович]\n${written}\n---\n\nТекст.\n` }, 'ru', new Set())
    assert.equal(value.headings, read)
    assert.deepEqual(problems.filter(({ rule }) => rule !== 'character-known'), [])
  })
}
