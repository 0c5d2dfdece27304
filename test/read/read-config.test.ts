import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageOf } from '../../src/model/rules.ts'
import type { Problem } from '../../src/model/problem.ts'
import { readConfig } from '../../src/read/read-config.ts'
import { volumeFacts } from '../../src/read/volume-facts.ts'
import type { VolumeFacts } from '../../src/read/volume-facts.ts'

function read(text: string): { volume: VolumeFacts; problems: string[] } {
  const { value, problems } = readConfig('volume.yml', text)
  const all: Problem[] = [...problems]
  const volume = volumeFacts({ file: 'volume.yml', problems: all }, value, 'ru')
  return { volume, problems: all.map((problem) => `${problem.line}:${problem.column} ${messageOf(problem, 'en')}`) }
}

test('an empty volume.yml is a complete volume', () => {
  const { volume, problems } = read('')
  assert.deepEqual(problems, [])
  assert.deepEqual([volume.template, volume.header, volume.start, volume.multiple, volume.format, volume.issued, volume.offprints, volume.headings, volume.editors, volume.press.preset], [
    'classic', 'simple', 'next-page', 4, { name: 'A5', styledAs: 'A5', widthMm: 148, heightMm: 210, sheet: '60x84/16' }, '1970-01-01', 'paper', 'plain', [], 'pod'
  ])
})

test('dates of the conference are days of the calendar, or words', () => {
  const told = (dates: string): number => read(`conference: { dates: ${dates} }\n`).problems.length
  assert.deepEqual(['2007-12-06', '2007-12-06/2007-12-07', '6–7 декабря 2007 года', '2007-12-45', '2007-12-06/2007-02-30'].map(told), [0, 0, 0, 1, 1])
})

test('codes are kept character for character', () => {
  const { volume } = read('udk: 027.50\nbbk: 78.30\nauthorMark: 012\nyear: 2008\nissn: 1234-5679\nrun: 0150\norder: 007\npublisher: { phone: 8 (3842) 00-00, address: 650000 }\nconference: { number: 07 }\n')
  assert.deepEqual([volume.udk, volume.bbk, volume.authorMark, volume.year, volume.issn, volume.run, volume.order, volume.publisher.phone, volume.publisher.address, volume.conference.number], [
    '027.50', '78.30', '012', '2008', '1234-5679', '0150', '007', '8 (3842) 00-00', '650000', '07'
  ])
})

test('“none” leaves a field empty and is remembered as knowingly without', () => {
  const { volume, problems } = read('isbn: none\nudk: none\nsigned: none\nage: none\nyear: none\nsite: none\ntemplate: none\n')
  assert.deepEqual([volume.isbn, volume.udk, volume.signed, volume.age, volume.site, volume.template, problems], ['', '', '', '', '', 'classic', []])
  assert.deepEqual([...volume.declined].sort(), ['age', 'isbn', 'signed', 'site', 'template', 'udk', 'year'])
})

test('“none” for a group stands for each of its keys', () => {
  const { volume, problems } = read('printer: none\nconference: none\n')
  assert.deepEqual([problems, volume.printer, volume.conference.organizers], [[], { name: '', address: '' }, []])
  assert.ok(volume.declined.includes('printer.name') && volume.declined.includes('conference.dates'))
})

test('people: names, parts, roles and labels', () => {
  const { volume, problems } = read('editors:\n  - Лебедева Л. Ф.\n  - { name: Ким Елена Владимировна, role: responsible-editor }\n  - { family: Голль, given: Шарль, particle: Де, particleFirst: да, label: консультант }\nboard: Сафронов И. Л.\n')
  assert.deepEqual(problems, [])
  assert.deepEqual(volume.editors.map(({ name, role, label }) => [name.family, name.given, name.particleFirst, role, label]), [
    ['Лебедева', 'Л.', false, 'editor', 'редактор'], ['Ким', 'Елена', false, 'responsible-editor', 'ответственный редактор'], ['Голль', 'Шарль', true, 'editor', 'консультант']
  ])
  assert.deepEqual(volume.board.map(({ name, role }) => [name.family, role]), [['Сафронов', 'member']])
})

test('short forms: a list of one, ©, dates, formats', () => {
  const { volume, problems } = read('issuedBy: Партнёрство\ncopyright:\n  - { holder: НБП, year: 2008 }\n  - Коллектив авторов, 2008\nsigned: 17.03.2008\nyear: 2008\nformat: 60×84/16\nsheet: 70х100/16\n')
  assert.deepEqual(problems, [])
  assert.deepEqual([volume.issuedBy, volume.copyright, volume.signed, volume.issued, volume.format], [
    ['Партнёрство'], ['НБП, 2008', 'Коллектив авторов, 2008'], '2008-03-17', '2008-01-01', { name: '60x84/16', styledAs: '60x84/16', widthMm: 145, heightMm: 200, sheet: '70x100/16' }
  ])
})

test('a format of one’s own', () => {
  assert.deepEqual(read('format: { width: 14.5cm, height: 200mm }\nsheet: 60x84/16\n').volume.format, { name: 'custom', styledAs: '60x84/16', widthMm: 145, heightMm: 200, sheet: '60x84/16' })
  assert.equal(read('format: { width: 145, height: 200 }\n').volume.format.sheet, '')
})

test('the conference’s dates are words or ISO, as given', () => {
  for (const dates of ['6 декабря 2007 года', '2007-12-06', '2007-12-06/2007-12-07']) assert.equal(read(`conference: { dates: ${dates} }\n`).volume.conference.dates, dates)
})

test('an unquoted colon is text, in a value and in a list', () => {
  const { volume, problems } = read('title: Услуги библиотек: современное состояние\nissuedBy:\n  - Партнёрство: Кузбасс\nlicense: CC BY\n')
  assert.deepEqual([volume.title, volume.issuedBy, volume.license], ['Услуги библиотек: современное состояние', ['Партнёрство: Кузбасс'], 'CC BY'])
  assert.deepEqual(problems, [
    '1:8 The value of “title” holds a colon and was read as text: Услуги библиотек: современное состояние. Put it in quotes.',
    '3:5 The value of “issuedBy” holds a colon and was read as text: Партнёрство: Кузбасс. Put it in quotes.'
  ])
})

const wrong: Readonly<Record<string, string>> = {
  'tilte: x': '1:1 Unexpected key “tilte”. Did you mean “title” or “site”? Known here: title,',
  'conference: { palce: x }': '1:15 Unexpected key “palce”. Did you mean “place”? Known here: name, number, dates, place, organizers.',
  'sections:\n  - title: А\n    paper: [a]': '3:5 Unexpected key “paper”. Did you mean “papers”? Known here: id, title, titleEn, chair, start, order, papers, sections.',
  'sections: [{ sections: [{ start: here }] }]': '1:34 Unexpected value of “sections.sections.start”: here; expected recto, next-page, run-on.',
  'constructor: x': '1:1 Unexpected key “constructor”. Known here: title,',
  'lang: russian': '1:7 Unexpected value of “lang”: russian; expected ru, en.',
  'year: 08': '1:7 Unexpected value of “year”: 08; expected a year such as 2008.',
  'signed: 2008-02-30': '1:9 Unexpected value of “signed”: 2008-02-30; expected a date such as 2008-03-17.',
  'multiple: four': '1:11 Unexpected value of “multiple”: four; expected a whole number from 1 to 64.',
  'multiple: 0': '1:11 Unexpected value of “multiple”: 0; expected a whole number from 1 to 64.',
  'format: A6': '1:9 Unexpected value of “format”: A6; expected one of A5, 60x84/16, 60x90/16, 70x100/16, A4, or width and height.',
  'format: { width: 145 apples, height: 200mm }': '1:18 Unexpected value of “format.width”: 145 apples; expected a length from 50mm to 1000mm.',
  'format: { width: 145mm }': '1:9 Unexpected value of “format.height”: { width: 145mm }; expected a length from 50mm to 1000mm.',
  'printer: Example': '1:10 Unexpected value of “printer”: Example; expected none, or an entry with the keys name, address.',
  'offprints: maybe': '1:12 Unexpected value of “offprints”: maybe; expected paper, full, none.',
  'title: [a, b]': '1:8 Unexpected value of “title”: [a, b]; expected a text.',
  'parts: [title-page, imprnt]': '1:21 Unexpected value of “parts”: imprnt; expected title-page, imprint, foreword,',
  'editors: [{ name: Ким Е. В., role: boss }]': '1:36 Unexpected value of “editors.role”: boss; expected editor, responsible-editor,',
  'editors: [{ role: editor }]': '1:11 Unexpected value of “editor”: —; expected name.',
  'editors: [Иван Марк]': '1:11 Which part of “Иван Марк” is the surname was guessed: “Иван\u00A0М.”. Write the surname (family:) and the other names (given:) apart.',
  'isbn: 978-5-89999-012-1': '1:7 The ISBN 978-5-89999-012-1 is wrong: its last digit should be 0, or another digit is mistyped.',
  'isbn: 978-5-89999-01': '1:7 The ISBN 978-5-89999-01 is wrong: it has 11 digits instead of 13.',
  'title: а\nyear: 2008\ntitle: б': '3:1 The key “title” stands twice, on line 1 too; the last one counts. Remove the other.',
  'title: "а\nyear: 2008': '1:10 The YAML cannot be understood: a quotation mark, bracket or colon is missing. Correct this line.'
}

for (const [text, expected] of Object.entries(wrong)) {
  test(`volume.yml: ${text}`, () => {
    const { problems } = read(text)
    assert.equal(problems.length, 1, problems.join('\n'))
    assert.equal((problems[0] ?? '').slice(0, expected.length), expected)
  })
}

test('one wrong value does not hide the next, nor the right ones', () => {
  const { volume, problems } = read('title: А\nyear: 08\neditors:\n  - { name: Ким Е. В., rol: x }\n  - Лебедева Л. Ф.\n  - { nmae: y }\nsite: example\nrun: 150\n')
  assert.deepEqual(problems.map((problem) => problem.split(' ')[0]).sort(), ['2:7', '4:24', '6:5', '6:7', '7:7'])
  assert.deepEqual([volume.title, volume.year, volume.run, volume.editors[0]?.name.family, volume.editors[1]?.name.family], ['А', '', '150', 'Ким', 'Лебедева'])
})

test('ISBN: ten digits, a prefix, spaces', () => {
  for (const isbn of ['5-89999-012-0', 'ISBN 978-5-89999-012-0', '9785899990120', '978-5-89999-012-0']) assert.deepEqual(read(`isbn: ${isbn}\n`).problems, [])
})
