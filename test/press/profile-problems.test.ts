import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageOf } from '../../src/model/rules.ts'
import { profileProblems } from '../../src/press/profile-problems.ts'
import { volumePlaces } from '../../src/press/volume-places.ts'
import { conditions } from './press-fixture.ts'
import { volumeOf } from './volume-of.ts'

const text = 'title: Труды\npress:\n  profile: grey.icc\n'
const house = { ...conditions.inks, space: 'GRAY' as const }
const told = (inside: boolean, cover: boolean, space: 'GRAY' | 'CMYK' = 'GRAY', more = ''): readonly string[] =>
  profileProblems({ house: { ...house, space }, inks: conditions.inks }, volumeOf(text + more).press, { inside, cover }, volumePlaces(text + more)).map((problem) => `${problem.file}:${problem.line} ${messageOf(problem, 'en')}`)

test('a profile of one ink is told to say nothing of the colours that are there', () => {
  assert.match(told(true, false).join(), /^volume\.yml:3 The profile “grey\.icc” tells of black ink alone, but there are colours inside: the file names FOGRA39/)
  assert.match(told(false, true).join(), /there are colours on the cover:/)
  assert.match(told(true, true).join(), /there are colours inside and on the cover:/)
})

test('nothing is told where it says all: in one ink, of four inks, in a PDF that names no condition, without a profile', () => {
  assert.deepEqual([told(false, false), told(true, true, 'CMYK'), told(true, true, 'GRAY', '  pdf: plain\n')], [[], [], []])
  assert.deepEqual(profileProblems(conditions, volumeOf('').press, { inside: true, cover: true }, volumePlaces('')), [])
})
