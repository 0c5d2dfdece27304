import assert from 'node:assert/strict'
import { test } from 'node:test'
import { greyByte, greyOf, greyOfInks, greyOfLab } from '../../../src/press/block/grey.ts'

const two = (value: number): number => Math.round(value * 100) / 100

test('greys stay as they are', () => {
  assert.deepEqual([0, 0.2196, 0.5, 1].map((level) => greyOf(level, level, level)), [0, 0.2196, 0.5, 1])
  assert.equal(greyByte(77, 77, 77), 77)
})

test('colours become as light as they look', () => {
  // L* of sRGB red is 53.2, of green 87.7, of blue 32.3: greys of the same lightness are these.
  assert.deepEqual([greyOf(1, 0, 0), greyOf(0, 1, 0), greyOf(0, 0, 1)].map(two), [0.5, 0.86, 0.3])
  assert.deepEqual([greyByte(255, 0, 0), greyByte(0, 255, 0), greyByte(0, 0, 255)], [127, 220, 76])
})

test('bytes and numbers agree', () => {
  for (const [red, green, blue] of [[12, 200, 99], [250, 128, 3], [1, 2, 3]] as const) assert.ok(Math.abs(greyByte(red, green, blue) - greyOf(red / 255, green / 255, blue / 255) * 255) <= 1)
})

test('black ink is its own tint; four full inks are black', () => {
  assert.equal(two(greyOfInks(0, 0, 0, 0.3)), 0.7)
  assert.equal(greyOfInks(1, 1, 1, 1), 0)
})

test('Lab gives its lightness', () => {
  assert.deepEqual([0, 53.39, 100].map((lightness) => two(greyOfLab(lightness))), [0, 0.5, 1])
})
