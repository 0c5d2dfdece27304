import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loaded, pageLabels, plain } from './pdf-facts.ts'
import { assembled, planOf } from './volume-fixture.ts'

const pages = [null, null, null, null, ['first', 0], ['first', 1], ['first', 2]] as const

async function volumeLabelled(labels: readonly string[]): Promise<Uint8Array> {
  return (await assembled({ plan: planOf(pages, labels), overlays: new Map() })).pdf
}

test('labels come back as planned', async () => {
  for (const labels of [
    ['1', '2', '3', '4', '5', '6', '7'],
    ['i', 'ii', 'iii', 'iv', '1', '2', '3'],
    ['xxxix', 'xl', 'xli', 'cd', '1', '1', '45'],
    ['Обложка', '', 'A-1', 'A-2', 'VI', '007', 'iiii'],
  ]) assert.deepEqual(await pageLabels(await volumeLabelled(labels)), labels)
})

test('consecutive numbers are one range', async () => {
  const document = await loaded(await volumeLabelled(['iii', 'iv', 'v', 'vi', '1', '2', '3']))
  const catalog = plain(document, document.catalog) as { PageLabels: unknown }
  assert.deepEqual(catalog.PageLabels, { Nums: [0, { S: '/r', St: 3 }, 4, { S: '/D', St: 1 }] })
})
