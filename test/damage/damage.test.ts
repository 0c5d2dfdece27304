// Every file of the sample volume damaged in twenty ways: the damage is named where it is, no paper pays for another, and nothing is thrown.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { programFolder } from '../../src/cli/program-folder.ts'
import { memoryCache, type Files } from '../build-volume.ts'
import { corpusOf, sampleFiles, withoutTexts, type Case } from './corpus.ts'
import { damagedFiles, outcomeOf } from './run-case.ts'
import { verdictOf, type Verdict } from './verdict.ts'

const perFile = 20
const files = sampleFiles(join(programFolder, 'manuscripts'))
const cases = corpusOf(files, perFile, 20080328)

let judged: Promise<readonly (readonly [Case, Verdict])[]> | null = null

async function judge(): Promise<readonly (readonly [Case, Verdict])[]> {
  const ofVolume = (each: Case): boolean => each.file === 'volume.yml'
  return [...await judgeIn(files, cases.filter((each) => !ofVolume(each))), ...await judgeIn(withoutTexts(files), cases.filter(ofVolume))]
}

// Papers that are not damaged are set once.
async function judgeIn(whole: Files, own: readonly Case[]): Promise<readonly (readonly [Case, Verdict])[]> {
  const cache = memoryCache()
  const before = await outcomeOf(whole, cache)
  assert.deepEqual(before.problems, [])
  const found: (readonly [Case, Verdict])[] = []
  for (const each of own) found.push([each, verdictOf(each, before, await outcomeOf(damagedFiles(whole, each), cache))])
  return found
}

const verdicts = (): Promise<readonly (readonly [Case, Verdict])[]> => (judged ??= judge())
const shown = ([{ file, name, damaged }, { problems }]: readonly [Case, Verdict]): string => `${file}:${damaged.lines.join('|')} ${name}; said: ${problems.filter((problem) => problem.file === file).map(({ line, rule }) => `${line} ${rule}`).join(', ')}`

test('each file is damaged in as many ways, the same on every run', () => {
  assert.equal(cases.length, Object.values(files).filter((content) => typeof content === 'string').length * perFile)
  assert.deepEqual(corpusOf(files, perFile, 20080328).map(({ file, name }) => `${file} ${name}`), cases.map(({ file, name }) => `${file} ${name}`))
})

test('no paper pays for the damage of another', async () => {
  assert.deepEqual((await verdicts()).filter(([, { harmed }]) => harmed.length > 0).map((each) => `${shown(each)}; harmed: ${each[1].harmed.join(', ')}`), [])
})

test('at least 95 % of damages are named in their file', async () => {
  const silent = (await verdicts()).filter(([, { named }]) => !named).map(shown)
  assert.ok(silent.length <= cases.length * 0.05, `${silent.length} of ${cases.length} are silent:\n${silent.join('\n')}`)
})

test('at least 95 % of those that have a line are named on it', async () => {
  const lined = (await verdicts()).filter(([, { onLine }]) => onLine !== null)
  const elsewhere = lined.filter(([, { onLine }]) => onLine === false).map(shown)
  assert.ok(elsewhere.length <= lined.length * 0.05, `${elsewhere.length} of ${lined.length} are not named on their line:\n${elsewhere.join('\n')}`)
})
