// Formulas, tables and words wider than the measure, as they are printed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problem } from '../../src/model/problem.ts'
import { buildVolume } from '../build-volume.ts'

const volume = 'title: Сборник\nlang: ru\nformat: A5\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n'
const told = async (text: string): Promise<readonly string[]> => {
  return (await misfits(text)).map(({ line, rule, severity, values }) => `${line} ${rule} ${severity} ${values['state.en'] ?? ''}`)
}
const misfits = async (text: string): Promise<readonly Problem[]> => {
  const built = await buildVolume({ 'volume.yml': volume, 'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${text}\n` }, { lang: 'en' })
  return built.problems.filter(({ rule }) => /-fits$|verified/.test(rule))
}
const sum = (count: number): string => Array.from({ length: count }, (_, i) => `x_{${i}}`).join(' + ')
const matrix = (columns: number, cell = '-0.25'): string => `\\begin{matrix} ${Array.from({ length: columns }, () => cell).join(' & ')} \\end{matrix}`

test('rows of an aligned formula that are too long are broken at full size, without a word', async () =>
  assert.deepEqual(await told(`$$\n\\begin{aligned} y &= ${sum(30)} \\\\ &= ${sum(4)} \\end{aligned}\n$$`), []))

test('so is what stands in brackets that grow', async () =>
  assert.deepEqual(await told(`$$\ny = \\left( ${sum(30)} \\right)^2\n$$`), []))

test('what cannot be broken is set smaller, and told of', async () => {
  const [only, ...others] = await told(`$$\n${matrix(11)}\n$$`)
  assert.deepEqual(others, [])
  const percent = Number(/^\d+ formula-fits (?:info|warning) was set at (\d+) % of its size to fit$/.exec(only ?? '')?.[1])
  assert.ok(percent >= 70 && percent < 90, only)
})

test('never below seven tenths: then it stands out, and is told by how much', async () => {
  const found = await told(`$$\n${matrix(24)}\n$$`)
  assert.equal(found.length, 1)
  assert.match(found[0] ?? '', /^\d+ formula-fits error is \d+(\.\d)? mm wider than there is room for$/)
})

test('an accent at the end of a line does not stick out', async () =>
  assert.deepEqual(await told(Array.from({ length: 60 }, (_, i) => `${'о'.repeat(1 + (i % 12))} ${'слово и дело '.repeat(4 + Math.floor(i / 12))}${i} $\\bar t$ и ещё.`).join('\n\n')), []))

test('a number in a table is never broken', async () => {
  const row = `| ${Array.from({ length: 12 }, (_, i) => `1000,${i}00`).join(' | ')} |`
  const found = await told(`${row}\n${row.replace(/[\d,]+/g, '---')}\n${row}`)
  assert.ok(!found.some((each) => each.includes('broken anywhere')), found.join('\n'))
})

test('a word bound to the call of its note is named whole', async () => {
  const [only] = await misfits(`${'- '.repeat(10)}Шифр ${'7'.repeat(40)}[^1].\n\n[^1]: Архив.`)
  assert.match(only?.values['found'] ?? '', /^7{30,}/)
})
