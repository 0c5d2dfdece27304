import assert from 'node:assert/strict'
import { posix, win32 } from 'node:path'
import { test } from 'node:test'
import { wayWithin } from '../../src/read/way-within.ts'

test('a way has slashes on every system', () => {
  assert.equal(wayWithin('/home/сборник', '/home/сборник/глава 1/paper.md', posix), 'глава 1/paper.md')
  assert.equal(wayWithin('C:\\Сборник', 'C:\\Сборник\\глава 1\\paper.md', win32), 'глава 1/paper.md')
  assert.equal(wayWithin('C:\\сборник', 'c:\\Сборник\\paper.md', win32), 'paper.md')
  assert.equal(wayWithin('\\\\server\\share\\v', '\\\\server\\share\\v\\a.md', win32), 'a.md')
})

test('a backslash is a letter of a name where it does not divide a path', () => assert.equal(wayWithin('/v', '/v/a\\b.md', posix), 'a\\b.md'))

test('a name may begin with two dots', () => {
  assert.deepEqual([wayWithin('/v', '/v/..a.md', posix), wayWithin('C:\\v', 'C:\\v\\..a.md', win32)], ['..a.md', '..a.md'])
})

for (const [root, target, paths] of [['/v', '/v', posix], ['/v', '/', posix], ['/v', '/vv/a.md', posix], ['/v', '/secret', posix], ['C:\\v', 'C:\\v', win32], ['C:\\v', 'C:\\vv\\a.md', win32], ['C:\\v', 'C:\\', win32], ['C:\\v', 'D:\\v\\a.md', win32], ['C:\\v', '\\\\server\\share\\a.md', win32]] as const) {
  test(`${target} is not within ${root}`, () => assert.equal(wayWithin(root, target, paths), null))
}
