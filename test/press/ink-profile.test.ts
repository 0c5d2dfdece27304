import assert from 'node:assert/strict'
import { test } from 'node:test'
import { profilesFolder } from '../../src/cli/program-folder.ts'
import { greyProfile } from '../../src/press/block/grey-profile.ts'
import { screenProfile } from '../../src/press/block/screen-profile.ts'
import { inkProfiles } from '../../src/press/ink-profile.ts'
import { volumePlaces } from '../../src/press/volume-places.ts'
import { memoryDisk } from '../../src/read/disk.ts'

const text = 'title: Труды\npress:\n  profile: press.icc\n'

async function read(profile: Uint8Array | null): Promise<string> {
  const disk = memoryDisk(profile ? { 'press.icc': profile } : {})
  const { conditions: { house, inks }, problems } = await inkProfiles('press.icc', disk, profilesFolder, volumePlaces(text))
  assert.deepEqual([inks.name, inks.space, inks.registered], ['FOGRA39L Coated', 'CMYK', 'FOGRA39'])
  return house ? `${house.space} ${house.name}` : problems.map(({ file, line, rule, values }) => `${file}:${line} ${rule} ${values['expected.en']}`).join()
}

/** The name as version 4 writes it. */
function named(profile: Uint8Array, name: string): Uint8Array {
  const words = Buffer.from(name, 'utf16le').swap16()
  const tag = Buffer.concat([Buffer.from('mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cruRU', 'latin1'), Buffer.from([0, 0, 0, words.length, 0, 0, 0, 28]), words])
  const bytes = Buffer.concat([profile, tag])
  const entry = bytes.indexOf('desc')
  bytes.writeUInt32BE(profile.length, entry + 4)
  bytes.writeUInt32BE(tag.length, entry + 8)
  bytes.writeUInt32BE(bytes.length, 0)
  return bytes
}

test('a profile of a press is taken, under its own name', async () => {
  assert.equal(await read(greyProfile(0.25)), 'GRAY Black ink, dot gain 25 %')
  assert.equal(await read(named(greyProfile(), 'Офсет, наша машина')), 'GRAY Офсет, наша машина')
})

test('what is no profile of a press is told at its line, with the reason', async () => {
  assert.equal(await read(null), 'volume.yml:3 ink-profile there is no such file in the volume folder')
  assert.equal(await read(Buffer.from('a picture')), 'volume.yml:3 ink-profile it is no ICC profile, or is damaged')
  assert.equal(await read(greyProfile().subarray(0, 300)), 'volume.yml:3 ink-profile it is no ICC profile, or is damaged')
  assert.equal(await read(screenProfile()), 'volume.yml:3 ink-profile it describes a screen, a scanner or something else, not a press')
  const strange = Buffer.from(greyProfile())
  strange.write('5CLR', 16)
  assert.equal(await read(strange), 'volume.yml:3 ink-profile it describes neither four inks nor black alone')
})
