// Lines of paragraphs as they stand in the browser once they are set.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import fc from 'fast-check'
import { runInDocument } from '../../src/layout/run-in-document.ts'
import { setAllLines, type LinesSet } from '../../src/layout/set-lines.ts'
import type { LoadedDocument, Printer } from '../../src/model/print.ts'
import type { ResourceAnswer } from '../../src/print/request-answers.ts'
import { job, page, withPrinter } from '../print/machine.ts'

const css = '@font-face { font-family: Whole; src: url(http://volume.invalid/whole.ttf) } body { margin: 0; font: 10pt/13pt Whole; hyphenate-character: "-"; font-kerning: normal } p, li { margin: 0; text-align: justify; text-indent: 5mm } .whole { white-space: nowrap } ul, ol { padding: 0 0 0 20px } b { display: inline-block }'
const faces: Readonly<Record<string, string>> = { 'whole.ttf': '@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf', 'sans.ttf': '@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf' }
const whole = async (key: string): Promise<ResourceAnswer> => ({ contentType: 'font/ttf', bytes: await readFile(createRequire(import.meta.url).resolve(faces[key] ?? '')) })
const area = { widthPx: 440, heightPx: 600 }
const shy = '\u00AD'

interface Seen extends LinesSet {
  /** Words of each line of each paragraph, and how wide its spaces are. */
  readonly lines: readonly (readonly { readonly words: string; readonly gapsPx: readonly number[] }[])[]
  readonly texts: readonly string[]
  readonly overflows: number
}

// Letters by their boxes, gathered into lines.
function look(): Omit<Seen, keyof LinesSet> {
  const range = document.createRange()
  const blocks = [...document.querySelectorAll<HTMLElement>('p, li')]
  const lines = blocks.map((block) => {
    const found: { bottom: number; words: string; gapsPx: number[]; right: number }[] = []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (const word of node.data.matchAll(/[^\s\u00AD]+/g)) {
        range.setStart(node, word.index)
        range.setEnd(node, word.index + word[0].length)
        const box = [...range.getClientRects()].at(-1) as DOMRect
        const line = found.at(-1)
        if (line && Math.abs(line.bottom - box.bottom) < 8) {
          if (box.left - line.right > 0.5) line.gapsPx.push(box.left - line.right)
          line.words += ` ${word[0]}`
          line.right = box.right
        } else found.push({ bottom: box.bottom, words: word[0], gapsPx: [], right: box.right })
      }
    }
    return found.map(({ words, gapsPx }) => ({ words, gapsPx }))
  })
  return { lines, texts: blocks.map((block) => (block.textContent ?? '').replace(/\u00AD/g, '').replace(/\s+/g, ' ')), overflows: blocks.filter((block) => block.scrollWidth > block.clientWidth + 1).length }
}

async function seen(body: string, set: (document: LoadedDocument) => Promise<LinesSet> = setLines): Promise<Seen> {
  return withPrinter({ resource: whole }, (printer) => seenIn(printer, page(body, css), set))
}

async function seenIn(printer: Printer, html: string, set: (document: LoadedDocument) => Promise<LinesSet> = setLines): Promise<Seen> {
  let found: Seen | null = null
  await printer.print({ ...job(html), area }, async (document) => {
    const facts = await set(document)
    found = { ...facts, ...(await document.evaluate<Omit<Seen, keyof LinesSet>>(`(${String(look)})()`)) }
  })
  if (!found) throw new Error('never printed')
  return found
}
const setLines = async (document: LoadedDocument): Promise<LinesSet> => (await runInDocument(document, [setAllLines()]))[0]
const unset = (body: string): Promise<Seen> => seen(body, () => Promise.resolve({ paragraphs: 0, refused: 0 }))

const words = 'кни­га биб­лио­те­ка чи­та­тель от­дел фонд за­прос ответ об­ра­ще­ние спра­воч­ник и в на­шей об­ла­сти каж­дый месяц при­хо­дит де­сят­ки пи­сем'.split(' ')
const prose = (count: number, seed = 1): string => Array.from({ length: count }, (_, i) => words[(i * 7 + ((i * i * seed) % 11)) % words.length]).join(' ')
const widest = ({ lines }: Seen): number => Math.max(...lines.flatMap((each) => each.slice(0, -1).flatMap(({ gapsPx }) => gapsPx)))
// How far spaces stray from that of the face.
const spread = ({ lines }: Seen): number => {
  const gaps = lines.flatMap((each) => each.slice(0, -1).flatMap(({ gapsPx }) => gapsPx))
  return Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - spacePx) ** 2, 0) / gaps.length)
}
const spacePx = (0.243 * 10 * 4) / 3

test('spaces are more even than the browser makes them, and none is wider', async () => {
  const body = Array.from({ length: 12 }, (_, i) => `<p>${prose(60, i + 1)}</p>`).join('')
  const [before, after] = [await unset(body), await seen(body)]
  assert.deepEqual([after.paragraphs, after.refused, after.overflows], [12, 0, 0])
  assert.ok(spread(after) < 0.75 * spread(before), `${spread(after)} of ${spread(before)}`)
  assert.ok(widest(after) <= widest(before))
})

test('the last line has the spaces of its face', async () => {
  const { lines } = await seen(Array.from({ length: 8 }, (_, i) => `<p>${prose(35 + i, i + 1)}</p>`).join('') + '<p>и в и в</p>')
  const natural = lines.at(-1)?.[0]?.gapsPx[0] ?? NaN
  for (const each of lines.slice(0, -1)) for (const gap of each.at(-1)?.gapsPx ?? []) assert.ok(Math.abs(gap - natural) < 0.6 || gap < natural, `${gap} for ${natural}`)
})

test('a paragraph with a picture, a line that is ended or a float keeps the lines of the browser', async () => {
  for (const guest of ['<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" width="9" height="9">', '<br>', '<span style="float:left">и</span>']) {
    assert.deepEqual(await seen(`<p>${prose(20)} ${guest} ${prose(20)}</p>`).then(({ paragraphs, refused }) => [paragraphs, refused]), [1, 1], guest)
  }
})

test('an address parts after its signs, so that lines around it keep their spaces', async () => {
  const address = 'https://<wbr>library.example/<wbr>catalogue/<wbr>union_<wbr>catalogue_<wbr>of_<wbr>periodicals/<wbr>index.html'
  const text = Array.from({ length: 8 }, (_, i) => `<p>${prose(6 + i)} <a>${address}</a> ${prose(20)}</p>`).join('')
  const [parted, unparted] = [await seen(text), await seen(text.replaceAll('<wbr>', ''))]
  assert.deepEqual([parted.paragraphs, parted.refused], [8, 0])
  assert.ok(widest(parted) < 0.5 * widest(unparted), `${widest(parted)} of ${widest(unparted)}`)
})

// As wide as the paragraph, nearly: what stands before and after it has a line of its own.
const unbroken = 'x'.repeat(58)

test('a line before what cannot part is not stretched over the measure, and others are', async () => {
  const body = Array.from({ length: 6 }, (_, i) => `<p>${prose(9 + i)} ${unbroken} ${prose(30)}</p><ul><li>${prose(2 + i)} <span>${unbroken}</span>, ${prose(30 + i)}<ul><li>${prose(40)}</li></ul></li></ul>`).join('')
  const [before, after] = [await unset(body), await seen(body)]
  assert.deepEqual([after.refused, after.overflows], [0, 0])
  assert.deepEqual(after.texts, before.texts)
  assert.ok(widest(before) > 10 * spacePx, String(widest(before)))
  assert.ok(widest(after) < 4.2 * spacePx, String(widest(after)))
})

test('a line that is not stretched may end after a sign, and within an address', async () => {
  const rest = `${'x'.repeat(62)}, ${prose(30)}`
  const { refused, lines } = await seen(`<p>${prose(2)} <span>room_<wbr>${rest}</span></p><p>${prose(2)} room-${rest}</p>`)
  assert.deepEqual([refused, lines.map(([first]) => first?.words.endsWith('room_') || first?.words.endsWith('room-'))], [0, [true, true]])
  assert.ok(lines.every(([first]) => (first?.gapsPx ?? []).every((gap) => gap < 1.2 * spacePx)), JSON.stringify(lines.map(([first]) => first)))
})

test('a document is set alike in a new tab and in one that set others, be it by another face of the same name', async () => {
  const html = page(Array.from({ length: 8 }, (_, i) => `<p>${prose(40, i + 1)}</p>`).join(''), css)
  const inSans = html.replace('whole.ttf', 'sans.ttf')
  const alone = [await withPrinter({ resource: whole }, (printer) => seenIn(printer, html)), await withPrinter({ resource: whole }, (printer) => seenIn(printer, inSans))]
  assert.notDeepEqual(alone[0], alone[1])
  await withPrinter({ resource: whole }, async (printer) => {
    for (const [each, expected] of [[html, alone[0]], [html, alone[0]], [inSans, alone[1]], [html, alone[0]]] as const) assert.deepEqual(await seenIn(printer, each), expected)
  })
})

test('text that is not justified is left alone', async () =>
  assert.equal((await seen(`<p style="text-align: left">${prose(40)}</p><p style="white-space: pre-wrap">${prose(40)}</p>`)).paragraphs, 0))

test('what stands within an item beside its text keeps its own spaces', async () => {
  const { lines, refused } = await seen(`<ul><li>${prose(40)}<ul><li>${prose(40, 3)}</li></ul></li></ul>`)
  assert.equal(refused, 0)
  assert.equal(lines.length, 2)
})

test('boxes after a no-break space, brackets, dashes and slashes keep no paragraph from being set', async () => {
  const strange = ['для\u00A0<b>x=1</b>', '<span class="whole">для\u00A0<b>x=1</b>,</span>', '<b>y</b>', '<span class="whole"><b>z</b><sup><b>2</b></sup></span>', '(<b>y</b>)', 'см.<span>(3)</span>', 'grad(f)(params)', 'слово – слово', 'слово—слово', 'and/or', 'или/и', 'part - part', 'lm/train', 'где?да']
  const body = Array.from({ length: 84 }, (_, i) => {
    const text = prose(44, i + 1).split(' ')
    return `<p>${text.map((word, at) => (at % 5 === i % 5 ? `${word} ${strange[(i + at) % strange.length]}` : word)).join(' ')}</p>`
  }).join('')
  const [before, after] = [await unset(body), await seen(body)]
  assert.deepEqual([after.refused, after.overflows], [0, before.overflows])
  assert.deepEqual(after.texts, before.texts)
})

test('what the browser sets on two lines stands on one where it fits', async () => {
  const body = Array.from({ length: 120 }, (_, i) => `<p>${prose(6 + (i % 6), i + 1)}</p>`).join('')
  const [before, after] = [await unset(body), await seen(body)]
  const lines = ({ lines: all }: Seen): number => all.reduce((sum, each) => sum + each.length, 0)
  assert.deepEqual([after.refused, after.overflows], [0, 0])
  assert.ok(lines(after) < lines(before), `${lines(after)} of ${lines(before)}`)
})

test('soft hyphens stand only where lines end', async () => {
  let left = -1
  let ended = -1
  await seen(`<p>${prose(80)}</p>`, async (document) => {
    const facts = await setLines(document)
    left = await document.evaluate<number>(`document.querySelector('p').textContent.split('${shy}').length - 1`)
    ended = await document.evaluate<number>(`Math.round(document.querySelector('p').getBoundingClientRect().height / (13 * 4 / 3))`)
    return facts
  })
  assert.ok(left > 0 && left < ended, `${left} hyphens, ${ended} lines`)
})

test('whatever is marked in it, no word of a text is lost or moved, and none sticks out', async () => {
  const inline = fc.record({ count: fc.integer({ min: 1, max: 9 }), seed: fc.integer({ min: 1, max: 30 }), mark: fc.constantFrom('', '', '', 'em', 'a', 'span class="whole"', 'code', 'b', 'sup'), glued: fc.boolean() })
  const drawn = fc.sample(fc.array(inline, { minLength: 4, maxLength: 14 }), { numRuns: 120, seed: 9 })
  const paragraph = (pieces: typeof drawn[number]): string => pieces.map(({ count, seed, mark, glued }) => {
    const text = prose(/whole|b|sup/.test(mark) ? Math.min(2, count) : count, seed)
    return (mark === '' ? text : `<${mark}>${text}</${mark.split(' ')[0]}>`) + (glued ? ', ' : '\n')
  }).join('')
  const body = drawn.map((pieces) => `<p>${paragraph(pieces)}</p>`).join('')
  const [before, after] = [await unset(body), await seen(body)]
  assert.deepEqual(after.texts, before.texts)
  assert.equal(after.overflows, before.overflows)
  assert.deepEqual(after.lines.map((each) => each.map(({ words: line }) => line).join(' ').replace(/ /g, '')), before.lines.map((each) => each.map(({ words: line }) => line).join(' ').replace(/ /g, '')))
  assert.ok(after.refused < after.paragraphs / 4, `${after.refused} of ${after.paragraphs}`)
})
