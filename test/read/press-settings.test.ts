import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PressSettings } from '../../src/model/press.ts'
import type { Problem } from '../../src/model/problem.ts'
import { messageOf } from '../../src/model/rules.ts'
import { readConfig } from '../../src/read/read-config.ts'
import { volumeFacts } from '../../src/read/volume-facts.ts'

function read(text: string, lang: 'ru' | 'en' = 'ru'): { press: PressSettings; problems: string[] } {
  const { value, problems } = readConfig('volume.yml', text)
  const all: Problem[] = [...problems]
  const { press } = volumeFacts({ file: 'volume.yml', problems: all }, value, lang)
  return { press, problems: all.map((problem) => messageOf(problem, 'en')) }
}

test('without a word of the press everything is filled', () => {
  const { press, problems } = read('')
  assert.deepEqual(problems, [])
  assert.deepEqual(press, {
    preset: 'pod', pdf: 'x-4', profile: '', colour: 'grey', bleedMm: 0, marks: false, slug: false, run: '', order: '', signed: '',
    stock: { name: 'офсетная', grammage: 80, thicknessMm: 0.1 }, binding: 'perfect', multiple: 4,
    cover: {
      picture: '', tone: '', colour: 'keep', bleedMm: 3, stock: { name: 'мелованный картон', grammage: 250, thicknessMm: 0.22 },
      spineMm: 0, spineText: '', spineDirection: 'up', annotation: true, barcode: true
    },
    contact: { name: '', phone: '', email: '' }, lang: 'ru'
  })
})

test('a preset fills what is not given, and each key wins over it', () => {
  const facts = ({ preset, pdf, bleedMm, marks, binding, multiple, cover }: PressSettings) => [preset, pdf, bleedMm, marks, binding, multiple, cover.bleedMm, cover.colour]
  assert.deepEqual(facts(read('press: { preset: offset }\n').press), ['offset', 'x-4', 3, true, 'perfect', 16, 3, 'keep'])
  assert.deepEqual(facts(read('press: { preset: office }\n').press), ['office', 'plain', 0, false, 'stapled', 4, 0, 'grey'])
  assert.deepEqual(facts(read('press: { preset: office, pdf: x-4, bleed: 5 мм, marks: да, binding: hard, multiple: 8, cover: { bleed: 3mm, colour: keep } }\n').press), ['office', 'x-4', 5, true, 'hard', 8, 3, 'keep'])
})

/** Each key alone, and what it changes of the preset's settings. */
const keys: readonly (readonly [yaml: string, change: (press: PressSettings) => PressSettings])[] = [
  ['pdf: plain', (press) => ({ ...press, pdf: 'plain' })], ['profile: a.icc', (press) => ({ ...press, profile: 'a.icc' })], ['colour: keep', (press) => ({ ...press, colour: 'keep' })],
  ['bleed: 5mm', (press) => ({ ...press, bleedMm: 5 })], ['marks: false', (press) => ({ ...press, marks: false })], ['slug: true', (press) => ({ ...press, slug: true })],
  ['run: 777', (press) => ({ ...press, run: '777' })], ['order: 5-К', (press) => ({ ...press, order: '5-К' })], ['signed: 2026-02-03', (press) => ({ ...press, signed: '2026-02-03' })],
  ['paper: { name: газетная }', (press) => ({ ...press, stock: { ...press.stock, name: 'газетная' } })], ['paper: { grammage: 65 }', (press) => ({ ...press, stock: { ...press.stock, grammage: 65, thicknessMm: 0.08 } })], ['paper: { thickness: 0.07mm }', (press) => ({ ...press, stock: { ...press.stock, thicknessMm: 0.07 } })],
  ['binding: sewn', (press) => ({ ...press, binding: 'sewn' })], ['multiple: 20', (press) => ({ ...press, multiple: 20 })], ['lang: ru', (press) => press],
  ...([
    ['picture: hall.jpg', { picture: 'hall.jpg' }], ['tone: "#24405c"', { tone: '#24405c' }], ['colour: grey', { colour: 'grey' }], ['bleed: 5mm', { bleedMm: 5 }], ['spine: 7mm', { spineMm: 7 }],
    ['spineText: Вестник', { spineText: 'Вестник' }], ['spineDirection: down', { spineDirection: 'down' }], ['annotation: false', { annotation: false }], ['barcode: false', { barcode: false }],
    ['paper: { thickness: 0.4mm }', { stock: { name: 'мелованный картон', grammage: 250, thicknessMm: 0.4 } }], ['paper: { name: лён }', { stock: { name: 'лён', grammage: 250, thicknessMm: 0.22 } }]
  ] as const).map(([yaml, change]) => [`cover: { ${yaml} }`, (press: PressSettings): PressSettings => ({ ...press, cover: { ...press.cover, ...change } })] as const),
  ...(['name', 'phone', 'email'] as const).map((key) => [`contact: { ${key}: a@b.example }`, (press: PressSettings): PressSettings => ({ ...press, contact: { ...press.contact, [key]: 'a@b.example' } })] as const)
]
for (const preset of ['pod', 'offset', 'office'] as const) {
  test(`every key can be given beside the preset ${preset}, and changes nothing else`, () => {
    for (const [yaml, change] of keys) {
      const { press, problems } = read(`press: { preset: ${preset}, ${yaml} }\n`)
      const expected = change(read(`press: { preset: ${preset} }\n`).press)
      assert.deepEqual(problems, [], yaml)
      // The names and weights of papers are those of the preset; here one is asked for.
      if (!(preset === 'office' && /^cover: { paper/.test(yaml))) assert.deepEqual(press, expected, yaml)
    }
  })
}

test('run, order, date and paper are those of the print data unless the press says otherwise', () => {
  const given = 'run: 150\norder: 112\nsigned: 2008-03-17\npaper: газетная\npublisher: { phone: 8-800, email: a@example.org }\n'
  const facts = ({ run, order, signed, stock, contact }: PressSettings) => [run, order, signed, stock.name, contact.phone, contact.email]
  assert.deepEqual(facts(read(given).press), ['150', '112', '2008-03-17', 'газетная', '8-800', 'a@example.org'])
  assert.deepEqual(facts(read(`${given}press: { run: 160, order: 7, signed: 18.03.2008, paper: { name: книжная }, contact: { phone: 112 } }\n`).press), ['160', '7', '2008-03-18', 'книжная', '112', 'a@example.org'])
  assert.equal(read('run: none\n').press.run, '')
})

test('the thickness of a paper is stated, or goes by its weight', () => {
  const thickness = (paper: string): number => read(`press: { paper: { ${paper} } }\n`).press.stock.thicknessMm
  assert.deepEqual(['grammage: 80', 'grammage: 65', 'grammage: 85', 'thickness: "0,13 мм"', 'grammage: 80, thickness: 0.12mm'].map(thickness), [0.1, 0.08, 0.106, 0.13, 0.12])
  assert.deepEqual(read('press: { cover: { paper: { grammage: 160 } } }\n').press.cover.stock.thicknessMm, 0.19)
})

test('an English volume has English words and a spine that is read downwards', () => {
  const { press } = read('', 'en')
  assert.deepEqual([press.lang, press.cover.spineDirection, press.stock.name, press.cover.stock.name], ['en', 'down', 'offset', 'coated board'])
  assert.equal(read('press: { lang: ru }\n', 'en').press.stock.name, 'офсетная')
})

const wrong: Readonly<Record<string, RegExp>> = {
  'press: { bleeds: 3 }': /Unexpected key “bleeds”\. Did you mean “bleed”\? Known here: preset, pdf, profile, colour, bleed, marks, slug, run, order, signed, paper, binding, multiple, cover, contact, lang\./,
  'press: { cover: { pictures: a.png } }': /Unexpected key “pictures”\. Did you mean “picture”\?/,
  'press: { bleed: 4 }': /“press\.bleed”: 4; expected 0, 3 or 5 millimetres/,
  'press: { preset: digital }': /“press\.preset”: digital; expected pod, offset, office/,
  'press: { paper: { grammage: heavy } }': /“press\.paper\.grammage”: heavy; expected a whole number from 30 to 600/,
  'press: { paper: { thickness: thin } }': /“press\.paper\.thickness”: thin; expected millimetres from 0\.03 to 2, such as 0\.1mm/,
  'press: { cover: { tone: blue } }': /“press\.cover\.tone”: blue; expected a colour such as #1f3a5f/
}

for (const [text, message] of Object.entries(wrong)) {
  test(`told and left out: ${text}`, () => {
    const { press, problems } = read(`${text}\n`)
    assert.equal(problems.length, 1)
    assert.match(problems[0] ?? '', message)
    assert.deepEqual(press, read('').press)
  })
}
