// What one paper repeats is told once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedDescriptions } from '../../src/check/asked-descriptions.ts'
import { countBySeverity } from '../../src/check/count-by-severity.ts'
import { toldOnce } from '../../src/check/told-once.ts'
import type { Problem, Severity } from '../../src/model/problem.ts'
import { messageOf, problemAt, type RuleId } from '../../src/model/rules.ts'

const at = (line: number, rule: RuleId, found = 'x', severity?: Severity, file = 'a.md'): Problem => {
  const problem = problemAt({ file, line }, rule, { found, 'state.en': 'is long', 'state.ru': 'длинна' })
  return severity ? { ...problem, severity } : problem
}
const told = (...problems: Problem[]): readonly string[] => toldOnce(problems).map((problem) => `${problem.file}:${problem.line} ${problem.rule} ${problem.values['also.en'] ?? ''}`.trimEnd())

test('three alike become one, with the lines of the others', () =>
  assert.deepEqual(told(at(3, 'figure-alt'), at(9, 'figure-alt'), at(7, 'figure-alt')), ['a.md:3 figure-alt And 2 more like it: lines 7, 9.']))

test('two stay two, and papers are not mixed', () =>
  assert.equal(told(at(3, 'figure-alt'), at(9, 'figure-alt'), at(1, 'figure-alt', 'x', 'warning', 'b.md'), at(2, 'figure-alt', 'x', 'warning', 'b.md')).length, 4))

test('files that are missing are all named', () =>
  assert.deepEqual(told(at(3, 'image-exists', 'a.png'), at(5, 'image-exists', 'b.png'), at(7, 'image-exists', 'c.png')), ['a.md:3 image-exists And 2 more like it (lines in brackets): b.png (5), c.png (7).']))

test('pictures that are alike too coarse are told each with its own dots', () => {
  const coarse = (line: number, found: string, dpi: string): Problem => ({ ...at(line, 'print-image-fine', found), values: { found, dpi, width: '81', expected: '957' } })
  const [problem] = toldOnce([coarse(3, 'a.png', '165'), coarse(5, 'b.png', '235'), coarse(7, 'c.png', '120')])
  assert.match(messageOf(problem as Problem, 'en'), /“a\.png” has 165 dots.* And 2 more like it: b\.png \(line 5, 235 dots\), c\.png \(line 7, 120 dots\)\.$/)
  assert.match(messageOf(problem as Problem, 'ru'), /Таких мест ещё 2: b\.png \(строка 5, точек: 235\), c\.png \(строка 7, точек: 120\)\.$/)
})

test('a picture that is not there needs no description yet', () =>
  assert.deepEqual(askedDescriptions([at(3, 'image-exists', 'a.png'), at(3, 'figure-alt', 'a.png'), at(5, 'figure-alt', 'b.png')]).map(({ line, rule }) => `${line} ${rule}`), ['3 image-exists', '5 figure-alt']))

test('what an author must answer place by place is told place by place', () =>
  assert.equal(told(...[1, 2, 3, 4].map((line) => at(line, 'reference-found')), ...[1, 2, 3, 4].map((line) => at(line, 'formula-fits', 'f', 'warning'))).length, 8))

test('lines of code that were broken are told once', () =>
  assert.deepEqual(told(...[4, 8, 12].map((line) => at(line, 'code-fits', 'f', 'info'))), ['a.md:4 code-fits And 2 more like it: lines 8, 12.']))

test('what is told once still counts as often as it stands', () => {
  const all = [...[3, 9, 7].map((line) => at(line, 'figure-alt')), ...[5, 5, 5].map((line) => at(line, 'image-exists', 'a.png', 'error'))]
  assert.deepEqual(countBySeverity(toldOnce(all)), countBySeverity(all))
  assert.deepEqual(told(...all), ['a.md:3 figure-alt And 2 more like it: lines 7, 9.', 'a.md:5 image-exists And 2 more like it (lines in brackets): a.png (5), a.png (5).'])
  assert.match(told(...[5, 5, 5].map((line) => at(line, 'image-still'))).join(), /And 2 more like it on the same line\.$/)
})

test('nothing changes when it is done again', () => {
  const once = toldOnce([1, 2, 3].map((line) => at(line, 'image-still')))
  assert.deepEqual(toldOnce(once), once)
})

test('the other places close the message', () => {
  const [problem] = toldOnce([1, 2, 3].map((line) => at(line, 'image-still', 'a.gif')))
  assert.match(messageOf(problem as Problem, 'ru'), /первый кадр.*\. Таких мест ещё 2: строки 2, 3\.$/)
})
