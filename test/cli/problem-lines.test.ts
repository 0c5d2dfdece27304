// How problems are shown: grouped by paper, with the words at the place and the page; and the same for machines.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonDocument, problemLines } from '../../src/cli/problem-lines.ts'
import { problemAt } from '../../src/model/rules.ts'
import type { Problem } from '../../src/model/problem.ts'

const problems: readonly Problem[] = [
  { ...problemAt({ file: 'b.md', line: 20, column: 5 }, 'words-once', { found: 'для' }), paper: 'b', words: '…открыт для для всех', page: '46' },
  { ...problemAt({ file: 'b.md', line: 30 }, 'section-filled', { found: 'Выводы' }), words: 'Выводы', page: '48' },
  { ...problemAt({ file: 'b.md', line: 9 }, 'footnote-defined', { found: '[^1]' }), words: '' },
  problemAt({ file: 'volume.yml' }, 'site-given')
]

const plain = { colour: false, width: Infinity }

test('a paper is told by its title, errors first; words and page stand under the sentence, unless it holds them', () => {
  assert.deepEqual(problemLines(problems, new Map([['b.md', 'О «Чтении»']]), 'ru', plain), [
    '«О „Чтении“» — b.md',
    '  b.md:9:1: ошибка [footnote-defined]', '    У сноски [^1] нет текста. Добавьте строку «[^1]: …».',
    '  b.md:20:5: предупреждение [words-once]', '    Слово «для» стоит два раза подряд. Удалите одно.', '    в тексте: «…открыт для для всех», с. 46',
    '  b.md:30:1: предупреждение [section-filled]', '    Под заголовком «Выводы» ничего нет. Добавьте текст или уберите заголовок.', '    с. 48',
    '', 'volume.yml',
    '  volume.yml:1:1: сведение [site-given]', '    Не указано, по какому адресу в сети будет лежать электронное издание, поэтому поисковые системы не найдут PDF докладов. Впишите адрес в volume.yml, например «site: https://example.org/2008/», или «site: none».'
  ])
})

test('quotation marks within a quotation are inner ones, and words that are quoted so are not said twice', () => {
  const problem = { ...problemAt({ file: 'a.md', line: 3 }, 'paragraph-once', { found: 'О «Чтении» и «Письме»', expected: '1' }), words: 'О «Чтении» и «Письме»' }
  const [, , message, ...more] = problemLines([problem], new Map(), 'ru', plain)
  assert.deepEqual([message?.includes('«О „Чтении“ и „Письме“»'), more], [true, []])
})

test('in English', () => {
  assert.equal(problemLines(problems.slice(0, 1), new Map(), 'en', plain).at(-1), '    in the text: “…открыт для для всех”, p. 46')
})

test('machines are given words and page where there are any', () => {
  const { problems: shown } = JSON.parse(jsonDocument(problems, 'en', null)) as { problems: readonly Record<string, unknown>[] }
  assert.deepEqual(shown.map(({ words, page }) => [words, page]), [['…открыт для для всех', '46'], ['Выводы', '48'], [undefined, undefined], [undefined, undefined]])
  assert.deepEqual(shown[0], { file: 'b.md', line: 20, column: 5, rule: 'words-once', severity: 'warning', paper: 'b', page: '46', message: 'The word “для” stands twice in a row. Remove one.', words: '…открыт для для всех' })
})

test('on a terminal, sentences are broken between words and set in', () => {
  const lines = problemLines(problems.slice(3), new Map(), 'ru', { colour: false, width: 60 }).slice(2)
  assert.ok(lines.length > 2 && lines.every((line) => line.length <= 60 && /^ {4}\S/.test(line)), lines.join('\n'))
})
