import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jpegCodec } from '../../../src/press/block/jpeg-codec.ts'
import { withJpegThread } from '../../../src/press/block/jpeg-thread.ts'
import { cyanJpeg } from '../../pictures.ts'

const grey = Uint8Array.from({ length: 64 * 48 }, (_, dot) => (dot * 7) % 256)

test('the thread makes and reads photographs as the codec does, several at once', async () => {
  const codec = jpegCodec()
  const file = await codec.encodeGrey(64, 48, grey)
  const inks = cyanJpeg()
  const [made, read, other, damaged] = await withJpegThread((jpeg) => Promise.all([jpeg.encodeGrey(64, 48, grey), jpeg.decode(file), jpeg.decodeInks(inks), jpeg.decode(file.subarray(0, 20))]))
  assert.deepEqual(made, file)
  assert.deepEqual(read, await codec.decode(file))
  assert.deepEqual(other, await codec.decodeInks(inks))
  assert.equal(damaged, null)
})

test('what is handed over stays whole here, also a part of a longer file', async () => {
  const file = await jpegCodec().encodeGrey(64, 48, grey)
  const longer = Buffer.concat([Buffer.from('before'), file, Buffer.from('behind')])
  const part = longer.subarray(6, 6 + file.length)
  const read = await withJpegThread((jpeg) => jpeg.decode(part))
  assert.deepEqual([read?.width, read?.height, longer.length], [64, 48, file.length + 12])
  assert.deepEqual(Uint8Array.from(part), file)
})

test('the thread is idle without photographs, and an error of the work is told', async () => {
  assert.equal(await withJpegThread(() => Promise.resolve(7)), 7)
  await assert.rejects(withJpegThread(() => Promise.reject(new Error('no'))), /^Error: no$/)
})

test('while a photograph is made, other work goes on', async () => {
  const large = new Uint8Array(1500 * 1000).map((_, dot) => (dot * 31) % 251)
  let turns = 0
  await withJpegThread(async (jpeg) => {
    // What starts slowly has started.
    await jpeg.encodeGrey(8, 8, grey.subarray(0, 64))
    const counter = setInterval(() => { turns++ }, 1)
    await jpeg.encodeGrey(1500, 1000, large)
    clearInterval(counter)
  })
  assert.ok(turns > 0)
})
