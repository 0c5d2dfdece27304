import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofOthers } from '../../src/read/chosen-papers.ts'

test('what the secretary alone can mend in volume.yml is not told to an author', () => {
  for (const rule of ['field-filled', 'site-given', 'yaml-colon-quoted'] as const) assert.ok(ofOthers.has(rule), rule)
  assert.ok(!ofOthers.has('template-valid'))
})
