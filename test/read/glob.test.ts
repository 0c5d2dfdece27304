import assert from 'node:assert/strict'
import { test } from 'node:test'
import { globTest, isGlob } from '../../src/read/glob.ts'

const cases: readonly [string, readonly string[], readonly string[]][] = [
  ['t-*', ['t-1', 't-'], ['t', 'xt-1', 't-1/paper']],
  ['секция/*', ['секция/доклад'], ['секция', 'секция/а/б']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a']],
  ['**/paper', ['paper', 'a/paper', 'a/b/paper'], ['a/paper2']],
  ['доклад-??', ['доклад-01'], ['доклад-1']],
  ['{ivanov,petrov}*', ['ivanov', 'petrov-2'], ['sidorov']],
  ['[а-в]*', ['абв', 'в'], ['где', 'xа']],
  ['[!а]*', ['б'], ['а']],
  ['a.b+(c)*', ['a.b+(c)d'], ['aXb+(c)d']],
  ['[z-a]*', [], ['z', '[z-a]']],
  ['[x', ['[x'], ['x']]
]

for (const [glob, matching, others] of cases) {
  test(`${glob} stands for ${matching.join(', ') || 'nothing'}`, () => {
    const matches = globTest(glob)
    assert.deepEqual([isGlob(glob), matching.filter((path) => !matches(path)), others.filter(matches)], [true, [], []])
  })
}
