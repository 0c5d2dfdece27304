import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readYaml } from '../../src/parse/read-yaml.ts'
import type { YamlNode } from '../../src/parse/yaml-node.ts'

const knownKeys = new Set(['title', 'lang', 'author', 'authors', 'name', 'city', 'email', 'abstract'])

function plain(node: YamlNode): unknown {
  if (node.kind === 'text') return node.text
  return node.kind === 'list' ? node.items.map(plain) : Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]))
}

/** As if the text began on line 2 of a manuscript. */
function read(text: string): { value: unknown; problems: string[] } {
  const { value, problems } = readYaml({ file: 'p.md', text, line: 2, knownKeys })
  return { value: plain(value), problems: problems.map((problem) => `${problem.line}:${problem.column} ${problem.rule}`) }
}

const cases: Readonly<Record<string, { text: string; value: unknown; problems?: string[] }>> = {
  'numbers, dates and booleans stay text': { text: 'bbk: 78.30\nudk: 027.5\nphone: 007\nyear: 2008\ndate: 2007-12-06\nflag: yes\n', value: { bbk: '78.30', udk: '027.5', phone: '007', year: '2008', date: '2007-12-06', flag: 'yes' } },
  'nothing and null are blank': { text: 'title:\nlang: ~\nauthor: null\n', value: { title: '', lang: '', author: '' } },
  'an unquoted colon is text': { text: 'title: Услуги библиотек: современное состояние\nlang: ru\n', value: { title: 'Услуги библиотек: современное состояние', lang: 'ru' }, problems: ['2:8 yaml-colon-quoted'] },
  'a colon at the end': { text: 'title: Услуги:\nlang: ru\n', value: { title: 'Услуги:', lang: 'ru' }, problems: ['2:8 yaml-colon-quoted'] },
  'colons over several lines': { text: 'abstract: Первая: строка\n  вторая: третья\nlang: ru\n', value: { abstract: 'Первая: строка вторая: третья', lang: 'ru' }, problems: ['2:11 yaml-colon-quoted'] },
  'a colon in a list item': { text: 'keywords:\n  - Чтение: семья: школа\n  - b\n', value: { keywords: ['Чтение: семья: школа', 'b'] }, problems: ['3:5 yaml-colon-quoted'] },
  'a colon in a field of a list item': { text: 'authors:\n  - name: Иванов: Пётр\n    city: A\n', value: { authors: [{ name: 'Иванов: Пётр', city: 'A' }] }, problems: ['3:11 yaml-colon-quoted'] },
  'a colon within braces': { text: 'conf: { name: VII: итоги, number: 3 }\n', value: { conf: { name: 'VII: итоги', number: '3' } }, problems: ['2:15 yaml-colon-quoted'] },
  'colons of a block text are left alone': { text: 'abstract: |\n  Слово: одно: два\nlang: ru\n', value: { abstract: 'Слово: одно: два', lang: 'ru' } },
  'words after a quotation': { text: 'title: "Чтение" как ценность\n', value: { title: '"Чтение" как ценность' }, problems: ['2:8 yaml-text-quoted'] },
  'what R would compute': { text: 'title: T\nEVAL: !r identical(x, "y")\n', value: { title: 'T', EVAL: 'identical(x, "y")' }, problems: [] },
  'words after brackets': { text: 'title: [Рец. на кн.] Иванов\n', value: { title: '[Рец. на кн.] Иванов' }, problems: ['2:8 yaml-text-quoted'] },
  'stars, signs of mail and exclamation': { text: 'title: *Важное* слово\nlang: "@home"\nauthor: !Важно\ncity: @home\n', value: { title: '*Важное* слово', lang: '@home', author: '!Важно', city: '@home' }, problems: ['2:8 yaml-text-quoted', '4:9 yaml-text-quoted', '5:7 yaml-text-quoted'] },
  'an ampersand that names nothing': { text: 'title: &Любовь и книга\n', value: { title: '&Любовь и книга' }, problems: ['2:16 yaml-text-quoted'] },
  'a number sign without a space after it': { text: 'title: Доклад #5\nlang: ru # язык\n', value: { title: 'Доклад #5', lang: 'ru' }, problems: ['2:8 yaml-text-quoted'] },
  'tabs': { text: 'a:\n\t- b: c\n\t- d\n', value: { a: [{ b: 'c' }, 'd'] }, problems: ['3:1 yaml-no-tabs'] },
  'a repeated key: the last wins': { text: 'a: 1\nb: 2\na: 3\n', value: { b: '2', a: '3' }, problems: ['4:1 key-once'] },
  'a quotation never closed': { text: 'title: "Чтение\nlang: ru\nauthor: "A"\n', value: { title: 'Чтение', lang: 'ru', author: 'A' }, problems: ['2:15 yaml-valid'] },
  'brackets never closed': { text: 'authors: [A, B\nlang: ru\n', value: { authors: ['A', 'B'], lang: 'ru' }, problems: ['2:10 yaml-valid'] },
  'a bracket over several lines never closed': { text: 'title: A [b\nkeywords: [\n  c,\n  d\nlang: ru\n', value: { title: 'A [b', keywords: ['c', 'd'], lang: 'ru' }, problems: ['3:11 yaml-valid'] },
  'a tab that stands for four spaces': { text: 'a:\n  - b: c\n\td: e\n', value: { a: [{ b: 'c', d: 'e' }] }, problems: ['4:1 yaml-no-tabs'] },
  'a tab that fits nothing is told once': { text: 'a:\n   - b: c\n\td: e\n', value: { a: [{ b: 'c' }] }, problems: ['4:1 yaml-valid'] },
  'a key that slipped to the right': { text: 'title: A\n lang: ru\nx: 1\n', value: { title: 'A', lang: 'ru', x: '1' }, problems: ['3:1 yaml-valid'] },
  'a field of an author that slipped to the margin': { text: 'authors:\n  - name: A\ncity: B\n    email: C\n  - name: D\ncity: E\n  - name: F\nlang: ru\n', value: { authors: [{ name: 'A', city: 'B', email: 'C' }, { name: 'D', city: 'E' }, { name: 'F' }], lang: 'ru' }, problems: ['4:1 yaml-valid', '7:1 yaml-valid'] },
  'braces never closed are told where they open': { text: 'authors:\n  - { name: A, city: B\n  - { name: C }\nlang: ru\n', value: { authors: [{ name: 'A', city: 'B' }, { name: 'C' }], lang: 'ru' }, problems: ['3:5 yaml-valid'] },
  'a line that slipped to the left': { text: 'abstract: Длинный текст\nпродолжение без отступа\nlang: ru\n', value: { abstract: 'Длинный текст продолжение без отступа', lang: 'ru' }, problems: ['3:1 yaml-valid'] },
  'no space after the colon': { text: 'title:A\nlang: ru\n', value: { title: 'A', lang: 'ru' }, problems: ['2:1 yaml-valid'] },
  'the true line of an error further in': { text: 'title: A\nauthors:\n  - name: B\n   city: C\n', value: { title: 'A', authors: [{ name: 'B' }, { city: 'C' }] }, problems: ['5:1 yaml-valid'] },
  'not a map': { text: '- a\n- b\n', value: {}, problems: ['2:1 yaml-valid'] },
  'an end mark': { text: 'title: A\n---\n', value: { title: 'A' } },
  'nothing at all': { text: '', value: {} },
  'line ends of Windows': { text: 'title: A: b\r\nlang: ru\r\n', value: { title: 'A: b', lang: 'ru' }, problems: ['2:8 yaml-colon-quoted'] },
  'a link to a value': { text: 'a: &x { b: c }\nd: *x\n', value: { a: { b: 'c' }, d: { b: 'c' } } }
}

for (const [name, { text, value, problems = [] }] of Object.entries(cases)) {
  test(`YAML: ${name}`, () => assert.deepEqual(read(text), { value, problems }))
}

test('YAML: links that multiply are refused', () => {
  const levels = ['a: &a [x, x]', ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`)]
  assert.deepEqual(read(levels.join('\n') + '\n').problems.map((problem) => problem.split(' ')[1]), ['yaml-valid'])
})

test('YAML: a link to itself ends', () => assert.deepEqual(read('a: &a [*a]\n').problems.map((problem) => problem.split(' ')[1]), ['yaml-valid']))

test('YAML: brackets a thousand deep end', () => assert.match(read(`a: ${'['.repeat(20000)}\n`).problems.join(), /yaml-valid/))

test('YAML: no text makes the reader fail', () => {
  const pieces = fc.constantFrom('title', 'a', ': ', ':', '- ', '\n', '\n  ', '\n    ', '"', "'", '[', ']', '{', '}', '|', '>', '&a', '*a', '#', '!', '\t', 'слово', ', ', '? ', '---', '%')
  fc.assert(fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => { read(parts.join('')) }), { numRuns: 1000 })
})

test('YAML: any title is read as it is typed, when it is one line of words and signs', () => {
  const words = fc.constantFrom('Услуги', 'библиотек', 'a', '«b»', '1', '—', 'c:', 'd,', '(e)', 'f;', 'g!', 'h?', 'i%', '&', '@j', '*k*', "l'm")
  fc.assert(fc.property(fc.array(words, { minLength: 2, maxLength: 8 }).filter((parts) => !/^[?&-]$/.test(parts[0] ?? '')), (parts) => {
    assert.deepEqual((read(`title: ${parts.join(' ')}\nlang: ru\n`).value as { title: string }).title, parts.join(' '))
  }), { numRuns: 1000 })
})
