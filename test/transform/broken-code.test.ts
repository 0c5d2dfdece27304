// Where a line may end within code that stands in a sentence.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { brokenCode } from '../../src/transform/broken-code.ts'

const broken = (text: string): string => brokenCode(text).map((node) => toHtml(node)).join('').replaceAll('<wbr>', '|')

for (const [name, expected] of [
  ['after the signs of a name', 'configuration.|some_|long_|name'],
  ['of a path', '~/.config/|library/|settings.|production.|yaml'],
  ['of an address, and after its scheme', 'https://|example.org/|very/|long/|path'],
  ['after an opening bracket, and between the words of one name', 'Reading|Room|Factory.|get|Default(|locale)'],
  ['of an option in its command', 'apt-get install --no-|install-|recommends'],
  ['of what is compared', "SELECT room_id FROM rooms WHERE open_|until>='18:00'"]
] as const) test(`a line may end ${name}`, () => assert.equal(broken(expected.replaceAll('|', '')), expected))

for (const whole of ['main()', 'room_id', 'sudo apt-get', '192.168.100.200', 'd41d8cd98f00b204e9800998ecf8427e', '1.000,000.000,5']) test(`${whole} stays whole`, () => assert.equal(broken(whole), whole))

test('no piece is shorter than three signs', () =>
  assert.equal(broken('a.b.c.d.e.f.g.h.i.j'), 'a.b.|c.d.|e.f.|g.h.|i.j'))
