// The press that stays warm: a newer save stops what is being printed, and the whole book is printed again only where it changed.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import type { Doors } from '../../src/model/doors.ts'
import type { Printer } from '../../src/model/print.ts'
import { bookShelf } from '../../src/preview/book-shelf.ts'
import { liveSheet } from '../../src/preview/live-sheet.ts'
import { openPress } from '../../src/preview/press.ts'
import { printWhole } from '../../src/preview/print-whole.ts'
import { memoryDisk, type Disk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'
import { newPrinter } from '../build-volume.ts'
import { endPreviews, paper, volume } from './previewed.ts'

after(endPreviews)

function doorsOf(openPrinter: Doors['openPrinter']): Doors {
  return { cache: noCache, progress: () => undefined, now: () => 0, openPrinter }
}

test('a newer save stops the print of the one before it', async () => {
  const stopped: string[] = []
  const begun: (() => void)[] = []
  const printer: Printer = {
    version: 'none', close: () => Promise.resolve(),
    print: (_, __, signal) => new Promise((_resolve, reject) => {
      begun.shift()?.()
      signal?.addEventListener('abort', () => { stopped.push('stopped'); reject(signal.reason as Error) })
    })
  }
  const press = await openPress(doorsOf(() => Promise.resolve(printer)))
  const request = { disk: memoryDisk({ 'volume.yml': volume, 'alpha.md': paper('Раз.'), 'beta.md': paper('Два.') }), templatesFolder, producer: 'test', edition: 'test', alone: false }
  const shelf = bookShelf(request)
  const sheet = liveSheet((signal) => printWhole({ request, shelf, press, signal }), { busy: () => undefined, shown: () => undefined, failed: () => undefined })
  try {
    const printing = new Promise<void>((resolve) => { begun.push(resolve) })
    const first = sheet.refresh()
    await printing
    assert.deepEqual(stopped, [])
    const again = new Promise<void>((resolve) => { begun.push(resolve) })
    const second = sheet.refresh()
    await Promise.all([first, again])
    assert.ok(stopped.length > 0)
    sheet.stop()
    await second
  } finally { await press.close() }
})

test('of the whole book a save prints the saved paper and what holds its numbers, and no other', async () => {
  const files: Record<string, string> = { 'volume.yml': volume, 'alpha.md': paper('Раз.'), 'beta.md': paper('Два.') }
  const disk: Disk = { list: () => memoryDisk(files).list(), exists: (file) => memoryDisk(files).exists(file), read: (file) => memoryDisk(files).read(file) }
  const request = { disk, templatesFolder, producer: 'test', edition: 'test', alone: false }
  const printed: string[] = []
  const press = await openPress(doorsOf(async (resource) => {
    const printer = await newPrinter(2, resource)
    return { ...printer, print: (job, prepare, signal) => { printed.push(job.id); return printer.print(job, prepare, signal) } }
  }))
  const shelf = bookShelf(request)
  const { signal } = new AbortController()
  try {
    const before = await printWhole({ request, shelf, press, signal })
    assert.ok(printed.includes('alpha') && printed.includes('beta'))
    printed.length = 0
    files['beta.md'] = paper('Три.')
    shelf.changed(new Set(['beta.md']))
    const after = await printWhole({ request, shelf, press, signal })
    assert.equal(printed.filter((id) => id === 'beta').length > 0, true)
    assert.equal(printed.includes('alpha'), false)
    const changed = after.pages.filter(({ key }, index) => key !== before.pages[index]?.key)
    assert.equal(changed.length, 1)
  } finally { await press.close() }
})
