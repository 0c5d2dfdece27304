// What is said of lists of sources, and what is said once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectionFilled } from '../../src/check/section-filled.ts'
import { sourcesNumbered } from '../../src/check/sources-numbered.ts'
import { sharedOnce } from '../../src/check/shared-once.ts'
import { problemAt } from '../../src/model/rules.ts'
import { paperOf } from '../paper-of.ts'

const gaps = (list: string): readonly string[] => sourcesNumbered(paperOf(`Текст [1].\n\n## Литература\n\n${list}\n`)).map(({ line, values }) => `${line}: ${values['expected']} → ${values['found']}`)

test('sources-numbered names the place a number is left out', () => {
  assert.deepEqual(gaps('1. А.\n2. Б.\n4. В.\n7. Г.'), ['7: 2 → 4', '8: 4 → 7'])
})
test('lists without gaps, or numbered by Markdown, are let be', () => {
  assert.deepEqual([gaps('1. А.\n2. Б.'), gaps('1. А.\n1. Б.\n1. В.'), gaps('3. А.\n4. Б.'), gaps('- А.\n- Б.')], [[], [], [], []])
})
test('an empty heading of sources is asked for only by citations of keys', () => {
  const found = (text: string): number => sectionFilled(paperOf(text)).length
  assert.equal(found('Текст [@a].\n\n## Литература\n'), 0)
  assert.equal(found('Как пишет @a.\n\n## References\n'), 0)
  assert.equal(found('Текст.\n\n## Литература\n'), 1)
  assert.equal(found('Текст [@a].\n\n## Выводы\n'), 1)
})
test('a problem of a file several papers share is told once', () => {
  const problem = problemAt({ file: 'a.bib', line: 3 }, 'source-once', { found: 'k' })
  assert.deepEqual(sharedOnce([{ ...problem, paper: 'a' }, { ...problem, paper: 'b' }, { ...problem, line: 4 }]).map(({ line, paper }) => [line, paper]), [[3, 'a'], [4, undefined]])
})
