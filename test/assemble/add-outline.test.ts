import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loaded, outlineOf, plain } from './pdf-facts.ts'
import { assembled } from './volume-fixture.ts'

const leaf = (title: string, anchor: string) => ({ title, anchor, children: [] })
const outline = [
  { title: 'Секция (1)', anchor: 'v-first', children: [{ ...leaf('Доклад', 'v-first'), children: [leaf('Table', 'v-first--table'), leaf('В конце', 'v-first')] }, leaf('Second', 'v-second')] },
  leaf('Указатель', 'v-second--table'),
]

test('titles, destinations and order; the first level is open', async () => {
  const item = (title: string, dest: string, count?: number, items: readonly unknown[] = []) => ({ title, dest, count, items })
  assert.deepEqual(await outlineOf((await assembled({ outline })).pdf), [
    item('Секция (1)', 'v-first', 2, [item('Доклад', 'v-first', -2, [item('Table', 'v-first--table'), item('В конце', 'v-first')]), item('Second', 'v-second')]),
    item('Указатель', 'v-second--table'),
  ])
})

test('the outline is shown and counts what is seen', async () => {
  const document = await loaded((await assembled({ outline })).pdf)
  const catalog = plain(document, document.catalog) as { PageMode: string; Outlines: { Count: number } }
  assert.deepEqual([catalog.PageMode, catalog.Outlines.Count], ['/UseOutlines', 4])
})

test('a volume without bookmarks has no outline', async () => {
  const document = await loaded((await assembled()).pdf)
  const catalog = plain(document, document.catalog, 0) as { PageMode?: string; Outlines?: string }
  assert.deepEqual([catalog.PageMode, catalog.Outlines], [undefined, undefined])
})
