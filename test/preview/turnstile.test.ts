// Prints wait for their turn; those that were overtaken while they waited are never begun.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { turnstile } from '../../src/preview/turnstile.ts'

const never = new AbortController().signal

test('no more is done at once than is let in, and all of it in order', async () => {
  const turns = turnstile(2)
  const done: number[] = []
  let [inside, most] = [0, 0]
  await Promise.all([1, 2, 3, 4, 5].map((number) => turns.pass(async () => {
    most = Math.max(most, ++inside)
    await new Promise((resolve) => { setImmediate(resolve) })
    inside--
    done.push(number)
  }, never)))
  assert.equal(most, 2)
  assert.deepEqual(done, [1, 2, 3, 4, 5])
})

test('what is given up while it waits is not begun, and makes room for what comes after', async () => {
  const turns = turnstile(1)
  const begun: string[] = []
  let finish = (): void => undefined
  const first = turns.pass(() => new Promise<void>((resolve) => { begun.push('first'); finish = resolve }), never)
  const overtaken = new AbortController()
  const second = turns.pass(() => { begun.push('second'); return Promise.resolve() }, overtaken.signal)
  const third = turns.pass(() => { begun.push('third'); return Promise.resolve() }, never)
  overtaken.abort()
  finish()
  await first
  await assert.rejects(second, { name: 'AbortError' })
  await third
  assert.deepEqual(begun, ['first', 'third'])
})

test('work that fails leaves its turn to the next', async () => {
  const turns = turnstile(1)
  await assert.rejects(turns.pass(() => Promise.reject(new Error('broken')), never), /broken/)
  assert.equal(await turns.pass(() => Promise.resolve(7), never), 7)
})
