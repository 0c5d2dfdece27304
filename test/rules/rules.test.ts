// Each rule has an example: it raises that rule on its line and no other, and mended it raises none. docs/rules.md is made of them.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { checkBook, checkPages } from '../../src/book/check-book.ts'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import type { Doors } from '../../src/model/doors.ts'
import type { Printer } from '../../src/model/print.ts'
import type { Problem } from '../../src/model/problem.ts'
import { messageOf, rules, type MessageLang, type RuleId } from '../../src/model/rules.ts'
import { memoryDisk, type Disk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'
import { newPrinter } from '../build-volume.ts'
import { subjects } from './all-examples.ts'
import type { Trial } from './example.ts'
import { faultsOf } from './message-form.ts'
import { rulesDocs } from './rules-docs.ts'

const examples = subjects.flatMap((subject) => subject.examples)

let answer: Parameters<Doors['openPrinter']>[0] = () => Promise.resolve(undefined)
let printer: Printer
before(async () => { printer = await newPrinter(2, (key) => answer(key)) })
after(() => printer.close())

const doors: Doors = {
  cache: noCache, progress: () => undefined, now: () => 0,
  openPrinter: (resource) => { answer = resource; return Promise.resolve({ ...printer, print: (job, prepare) => printer.print(job, prepare), close: () => Promise.resolve() }) }
}

/** Some of its files may be closed; `.` is the folder itself. */
function diskOf({ files, closed = [] }: Extract<Trial, { files: unknown }>): Disk {
  const disk = memoryDisk(files)
  const refuse = (path: string): never => { throw Object.assign(new Error(`EACCES: ${path}`), { code: 'EACCES', path }) }
  return {
    ...disk,
    list: async () => (closed.includes('.') ? refuse('.') : disk.list()),
    read: async (path) => (closed.includes(path) ? refuse(path) : disk.read(path))
  }
}

async function problemsOf(trial: Trial): Promise<readonly string[]> {
  const problems = 'problems' in trial ? trial.problems() : await checked(trial)
  assert.deepEqual(problems.flatMap((problem) => (['en', 'ru'] as const).flatMap((lang) => told(problem, lang))), [])
  return problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)
}

// The sign without its fellow is shown as it is.
function told(problem: Problem, lang: MessageLang): readonly string[] {
  const missing = [...rules[problem.rule][lang].matchAll(/\{(\w+)\}/g)].filter(([, name = '']) => !(name in problem.values) && !(`${name}.${lang}` in problem.values))
  return [...(problem.rule === 'pairs-closed' ? [] : faultsOf(messageOf(problem, lang), lang)), ...missing.map(([name]) => `${problem.rule}: nothing is given for ${name}`)]
}

async function checked(trial: Extract<Trial, { files: unknown }>): Promise<readonly Problem[]> {
  const request = { disk: diskOf(trial), templatesFolder, final: false, producer: 'proceedings', edition: 'test', ...(trial.paper ? { papers: [trial.paper] } : {}) }
  return (await (trial.onPages ? checkPages(request, doors) : checkBook(request, noCache))).problems
}

for (const { rule, at, bad, good } of examples) {
  test(`the example of ${rule} raises it and nothing else, and mended nothing`, async () => {
    assert.deepEqual(await problemsOf(bad), [`${at} ${rule}`])
    assert.deepEqual(await problemsOf(good), [])
  })
}

test('every rule has one example', () => {
  assert.deepEqual(examples.map(({ rule }) => rule).sort(), (Object.keys(rules) as RuleId[]).sort())
})

test('an example says in both languages what its rule means', () => {
  for (const { rule, why } of examples) {
    assert.match(why.en, /[a-z].*\.$/, rule)
    assert.match(why.ru, /[а-яё].*\.$/i, rule)
  }
})

test('docs/rules.md is what the program knows', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync('docs/rules.md', rulesDocs())
  assert.equal(readFileSync('docs/rules.md', 'utf8'), rulesDocs())
})
