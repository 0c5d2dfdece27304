// What pdf.js reads of a volume is the same whether one thread reads it or several.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBackReader, type ReadBack } from '../../src/verify/read-back.ts'
import { smallVolume, type SmallVolume } from './small-volume.ts'

async function readBy(expectedPages: number, { pdf, expected: { plan } }: SmallVolume): Promise<ReadBack> {
  const reader = openBackReader(expectedPages)
  try {
    return await reader.read({ bytes: pdf, pages: plan.pages.map(({ page }) => page), anchors: plan.papers.map(({ anchor }) => anchor) })
  } finally {
    await reader.close()
  }
}

test('several threads read what one reads, in the same order', async () => {
  const volume = await smallVolume()
  const [one, several] = [await readBy(0, volume), await readBy(1000, volume)]
  assert.deepEqual([...several.texts], [...one.texts])
  assert.deepEqual(several, one)
  assert.ok(one.texts.size > 5 && one.destinations.size > 0 && one.outline.length > 0)
})

test('a file that pdf.js cannot open is refused by several threads too', async () => {
  const volume = await smallVolume()
  await assert.rejects(readBy(1000, { ...volume, pdf: new Uint8Array(100) }))
})
