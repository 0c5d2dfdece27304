// What differs between two texts of as many lines.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unifiedDiff } from '../../src/cli/unified-diff.ts'

const text = (...changed: readonly number[]): string => Array.from({ length: 20 }, (_, i) => (changed.includes(i + 1) ? `new ${i + 1}` : `line ${i + 1}`)).join('\n') + '\n'

test('equal texts give nothing', () => assert.equal(unifiedDiff(text(), text(), 'a.md'), ''))

test('a change stands between three lines before it and after it', () =>
  assert.equal(unifiedDiff(text(), text(10), 'a.md'), '--- a.md\n+++ a.md\n@@ -7,7 +7,7 @@\n line 7\n line 8\n line 9\n-line 10\n+new 10\n line 11\n line 12\n line 13\n'))

test('changes that touch stand in one piece, others apart; the ends of the text are ends', () => {
  const diff = unifiedDiff(text(), text(1, 2, 8, 20), 'a.md')
  assert.deepEqual(diff.split('\n').filter((line) => line.startsWith('@@')), ['@@ -1,11 +1,11 @@', '@@ -17,4 +17,4 @@'])
  assert.ok(diff.includes('-line 1\n-line 2\n+new 1\n+new 2\n'))
})
