// What pictures become in print: as many dots as the paper shows, upright, in their colours.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { PNG } from 'pngjs'
import { downsampleImages } from '../../src/layout/downsample-images.ts'
import { runInDocument } from '../../src/layout/run-in-document.ts'
import type { Printer } from '../../src/model/print.ts'
import { newPrinter } from '../build-volume.ts'
import { cyanJpeg, pictures, profiledJpeg, profiledPng, turned, twoFrames } from '../pictures.ts'
import { needs } from '../tools.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'proceedings-pictures-'))
const files = new Map<string, Uint8Array>()
let printer: Printer

before(async () => {
  const made = await pictures({
    photo: { type: 'image/jpeg', widthPx: 1600, heightPx: 1200, kind: 'photo' }, pngPhoto: { type: 'image/png', widthPx: 1200, heightPx: 900, kind: 'photo' },
    drawing: { type: 'image/png', widthPx: 1600, heightPx: 1200, kind: 'drawing' }, lineArt: { type: 'image/png', widthPx: 2400, heightPx: 1800, kind: 'line-art' }, webp: { type: 'image/webp', widthPx: 1200, heightPx: 900, kind: 'photo' }, small: { type: 'image/jpeg', widthPx: 400, heightPx: 300, kind: 'photo' }
  })
  for (const [name, bytes] of Object.entries({ ...made, turned: turned(made.photo, 6), cyan: cyanJpeg(), profiled: profiledJpeg(made.photo), profiledSmall: profiledJpeg(made.small), profiledPng: profiledPng(made.pngPhoto), moving: twoFrames() })) files.set(name, bytes)
  printer = await newPrinter(1, (key) => Promise.resolve({ key, hash: key, contentType: typeOf(files.get(key) ?? new Uint8Array()), bytes: () => Promise.resolve(files.get(key) ?? new Uint8Array()) }))
})
after(async () => {
  await printer.close()
  rmSync(folder, { recursive: true, force: true })
})

function typeOf(bytes: Uint8Array): string {
  return bytes[0] === 0xff ? 'image/jpeg' : bytes[0] === 0x89 ? 'image/png' : bytes[0] === 0x47 ? 'image/gif' : 'image/webp'
}

/** Each picture on a page of its own, two inches wide. */
async function printed(names: readonly string[], dpi = 300): Promise<string> {
  const html = `<!doctype html><style>@page{size:4in 4in;margin:0}body{margin:0}img{display:block;width:2in;break-after:page}</style>${names.map((name) => `<img src="http://volume.invalid/${name}">`).join('')}`
  const pdf = await printer.print({ id: 'p', html, tagged: false, resources: names }, async (document) => { await runInDocument(document, [downsampleImages(dpi)]) })
  const file = path.join(folder, `${names.join('-')}-${dpi}.pdf`)
  writeFileSync(file, pdf)
  return file
}

/** Width, height and encoding of each picture in a PDF. */
function listed(file: string): readonly string[] {
  return execFileSync('pdfimages', ['-list', file]).toString().trim().split('\n').slice(2).map((line) => line.trim().split(/\s+/)).map((cells) => `${cells[3]}×${cells[4]} ${cells[8]}`)
}

/** Colours at a place of the first page's picture, in inches. */
function colourAt(file: string, x: number, y: number): readonly number[] {
  const stem = file.replace(/\.pdf$/, '')
  execFileSync('pdftoppm', ['-r', '50', '-f', '1', '-l', '1', '-singlefile', '-png', file, stem])
  const { data, width } = PNG.sync.read(readFileSync(`${stem}.png`))
  const at = (Math.round(y * 50) * width + Math.round(x * 50)) * 4
  return [...data.subarray(at, at + 3)]
}

test('line art of black and white keeps twice the dots', needs('pdfimages'), async () => assert.deepEqual(listed(await printed(['lineArt'])), ['1200×900 image']))

test('pictures have at most 300 dots to the inch; photographs stay JPEG, drawings PNG', needs('pdfimages'), async () =>
  assert.deepEqual(listed(await printed(['photo', 'pngPhoto', 'drawing', 'webp'])), ['600×450 jpeg', '600×450 jpeg', '600×450 image', '600×450 jpeg']))

test('a picture of fewer dots stays as it is', needs('pdfimages'), async () => assert.deepEqual(listed(await printed(['small'])), ['400×300 jpeg']))

test('originals are kept where they are asked for', needs('pdfimages'), async () => assert.deepEqual(listed(await printed(['photo'], 0)), ['1600×1200 jpeg']))

test('the same picture gives the same bytes', async () => {
  const [one, two] = [readFileSync(await printed(['photo'])), readFileSync(await printed(['photo']))]
  const stream = (pdf: Buffer): Buffer => pdf.subarray(pdf.indexOf('\xFF\xD8', 0, 'latin1'), pdf.indexOf('\xFF\xD9', 0, 'latin1'))
  assert.ok(stream(one).length > 1000)
  assert.ok(stream(one).equals(stream(two)))
})

test('more photographs are printed than a browser can hold drawn at once', needs('pdfimages'), async () => {
  const { large } = await pictures({ large: { type: 'image/jpeg', widthPx: 4000, heightPx: 3000, kind: 'drawing' } })
  const names = Array.from({ length: 8 }, (_, i) => `large-${i}`)
  names.forEach((name, i) => files.set(name, Buffer.concat([large, Buffer.from([i])])))
  assert.deepEqual(listed(await printed(names)), names.map(() => '600×450 jpeg'))
})

for (const dpi of [300, 0]) {
  test(`a photograph that lies on its side is turned upright (${dpi} dots)`, needs('pdftoppm'), async () => {
    const file = await printed(['turned'], dpi)
    // Its black corner was the upper left one, and comes to stand on the right; the picture is taller than wide.
    assert.ok((colourAt(file, 1.8, 0.2)[0] ?? 255) < 40)
    assert.ok((colourAt(file, 0.2, 0.2)[0] ?? 0) > 40)
    assert.ok((colourAt(file, 1, 2.4)[0] ?? 255) < 250)
  })
}

test('a JPEG in the inks of print keeps its colour', needs('pdftoppm'), async () => {
  const [red = 255, green = 0, blue = 0] = colourAt(await printed(['cyan']), 1, 1)
  assert.ok(red < 80 && green > 120 && blue > 180, `${red} ${green} ${blue}`)
})

test('of a moving picture the first frame is printed', needs('pdftoppm'), async () => assert.deepEqual(colourAt(await printed(['moving']), 1, 1), [255, 0, 0]))

for (const [name, dpi] of [['profiled', 300], ['profiled', 0], ['profiledSmall', 300], ['profiledPng', 300], ['profiledPng', 0]] as const) {
  test(`the colours of ${name} are those its profile means (${dpi} dots)`, needs('pdftoppm'), async () => {
    // The sky is bluish without the profile, and reddish by it.
    const [red = 0, , blue = 255] = colourAt(await printed([name], dpi), 1, 0.2)
    assert.ok(red > blue + 20, `${red} ${blue}`)
  })
}

test('the next document of a tab takes what was made for the one before', async () => {
  const html = '<!doctype html><style>img{width:1.7in}</style><img src="http://volume.invalid/photo">'
  const counting = 'globalThis.drawn = 0; globalThis.drawing ??= createImageBitmap; globalThis.createImageBitmap = (...all) => { globalThis.drawn++; return globalThis.drawing(...all) }'
  const drawn: number[] = []
  const pdfs: Uint8Array[] = []
  for (let time = 0; time < 2; time++) {
    pdfs.push(await printer.print({ id: 'p', html, tagged: false, resources: ['photo'] }, async (document) => {
      await document.evaluate(counting)
      await runInDocument(document, [downsampleImages(300)])
      drawn.push(await document.evaluate<number>('globalThis.drawn'))
    }))
  }
  assert.deepEqual([(drawn[0] ?? 0) > 0, drawn[1]], [true, 0])
  assert.equal(pdfs[0]?.length, pdfs[1]?.length)
})
