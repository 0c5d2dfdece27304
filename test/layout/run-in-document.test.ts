// What is asked of a tab that keeps our functions.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import vm from 'node:vm'
import { documentFunctions, runInDocument, type Question } from '../../src/layout/run-in-document.ts'
import type { LoadedDocument } from '../../src/model/print.ts'

interface Tab extends LoadedDocument {
  readonly asked: readonly string[]
}

// Answers come back as JSON, as from a browser.
function tab(): Tab {
  const asked: string[] = []
  const context = vm.createContext({})
  return { asked, evaluate: async <T>(expression: string): Promise<T> => {
    asked.push(expression)
    return JSON.parse(JSON.stringify(await vm.runInContext(expression, context))) as T
  } }
}

function greeted(name: string, times: number | null): string[] {
  return Array.from({ length: times ?? 1 }, () => greeting(name))
}

function greeting(name: string): string {
  return `Здравствуйте, ${name}`
}

test('functions know each other in the document, and what they answer comes back', async () => {
  const greet = documentFunctions(greeted, [greeting])
  const [twice, once] = [{ functions: greet, args: ['"А"', 2] }, { functions: greet, args: ['Б', null] }]
  assert.deepEqual(await runInDocument(tab(), [twice, null, once]), [['Здравствуйте, "А"', 'Здравствуйте, "А"'], null, ['Здравствуйте, Б']])
})

test('a tab is sent them once; another tab is sent them too', async () => {
  const greet = documentFunctions(greeted, [greeting])
  const [warm, cold] = [tab(), tab()]
  for (const each of [warm, warm, warm, cold]) await runInDocument(each, [{ functions: greet, args: ['В', 1] }])
  assert.deepEqual([warm, cold].map(({ asked }) => asked.filter((expression) => expression.includes('Здравствуйте')).length), [1, 1])
})

test('all that is asked is asked at once, and of a tab that does not know all of it in two ways', async () => {
  const one = tab()
  const greet = { functions: documentFunctions(greeted, [greeting]), args: ['Г', 1] }
  const count = { functions: documentFunctions(counted), args: [] }
  await one.evaluate('globalThis.count = 0')
  await runInDocument(one, [count])
  const before = one.asked.length
  assert.deepEqual(await runInDocument(one, [count, greet, count]), [null, ['Здравствуйте, Г'], null])
  assert.deepEqual(await runInDocument(one, [count, greet, count]), [null, ['Здравствуйте, Г'], null])
  assert.equal(one.asked.length - before, 3)
  assert.equal(await one.evaluate('globalThis.count'), 5)
})

test('where nothing is asked, no way is gone', async () => {
  const one = tab()
  assert.deepEqual([await runInDocument(one, [null]), one.asked.length], [[null], 0])
})

test('functions of one name and other text are others', async () => {
  const one = tab()
  const named = (text: string): Question<string> => ({ args: [], functions: documentFunctions(Object.defineProperties(() => text, { name: { value: 'said' }, toString: { value: () => `const said = () => '${text}'` } })) })
  assert.deepEqual(await runInDocument(one, [named('а'), named('б'), named('а')]), ['а', 'б', 'а'])
  assert.deepEqual(await runInDocument(one, [named('б')]), ['б'])
})

test('a function that answers nothing is run once', async () => {
  const one = tab()
  await one.evaluate('globalThis.count = 0')
  const counting = { functions: documentFunctions(counted), args: [] }
  await runInDocument(one, [counting])
  await runInDocument(one, [counting])
  assert.equal(await one.evaluate('globalThis.count'), 2)
})

function counted(): void {
  Reflect.set(globalThis, 'count', Number(Reflect.get(globalThis, 'count')) + 1)
}
