import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { iccHeader } from '../../../src/press/block/icc-header.ts'
import { keptColour, told } from '../../../src/press/block/kept-colour.ts'
import { screenProfile } from '../../../src/press/block/screen-profile.ts'

test('colours of the screen are told by their profile, also inside other spaces; others stay', () => {
  const pdf = new Pdf()
  const kept = keptColour(pdf, true)
  const { space } = kept
  assert.equal(told(pdf, 'DeviceRGB', kept), space)
  assert.deepEqual(told(pdf, ['Indexed', 'DeviceRGB', 1, 'x'], kept), ['Indexed', space, 1, 'x'])
  assert.deepEqual(told(pdf, ['Separation', 'Gold', 'DeviceRGB', 'f'], kept), ['Separation', 'Gold', space, 'f'])
  assert.deepEqual(told(pdf, ['Pattern', 'DeviceRGB'], kept), ['Pattern', space])
  for (const other of ['DeviceGray', 'DeviceCMYK', 'Pattern', ['ICCBased', 'x'], ['Indexed', 'DeviceGray', 1, 'x']]) assert.equal(told(pdf, other, kept), other)
  assert.deepEqual(told(pdf, told(pdf, 'DeviceRGB', kept), kept), space)
})

test('the profile of the screen is whole, and white is the light of the connection space', () => {
  const profile = screenProfile()
  assert.deepEqual(iccHeader(profile), { sound: true, kind: 'mntr', space: 'RGB ', name: 'sRGB IEC61966-2.1' })
  const bytes = Buffer.from(profile)
  const white = ['rXYZ', 'gXYZ', 'bXYZ'].map((tag) => {
    const at = bytes.readUInt32BE(bytes.indexOf(tag) + 4)
    return [8, 12, 16].map((offset) => bytes.readInt32BE(at + offset) / 65536)
  }).reduce((sum, part) => sum.map((value, i) => value + (part[i] ?? 0)))
  for (const [i, value] of [0.9642, 1, 0.8249].entries()) assert.ok(Math.abs((white[i] ?? 0) - value) < 0.001, String(white))
  // Three tags share one curve.
  assert.ok(profile.length < 3000)
})
