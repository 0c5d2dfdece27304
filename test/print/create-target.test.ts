import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CDPSession } from 'puppeteer'
import { createTarget } from '../../src/print/create-target.ts'

/** What is asked of a browser that refuses the pages `refused` holds for. */
async function asked(refused: (page: object) => boolean): Promise<object[]> {
  const pages: object[] = []
  const send = (_method: string, page: object): Promise<object> => {
    pages.push(page)
    return refused(page) ? Promise.reject(new Error('not supported')) : Promise.resolve({ targetId: '1' })
  }
  await createTarget({ send: send as unknown as CDPSession['send'] }, 'context')
  return pages
}

const drawn = { url: 'about:blank', browserContextId: 'context' }
const undrawn = { ...drawn, enableBeginFrameControl: true }

test('a page that draws nothing is asked for once', async () => {
  assert.deepEqual(await asked(() => false), [undrawn])
})

test('a browser that knows no such pages opens one that draws', async () => {
  assert.deepEqual(await asked((page) => 'enableBeginFrameControl' in page), [undrawn, drawn])
})

test('a browser that opens none says why', async () => {
  await assert.rejects(asked(() => true), /not supported/)
})
