// Where an image lies that is not quite where its address says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryDisk } from '../../src/read/disk.ts'
import { findImage } from '../../src/read/find-image.ts'

const found = async (url: string, ...files: string[]): Promise<string> => {
  const image = await findImage(memoryDisk(Object.fromEntries(files.map((file) => [file, 'x']))), 'doklad/paper.md', url)
  return typeof image === 'string' ? image : `${image.file} ${image.name}`.trim()
}

test('an address from the root of a site is looked up in the volume folder', async () =>
  assert.equal(await found('/img/plan.png', 'img/plan.png'), 'img/plan.png'))

test('a file beside the paper is found by its name when its folders are not there', async () => {
  assert.equal(await found('assets/img/2024/plan.png', 'doklad/plan.png'), 'doklad/plan.png plan.png')
  assert.equal(await found('/assets/img/plan.png', 'doklad/ris/Plan.png'), 'doklad/ris/Plan.png ris/Plan.png')
})

test('of two files of that name none is taken, nor one of another paper', async () => {
  assert.equal(await found('assets/plan.png', 'doklad/a/plan.png', 'doklad/b/plan.png'), 'missing')
  assert.equal(await found('assets/plan.png', 'drugoy/plan.png'), 'missing')
})

test('a drive of a computer is outside', async () => assert.equal(await found('C:/plan.png', 'doklad/plan.png'), 'outside'))
