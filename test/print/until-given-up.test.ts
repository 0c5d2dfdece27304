// A print that nobody wants any more: left between two steps with its tab warm, or broken off with its tab.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LoadedDocument } from '../../src/model/print.ts'
import { job, page, pagesOf, withPrinter } from './machine.ts'

const document = job(page('<p>Слова.</p>'))
/** Whatever was left in the tab by the document before. */
const remembered = async (loaded: LoadedDocument): Promise<string> => loaded.evaluate<string>('String(globalThis.remembered)')

test('between two steps it is left, and the next document finds the tab as it was', async () => {
  await withPrinter({}, async (printer) => {
    const overtaken = new AbortController()
    const begun: string[] = []
    const given = printer.print(document, async (loaded) => {
      await loaded.evaluate('globalThis.remembered = "warm"')
      begun.push('first')
      overtaken.abort()
      await loaded.evaluate('globalThis.remembered = "changed"')
      begun.push('second')
    }, overtaken.signal)
    await assert.rejects(given, { name: 'AbortError' })
    let found = ''
    assert.equal(pagesOf(await printer.print(document, async (loaded) => { found = await remembered(loaded) })), 1)
    assert.deepEqual([begun, found], [['first'], 'warm'])
  })
})

test('a step that would never end is broken off, and the next document gets a new tab', async () => {
  await withPrinter({}, async (printer) => {
    const overtaken = new AbortController()
    const given = printer.print(document, async (loaded) => {
      await loaded.evaluate('globalThis.remembered = "warm"')
      setTimeout(() => { overtaken.abort() }, 50)
      await loaded.evaluate('for (;;);')
    }, overtaken.signal)
    await assert.rejects(given, { name: 'AbortError' })
    let found = ''
    assert.equal(pagesOf(await printer.print(document, async (loaded) => { found = await remembered(loaded) })), 1)
    assert.equal(found, 'undefined')
  })
})

test('what is given up before its turn loads nothing', async () => {
  await withPrinter({}, async (printer) => {
    let loaded = false
    await assert.rejects(printer.print(document, async () => { loaded = true }, AbortSignal.abort()), { name: 'AbortError' })
    assert.equal(loaded, false)
  })
})

test('a print that comes to its end as it is given up is given all the same', async () => {
  await withPrinter({}, async (printer) => {
    const late = new AbortController()
    const pdf = await printer.print(document, undefined, late.signal)
    late.abort()
    assert.equal(pagesOf(pdf), 1)
  })
})
