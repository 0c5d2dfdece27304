// What a build says when it is done: true counts, where the files are, and what was open elsewhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countLine, summaryLines } from '../../src/cli/summary-lines.ts'
import type { Report } from '../../src/model/report.ts'
import { problemAt } from '../../src/model/rules.ts'

const report = { file: 'volume.pdf', draft: false, pages: 12, papers: [], authorIndex: [], sheets: { conventional: null, publishers: 0 }, verification: { passed: true, checks: [] }, timings: {}, cache: { printed: 1, kept: 2 } } as unknown as Report
const missing = [3, 5, 7].map((line) => problemAt({ file: 'a.md', line }, 'image-exists', { found: `${line}.png` }))

test('what is told once is counted as often as it stands', () => {
  assert.equal(countLine(missing, 'ru'), 'замечания: 3 ошибки, 0 предупреждений, 0 сведений')
  assert.equal(countLine(missing, 'en'), 'problems: 3 errors, 0 warnings, 0 notes')
})

test('a book that a viewer holds stands beside under a dated name, and the summary says so', () => {
  const lines = (lang: 'ru' | 'en'): string => summaryLines(report, [], 'out', { file: 'volume 2026-05-09 14-03-27.pdf', older: '', busy: ['html/papers/a.pdf'], letters: 0 }, lang).join('\n')
  assert.match(lines('ru'), /^Сборник готов: out\/volume 2026-05-09 14-03-27\.pdf\n {2}volume\.pdf открыт в другой программе и остался прежним: .+\n {2}открыты в другой программе и остались прежними: html\/papers\/a\.pdf\./)
  assert.match(lines('en'), /volume\.pdf is open in another program and stays as it was/)
})
