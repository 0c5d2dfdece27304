// Titles and abstracts are read as the text is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePaper } from '../../src/parse/parse-paper.ts'

const read = (block: string) => parsePaper({ id: 'p', file: 'p.md', text: `---\nauthor: Ким Е. В.\n${block}\n---\nТекст.\n` }, 'ru', new Set(Array.from({ length: 0x3000 }, (_, i) => i)))
const shapeOf = (block: string, field: 'title' | 'abstract'): string => {
  const { heading } = read(block).value
  const nodes = field === 'title' ? heading.title.nodes : heading.abstract[0]?.nodes ?? []
  return nodes.map((node) => ('value' in node ? `${node.type}:${node.value}` : node.type)).join('|')
}

test('formulas in brackets, citations of other dialects and HTML marks are understood', () => {
  assert.equal(shapeOf("title: 'Оценка \\\\(x^2\\\\) сверху'", 'title'), 'text:Оценка |inlineMath:x^2|text: сверху')
  assert.match(shapeOf('title: Т\nabstract: "Как показано {% cite ivanov2001 %} ранее."', 'abstract'), /^text:Как показано \|citation:\[@ivanov2001\]\|text: ранее\.$/)
  assert.match(shapeOf('title: Т\nabstract: Как <d-cite key=petrov></d-cite> пишет.', 'abstract'), /citation:\[@petrov\]/)
  assert.match(shapeOf("title: Т\nabstract: 'Слово \\emph{важное} здесь.'", 'abstract'), /emphasis/)
})

test('a note in an abstract stands in brackets', () =>
  assert.equal(read('title: Т\nabstract: Слово^[пояснение] дальше.').value.heading.abstract[0]?.text, 'Слово (пояснение) дальше.'))

test('what is not understood is told where the field stands', () =>
  assert.deepEqual(read("title: Т\nabstract: 'Ссылка \\unknown{слово} здесь.'").problems.map(({ line, rule }) => `${line} ${rule}`), ['4 markup-known']))

test('a plain title stays as it is', () => assert.equal(read('title: Услуги библиотек и <Esc>').value.heading.title.text, 'Услуги библиотек и <Esc>'))
