// What is given in a second language and not printed is told, once for a volume.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidOfVolume } from '../../src/check/said-of-volume.ts'
import { sourceOf } from '../../src/check/source.ts'
import { translationPrinted } from '../../src/check/translation-printed.ts'
import type { Problem } from '../../src/model/problem.ts'
import { messageOf } from '../../src/model/rules.ts'
import type { HeaderStyle } from '../../src/model/volume.ts'
import { parsePaper } from '../../src/parse/parse-paper.ts'

const characters = new Set(Array.from({ length: 0x530 }, (_, code) => code))
const told = (block: string, header: HeaderStyle, file = 'p.md'): readonly Problem[] => {
  const text = `---\ntitle: Чтение в селе\nauthors: [Иванова Анна Петровна]\n${block}---\n\nТекст доклада.\n`
  const { value, metadata } = parsePaper({ id: 'p', file, text }, 'ru', characters)
  return translationPrinted(value, { header }, sourceOf(text, metadata))
}
const english = 'en:\n  title: Reading\n  keywords: [village]\n'

test('an English half under a simple head is named by its parts, at its line', () => {
  const [problem, ...others] = told(english, 'simple')
  assert.deepEqual(others, [])
  assert.equal(problem?.line, 5)
  assert.equal(messageOf(problem as Problem, 'en'), 'What is given in English is not printed in this volume: title, keywords. If it must be, set “header: rinc” in volume.yml.')
  assert.equal(messageOf(problem as Problem, 'ru'), 'То, что приведено на английском, в этом сборнике не печатается: название, ключевые слова. Если это нужно напечатать, поставьте в volume.yml «header: rinc».')
})

test('where both halves are printed, or there is one, nothing is told', () => {
  assert.deepEqual([told(english, 'rinc'), told(english, 'full-7.0.7'), told('', 'simple'), told('en:\n', 'simple')].flat(), [])
})

test('theses have one half under any head', () =>
  assert.match(messageOf(told(`kind: abstract\n${english}`, 'rinc')[0] as Problem, 'en'), /title, keywords\. If it must be, write it in the text\.$/))

test('one setting mends all papers: told once, of volume.yml, with the papers named', () => {
  const problems = saidOfVolume([...told(english, 'simple', 'a.md'), ...told('en: { title: Reading, abstract: On reading. }\n', 'simple', 'b.md'), ...told(english, 'simple', 'c.md')])
  assert.deepEqual(problems.map(({ file }) => file), ['volume.yml'])
  assert.equal(messageOf(problems[0] as Problem, 'ru'), 'То, что приведено на английском, в этом сборнике не печатается: название, ключевые слова, аннотация. Если это нужно напечатать, поставьте в volume.yml «header: rinc». Так в файлах: a.md, b.md, c.md.')
})
