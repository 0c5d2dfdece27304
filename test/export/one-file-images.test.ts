// Where the images of the volume in one file stand: each within it as often as it is shown, or all beside it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneFileImages } from '../../src/export/one-file-images.ts'

const images = new Map([['a b.png', { contentType: 'image/png', bytes: new Uint8Array(300) }], ['c.png', { contentType: 'image/png', bytes: new Uint8Array(30) }]])
const shown = (name: string): string => `<p><img alt="" src="http://volume.invalid/image/${name}"></p>`

test('images within the file count as often as they are shown, as text', () => {
  const articles = [shown('a b.png') + shown('c.png'), shown('a b.png')]
  assert.equal(oneFileImages(articles, images, 840).value.within, true)
  assert.equal(oneFileImages(articles, images, 839).value.within, false)
})

test('images that would make the file too large stand in the folder beside it, and it is told', () => {
  const { value, problems } = oneFileImages([shown('a b.png')], images, 100)
  assert.deepEqual([...value.addresses.values()], ['html/assets/a%20b.png', 'html/assets/c.png'])
  assert.deepEqual(problems.map(({ rule, file, line }) => [rule, file, line]), [['edition-whole', 'volume.yml', 1]])
  assert.match(oneFileImages([shown('c.png')], images, 100).value.addresses.get('c.png') ?? '', /^data:image\/png;base64,A{40}$/)
})
