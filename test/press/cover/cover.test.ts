import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PNG } from 'pngjs'
import type { Printer } from '../../../src/model/print.ts'
import { messageOf } from '../../../src/model/rules.ts'
import { coverTerms } from '../../../src/press/cover/cover-terms.ts'
import { preflight } from '../../../src/press/preflight/preflight.ts'
import { newPrinter } from '../../build-volume.ts'
import { likes, needs } from '../../tools.ts'
import { volumeOf } from '../volume-of.ts'
import { readBarcode } from './barcode-reader.ts'
import { coverOf, coverResources, judged, pictureOf, volumeText, type Picture } from './cover-fixture.ts'

let printer: Printer
before(async () => { printer = await newPrinter(2, (key) => Promise.resolve(coverResources.get(key))) })
after(() => printer.close())

const looks = ['classic', 'theses', 'congress']
const withLook = (look: string, more = ''): string => `${volumeText}template: ${look}\nformat: ${look === 'congress' ? 'A4' : 'A5'}\n${more}`

/** Millimetres of the boxes that pdfinfo reads. */
function boxesOf(pdf: Uint8Array): Record<string, number[]> {
  const lines = judged(pdf, 'pdfinfo', '-box', 'PDF').matchAll(/^(\w+)Box:\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/gm)
  return Object.fromEntries([...lines].map(([, name, ...numbers]) => [name, numbers.map((number) => (Number(number) * 25.4) / 72)]))
}

function assertClose(found: readonly number[] | undefined, expected: readonly number[]): void {
  assert.ok(found?.length === expected.length && found.every((value, at) => Math.abs(value - (expected[at] ?? 0)) <= 0.01), `${String(found)}; expected ${String(expected)}`)
}

for (const look of looks) {
  test(`the cover of ${look} is a whole PDF of exact size, its fonts within`, needs('qpdf', 'pdfinfo', 'pdffonts'), async () => {
    const { file, problems, geometry, templateProblems } = await coverOf(printer, withLook(look), 200)
    assert.deepEqual([problems, templateProblems], [[], []])
    const boxes = boxesOf(file('cover'))
    assertClose(boxes['Media'], [0, 0, geometry.sheetWidthMm, geometry.sheetHeightMm])
    assertClose(boxes['Trim'], [3, 3, 3 + geometry.widthMm, 3 + geometry.heightMm])
    assert.match(judged(file('cover'), 'qpdf', '--check', 'PDF'), /No syntax or stream encoding errors/)
    const fonts = judged(file('cover'), 'pdffonts', 'PDF').split('\n').slice(2).filter(Boolean)
    assert.ok(fonts.length > 0 && fonts.every((line) => /\byes yes yes\b/.test(line)), fonts.join('\n'))
  })

  test(`the barcode of ${look} is read from the printed picture, with light around it`, needs('pdftoppm'), async () => {
    const { file } = await coverOf(printer, withLook(look), 200)
    const picture = pictureOf(file('back'), 400)
    const read = barcodeIn(picture)
    assert.equal(read?.digits, '9785899990120')
    const moduleMm = ((read?.module ?? 0) * 25.4) / 400
    assert.ok(Math.abs(moduleMm - 0.33) < 0.005, `module ${moduleMm}`)
    assert.ok((read?.quietLeft ?? 0) >= 10.9 && (read?.quietRight ?? 0) >= 6.9, JSON.stringify(read))
  })

  test(`nothing but black is used by the cover of ${look}`, needs('qpdf'), async () => {
    const { file, files } = await coverOf(printer, withLook(look), 200)
    assert.deepEqual(files.map(({ inColour }) => inColour), [false, false, false, false])
    const operators = judged(file('cover'), 'qpdf', '--qdf', '--object-streams=disable', 'PDF', '-').match(/(?<=^|\s)(?:(?:-?[\d.]+ ){3}(?:rg|RG)|(?:-?[\d.]+ ){4}[kK]|\/\w+ (?:cs|CS))$/gm) ?? []
    assert.deepEqual(operators, [])
    assert.match(Buffer.from(file('cover')).toString('latin1'), /GTS_PDFX/)
  })
}

for (const look of looks) {
  for (const preset of ['pod', 'offset', 'office']) {
    test(`the preflight finds nothing in the cover of ${look} for ${preset}`, async () => {
      const text = withLook(look, `age: 12+\npress: { preset: ${preset} }\n`).replace('format: A4', preset === 'pod' ? 'format: A5' : 'format: A4')
      const { file, geometry, pictures } = await coverOf(printer, text, 64)
      const report = await preflight(file('cover'), coverTerms(geometry, volumeOf(text), pictures))
      assert.deepEqual(report.findings, [])
    })
  }
}

test('no ink but black falls on the cover, as Ghostscript counts it', likes('gs'), async () => {
  const { file } = await coverOf(printer, withLook('classic'), 200)
  assert.match(judged(file('cover'), 'gs', '-q', '-o', '-', '-sDEVICE=inkcov', 'PDF'), /^\s*0\.00000\s+0\.00000\s+0\.00000\s+0\.[1-9]/m)
})

test('what touches the edge goes on to the end of the bleed, on all four sides', needs('pdftoppm'), async () => {
  const { file } = await coverOf(printer, withLook('classic', 'press: { cover: { bleed: 5 } }\n'), 123)
  for (const part of ['cover', 'back', 'spine', 'front'] as const) {
    const { width, height, dark } = pictureOf(file(part), 150)
    const middle = [Math.round(width * 0.52), Math.round(height * 0.4)] as const
    const edges = [dark(1, middle[1]), dark(width - 2, middle[1]), dark(middle[0], 1), dark(middle[0], height - 2)]
    assert.ok(edges.every((value) => value > 180), `${part}: ${String(edges)}`)
  }
})

test('marks stand outside the bleed, and folds are marked', needs('pdftoppm', 'pdfinfo'), async () => {
  const { file, geometry } = await coverOf(printer, withLook('theses', 'press: { marks: true }\n'), 120)
  assertClose(boxesOf(file('cover'))['Trim'], [13, 13, 13 + geometry.widthMm, 13 + geometry.heightMm])
  const { width, dark } = pictureOf(file('cover'), 300)
  const row = Math.round(((13 - 3 - 0.3) / 25.4) * 300)
  const marks = Array.from({ length: width }, (_, x) => x).filter((x) => dark(x, row) > 40 && dark(x - 1, row) <= 40).map((x) => Math.round((x / 300) * 25.4))
  assert.deepEqual(marks, [0, geometry.sideMm, geometry.sideMm + geometry.spineMm, geometry.widthMm].map((mm) => Math.round(13 + mm)))
})

test('the spine is read upwards or downwards', needs('pdftoppm'), async () => {
  const [up, down] = await Promise.all(['up', 'down'].map(async (direction) => pictureOf((await coverOf(printer, withLook('theses', `press: { cover: { spineDirection: ${direction} } }\n`), 200)).file('spine'), 100)))
  assert.ok(up && down && inked(up) > 300)
  // The title comes first and is longer than the year.
  assert.ok(inked(up, 0.5, 1) > 2 * inked(up, 0, 0.5))
  assert.ok(inked(down, 0, 0.5) > 2 * inked(down, 0.5, 1))
})

test('a thin spine is bare without a word, and with one where a line was asked for', needs('pdftoppm'), async () => {
  const silent = await coverOf(printer, withLook('theses'), 80)
  assert.deepEqual([silent.geometry.spineMm, silent.problems, inked(pictureOf(silent.file('spine'), 100))], [4.4, [], 0])
  const text = withLook('theses', 'press:\n  cover:\n    spineText: Услуги\n')
  const told = await coverOf(printer, text, 80)
  const [problem] = told.problems
  assert.ok(problem)
  assert.deepEqual([told.problems.length, problem.rule, text.split('\n')[problem.line - 1]], [1, 'spine-line-fits', '    spineText: Услуги'])
  // A shorter line would not help.
  assert.match(messageOf(problem, 'ru'), /он оставлен пустым\. Надпись ставится от 5 мм: впишите в press\.cover\.spineText слово none\.$/)
  assert.match(messageOf(problem, 'ru'), /Корешок толщиной 4,4 мм/)
})

test('a stapled cover has no spine and one fold', async () => {
  const { geometry, files } = await coverOf(printer, withLook('theses', 'press: { preset: office }\n'), 60)
  assert.deepEqual([geometry.spineMm, geometry.widthMm, geometry.sheetWidthMm, files.map(({ part }) => part)], [0, 296, 296, ['cover', 'back', 'front']])
})

test('a long title is set smaller, and one without end is told', async () => {
  const long = `title: "${'Современные проблемы обслуживания населения малых городов. '.repeat(3)}"\n`
  const endless = `title: "${'Современные проблемы обслуживания населения малых городов. '.repeat(40)}"\n`
  const rulesOf = async (title: string) => (await coverOf(printer, withLook('classic').replace(/^title:.*\n/, title), 60)).problems.map(({ rule }) => rule)
  assert.deepEqual(await rulesOf(long), [])
  assert.deepEqual(await rulesOf(endless), ['cover-text-fits'])
})

test('a text without end is told with its line, and ends above the barcode, between lines', needs('pdftotext'), async () => {
  const text = withLook('classic').replace(/^annotation:.*\n/m, '') + `annotation: "${'В сборник вошли доклады, прочитанные на сессии. '.repeat(60)}"\n`
  const { problems, file } = await coverOf(printer, text, 60)
  assert.deepEqual(problems.map(({ rule, line }) => [rule, text.split('\n')[line - 1]?.slice(0, 10)]), [['cover-text-fits', 'annotation']])
  assert.doesNotMatch(String(problems[0]?.values['found']), /\u00ad/)
  const words = [...judged(file('back'), 'pdftotext', '-bbox', 'PDF', '-').matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)].map(([, top, foot, word]) => ({ top: Number(top), foot: Number(foot), word }))
  const code = Math.min(...words.filter(({ word }) => word === 'ISBN').map(({ top }) => top))
  assert.ok(words.some(({ foot }) => foot < code))
  const lost = words.filter(({ top, foot, word }) => word !== 'ISBN' && top < code && foot > code)
  assert.deepEqual(lost, [])
})

test('a picture in colours stays so where colours are kept, and is one ink where they are not', needs('pdfimages'), async () => {
  const png = new PNG({ width: 300, height: 200 })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([200, 60, 20, 255], at)
  const beside = { 'front.png': PNG.sync.write(png) }
  const kept = await coverOf(printer, withLook('theses', 'press: { cover: { picture: front.png } }\n'), 60, beside)
  assert.deepEqual([kept.problems, kept.files[0]?.inColour, kept.files[0]?.condition], [[], true, 'FOGRA39L Coated'])
  assert.match(judged(kept.file('cover'), 'pdfimages', '-list', 'PDF'), /\bimage\s+300\s+\d+\s+icc\b/)
  const grey = await coverOf(printer, withLook('theses', 'press: { cover: { picture: front.png, colour: grey } }\n'), 60, beside)
  assert.equal(grey.files[0]?.inColour, false)
  assert.match(judged(grey.file('cover'), 'pdfimages', '-list', 'PDF'), /\bimage\s+300\s+\d+\s+gray\b/)
})

test('a picture that is not there is named with its line, and the cover is made without', async () => {
  const text = withLook('congress', 'press:\n  cover:\n    picture: front.jpg\n')
  const { problems, files } = await coverOf(printer, text, 60)
  assert.deepEqual(problems.map(({ file, line, rule }) => `${file}: ${text.split('\n')[line - 1]?.trim()}: ${rule}`), ['volume.yml: picture: front.jpg: image-exists'])
  assert.equal(files.length, 4)
})

test('what volume.yml says of colour wins over the look', needs('pdftoppm'), async () => {
  const darkness = async (tone: string): Promise<number> => {
    const { width, height, dark } = pictureOf((await coverOf(printer, withLook('classic', `press: { cover: { tone: "${tone}", colour: grey } }\n`), 60)).file('front'), 50)
    return dark(Math.round(width * 0.5), Math.round(height * 0.92)) && dark(2, Math.round(height / 2))
  }
  assert.ok((await darkness('#000000')) > 250)
  assert.ok((await darkness('#dddddd')) < 60)
})

test('the same volume gives the same bytes', async () => {
  const [one, two] = [await coverOf(printer, withLook('congress'), 200), await coverOf(printer, withLook('congress'), 200)]
  assert.ok(one.files.every(({ pdf }, at) => Buffer.compare(Buffer.from(pdf), Buffer.from(two.files[at]?.pdf ?? [])) === 0))
})

interface FoundBarcode {
  readonly digits: string
  readonly module: number
  readonly quietLeft: number
  readonly quietRight: number
}

/** Looks at lines across the picture, from the top. */
function barcodeIn({ width, height, dark }: Picture): FoundBarcode | null {
  for (let y = 0; y < height; y += 40) {
    const line = Array.from({ length: width }, (_, x) => dark(x, y) > 128)
    const read = readBarcode(line)
    if (!read) continue
    const before = line.slice(0, read.start).lastIndexOf(true)
    const after = line.indexOf(true, read.end)
    return { digits: read.digits, module: read.module, quietLeft: (read.start - before - 1) / read.module, quietRight: ((after === -1 ? width : after) - read.end) / read.module }
  }
  return null
}

/** Dark dots between two heights, from the head. */
function inked({ width, height, dark }: Picture, from = 0, to = 1): number {
  let count = 0
  for (let y = Math.round(height * from); y < height * to; y++) for (let x = 0; x < width; x++) if (dark(x, y) > 128) count++
  return count
}

test('a size that is reckoned with --fit is whole where the text fits as it is', needs('pdftotext'), async () => {
  const fragment = '<style>.big { height: 60mm; font-size: calc(44pt * var(--fit)) }</style><div class="side front"><div class="big fit">{{ title }}</div></div>'
  const { file } = await coverOf(printer, withLook('classic'), 200, { 'templates/classic/cover.html': fragment })
  const [, top = '0', bottom = '0'] = /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/.exec(judged(file('front'), 'pdftotext', '-bbox', 'PDF', '-')) ?? []
  assert.ok(Number(bottom) - Number(top) > 35, `${top} ${bottom}`)
})
