import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Report } from '../../src/model/report.ts'
import { datedName, writeVolume } from '../../src/write/artifacts.ts'
import { writeMade } from '../../src/write/made-artifacts.ts'

const now = new Date(2026, 4, 9, 14, 3, 27)
const report = { file: 'volume.pdf', draft: false } as Report
const bytes = new TextEncoder().encode('book')

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'results-'))
  try { await work(folder) } finally { await rm(folder, { recursive: true }) }
}

test('a dated name is one that every system takes', () => {
  assert.equal(datedName('volume.draft.pdf', now), 'volume.draft 2026-05-09 14-03-27.pdf')
})

test('a volume that cannot be replaced stays, and the new one stands beside it under a dated name', async () => {
  await inFolder(async (folder) => {
    // A folder of that name holds its place as a viewer on Windows holds the file.
    await mkdir(join(folder, 'volume.pdf', 'held'), { recursive: true })
    assert.equal(await writeVolume(folder, bytes, report, now), 'volume 2026-05-09 14-03-27.pdf')
    assert.deepEqual((await readdir(folder)).sort(), ['report.json', 'volume 2026-05-09 14-03-27.pdf', 'volume.pdf'])
    assert.equal((JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report).file, 'volume 2026-05-09 14-03-27.pdf')
  })
})

test('an offprint that cannot be replaced is named and made again next time', async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, 'papers', 'a.pdf', 'held'), { recursive: true })
    const artifacts = ['a', 'b'].map((id) => ({ path: `papers/${id}.pdf`, key: id, make: () => Promise.resolve(bytes) }))
    assert.deepEqual(await writeMade(folder, 'papers', '.pdf', artifacts, join(folder, 'ledger.json')), ['papers/a.pdf'])
    await rm(join(folder, 'papers', 'a.pdf'), { recursive: true })
    assert.deepEqual(await writeMade(folder, 'papers', '.pdf', artifacts, join(folder, 'ledger.json')), [])
    assert.deepEqual((await readdir(join(folder, 'papers'))).sort(), ['a.pdf', 'b.pdf'])
  })
})
