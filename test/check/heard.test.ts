// What a paper asks not to hear: warnings are silenced, errors are not, and an entry that silences nothing is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heard } from '../../src/check/heard.ts'
import { pageRules, problemAt, type RuleId } from '../../src/model/rules.ts'
import type { Problem } from '../../src/model/problem.ts'

const at = (file: string, rule: RuleId): Problem => problemAt({ file, line: 9 }, rule)
const ignored = (...rules: RuleId[]) => new Map([['a.md', rules.map((rule, index) => ({ rule, reason: 'так надо', line: index + 4, column: 3 }))]])
const told = (problems: readonly Problem[], asked: ReturnType<typeof ignored>, unjudged: ReadonlySet<RuleId> = new Set()) =>
  heard(problems, asked, unjudged).map(({ file, line, rule, values }) => `${file}:${line} ${rule} ${values['found'] ?? ''}`.trim())

test('a warning is silenced in the paper that asks for it alone', () => {
  assert.deepEqual(told([at('a.md', 'words-once'), at('b.md', 'words-once'), at('a.md', 'title-once')], ignored('words-once')), ['b.md:9 words-once', 'a.md:9 title-once'])
})

test('an error is told whatever a paper asks', () => {
  assert.deepEqual(told([{ ...at('a.md', 'formula-fits'), severity: 'error' }], ignored('formula-fits')), ['a.md:9 formula-fits'])
})

test('an entry that silences nothing is told where it stands', () => {
  assert.deepEqual(told([at('a.md', 'words-once')], ignored('words-once', 'title-once')), ['a.md:5 ignore-used title-once'])
})

test('not of a rule that was not looked at, and not while errors hide what a paper holds', () => {
  assert.deepEqual(told([], ignored('table-fits'), pageRules), [])
  assert.deepEqual(told([], ignored('table-fits')), ['a.md:4 ignore-used table-fits'])
  assert.deepEqual(told([at('a.md', 'text-present')], ignored('words-once')), ['a.md:9 text-present'])
})

test('an entry without a reason is told with the lines it hides, and cannot hide itself', () => {
  const bare = (...rules: RuleId[]) => new Map([['a.md', rules.map((rule, index) => ({ rule, reason: index % 2 === 0 ? '' : ' … ', line: index + 4, column: 3 }))]])
  const said = (asked: ReturnType<typeof ignored>, unjudged: ReadonlySet<RuleId> = new Set()) => heard([at('a.md', 'words-once'), at('b.md', 'title-once')], asked, unjudged).map(({ file, line, rule, values }) => `${file}:${line} ${rule} ${values['found.en'] ?? values['found'] ?? ''}`.trim())
  assert.deepEqual(said(bare('words-once')), ['b.md:9 title-once', 'a.md:4 ignore-reasoned words-once (lines: 9)'])
  assert.deepEqual(said(bare('words-once', 'ignore-reasoned')), ['b.md:9 title-once', 'a.md:4 ignore-reasoned words-once (lines: 9)', 'a.md:5 ignore-reasoned ignore-reasoned'])
  assert.deepEqual(said(bare('table-fits'), pageRules), ['a.md:9 words-once', 'b.md:9 title-once', 'a.md:4 ignore-reasoned table-fits'])
  assert.deepEqual(said(bare('title-once')), ['a.md:9 words-once', 'b.md:9 title-once', 'a.md:4 ignore-used title-once'])
  const reasoned = [...(bare('words-once').get('a.md') ?? []), { rule: 'ignore-reasoned' as const, reason: 'так решено', line: 6, column: 3 }]
  assert.deepEqual(said(new Map([['a.md', reasoned]])), ['b.md:9 title-once'])
})
