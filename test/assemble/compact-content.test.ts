// Compact content: the same glyphs in the same places, without the soft hyphens nobody sees.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { compactContent } from '../../src/assemble/compact-content.ts'
import { contentTokens } from '../../src/assemble/content-tokens.ts'
import type { FontReader } from '../../src/assemble/font-reader.ts'
import { FontShelf } from '../../src/assemble/font-shelf.ts'
import { decodeStream } from '../../src/assemble/pdf/decode-stream.ts'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { PdfString } from '../../src/assemble/pdf/values.ts'

/** Codes 1 to 26 are a to z, 500 wide; 45 is the hyphen, 300 wide. */
const face: FontReader = {
  name: '',
  composite: true,
  glyph: (code) => ({ text: code === 45 ? '-' : String.fromCharCode(96 + code), widthEm: code === 45 ? 0.3 : 0.5 }),
  show: () => ({ text: '', widthEm: 0 })
}
const fontOf = (name: string): FontReader | undefined => (name === 'F' ? face : name === 'S' ? { ...face, composite: false } : undefined)
const compacted = (content: string): string => Buffer.from(compactContent(Buffer.from(content, 'latin1'), fontOf)).toString('latin1').replace(/\s+/g, ' ').trim()
const shy = (move: string): string => `/Span<</ActualText <feff00ad> >> BDC ${move} 0 Td <0003> Tj EMC`

for (const [name, content, expected] of [
  ['glyphs at their own widths become one string', 'BT /F 10 Tf 1 0 0 1 0 0 Tm <0001> Tj 5 0 Td <0002> Tj 5 0 Td <0003> Tj ET', 'BT /F 10 Tf 1 0 0 1 0 0 Tm <000100020003> Tj ET'],
  ['a kern and a wide space are adjustments', 'BT /F 10 Tf <0001> Tj 4.8 0 Td <0002> Tj 7 0 Td <0003> Tj ET', 'BT /F 10 Tf [<0001>20<0002>-200<0003>] TJ ET'],
  ['a step down keeps its measure from the glyph before it', 'BT /F 10 Tf <0001> Tj 5 0 Td <0002> Tj 2 -12 Td <0003> Tj ET', 'BT /F 10 Tf <00010002> Tj 7 -12 Td <0003> Tj ET'],
  ['marked content parts a run, and the line goes on behind it', 'BT /F 10 Tf <0001> Tj 5 0 Td <0002> Tj /P <</MCID 1>> BDC 5 0 Td <0003> Tj EMC ET', 'BT /F 10 Tf <00010002> Tj /P <</MCID 1>> BDC <0003> Tj EMC ET'],
  ['a soft hyphen in a word is gone', `BT /F 10 Tf <0001> Tj ${shy('5')} 0 0 Td <0002> Tj ET`, 'BT /F 10 Tf <00010002> Tj ET'],
  ['the hyphen of a broken word is a soft one to those who copy it', `BT /F 10 Tf <0001> Tj ${shy('5')} ET BT /F 10 Tf 1 0 0 1 5 0 Tm <002d> Tj ET`, 'BT /F 10 Tf <0001> Tj ET BT /F 10 Tf 1 0 0 1 5 0 Tm /Span<</ActualText<feff00ad>>>BDC <002d> Tj EMC ET'],
  ['a hyphen that was typed is one', 'BT /F 10 Tf <0001> Tj 5 0 Td <002d> Tj 3 0 Td <0002> Tj ET', 'BT /F 10 Tf <0001002d0002> Tj ET'],
  ['other replaced text stays replaced', 'BT /F 10 Tf /Span<</ActualText <feff0041> >> BDC <0001> Tj EMC ET', 'BT /F 10 Tf /Span<</ActualText <feff0041> >> BDC <0001> Tj EMC ET'],
  ['a simple font is left as it stands', 'BT /S 10 Tf <0001> Tj 5 0 Td <0002> Tj ET', 'BT /S 10 Tf <0001> Tj 5 0 Td <0002> Tj ET'],
  ['spaced text is left as it stands', 'BT /F 10 Tf 1 Tc <0001> Tj 6 0 Td <0002> Tj ET', 'BT /F 10 Tf 1 Tc <0001> Tj 6 0 Td <0002> Tj ET'],
  ['drawings are left as they stand', 'q 1 0 0 1 5 5 cm 0 0 10 10 re f Q', 'q 1 0 0 1 5 5 cm 0 0 10 10 re f Q']
] as const) {
  test(name, () => {
    assert.equal(compacted(content), expected)
    assert.equal(compacted(expected), expected)
  })
}

interface Glyph {
  readonly text: string
  readonly x: number
  readonly y: number
}

const softHyphenText = '\u00fe\u00ff\u0000\u00ad'

/** Every glyph with its place on the line of its text object; soft hyphens in words aside. */
function glyphsOf(content: Uint8Array, font: (name: string) => FontReader | undefined): readonly Glyph[] {
  const glyphs: Glyph[] = []
  let [x, y, pen, size, shyAt] = [0, 0, 0, 0, false]
  let reader: FontReader | undefined
  const show = (bytes: string): void => {
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      const { text, widthEm } = reader?.glyph(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1)) ?? { text: '?', widthEm: 0 }
      if (!shyAt || text === '-') glyphs.push({ text, x: x + pen, y })
      pen += widthEm * size
    }
  }
  contentTokens(content, (operator, operands) => {
    const number = (index: number): number => Number(operands.at(index))
    const shown = operands.at(0)
    const properties = operands.at(1)
    if (operator === 'Tf') [reader, size] = [font(String(shown)), number(1)]
    else if (operator === 'BT') [x, y, pen] = [0, 0, 0]
    else if (operator === 'Tm') [x, y, pen] = [number(4), number(5), 0]
    else if (operator === 'Td') [x, y, pen] = [x + number(0), y + number(1), 0]
    else if (operator === 'BDC') shyAt = properties instanceof Map && (properties.get('ActualText') as PdfString | undefined)?.bytes === softHyphenText
    else if (operator === 'EMC') shyAt = false
    else if (operator === 'Tj' && shown instanceof PdfString) show(shown.bytes)
    else if (operator === 'TJ') for (const item of shown as (number | PdfString)[]) item instanceof PdfString ? show(item.bytes) : (pen -= (item / 1000) * size)
  })
  return glyphs
}

function assertSamePlaces(before: readonly Glyph[], after: readonly Glyph[], tolerance: number): void {
  assert.deepEqual(after.map(({ text }) => text).join(''), before.map(({ text }) => text).join(''))
  after.forEach(({ x, y }, i) => assert.ok(Math.abs(x - (before[i]?.x ?? Infinity)) <= tolerance && Math.abs(y - (before[i]?.y ?? Infinity)) < 1e-3, `glyph ${i} moved`))
}

const fixtures = ['../../../test/assemble/fixtures/', '../../../test/verify/fixtures/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url).filter((name) => name.endsWith('.pdf')).map((name) => new URL(name, url))
})

test('printed pages keep every glyph where it was, and compacting them again changes nothing', () => {
  for (const file of fixtures) {
    const pdf = readPdf(readFileSync(file))
    const fonts = new FontShelf(pdf)
    for (const { dict } of pageList(pdf, pdf.catalog())) {
      const resources = pdf.dict(dict.get('Resources'))
      const font = (name: string): FontReader | undefined => fonts.named(resources, name)
      for (const part of pdf.list(dict.get('Contents'))) {
        const stream = pdf.stream(part)
        if (!stream) continue
        const content = decodeStream(pdf, stream)
        const once = compactContent(content, font)
        assert.ok(once.length <= content.length)
        assertSamePlaces(glyphsOf(content, font), glyphsOf(once, font), 0.03)
        assert.deepEqual(Buffer.from(compactContent(once, font)), Buffer.from(once))
      }
    }
  }
})

test('a hyphen after the hyphen of a broken word is a hyphen of its own', () => {
  const content = Buffer.from(`BT /F 10 Tf 1 0 0 1 0 100 Tm ${shy('0')} <002d> Tj <002d> Tj ET`, 'latin1')
  const once = compactContent(content, fontOf)
  assert.deepEqual(Buffer.from(compactContent(once, fontOf)).toString(), Buffer.from(once).toString())
})

test('whatever is placed however, no glyph moves', () => {
  const step = fc.oneof(
    fc.tuple(fc.double({ min: -3, max: 12, noNaN: true }), fc.integer({ min: 1, max: 26 })).map(([x, code]) => `${x.toFixed(4)} 0 Td <${code.toString(16).padStart(4, '0')}> Tj`),
    fc.double({ min: 0, max: 9, noNaN: true }).map((x) => shy(x.toFixed(4))),
    fc.constantFrom('3 -12 Td', '/P <</MCID 2>> BDC', 'EMC', '[<0001> -20 <0002>] TJ', '<00030004> Tj', '/F 8 Tf', 'ET BT /F 10 Tf 1 0 0 1 20 50 Tm', '1 0 0 rg', '2 0 Td', '<0005> Tj', '<002d> Tj')
  )
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const content = Buffer.from(`BT /F 10 Tf 1 0 0 1 0 100 Tm ${steps.join('\n')} ET`, 'latin1')
    const once = compactContent(content, fontOf)
    assertSamePlaces(glyphsOf(content, fontOf), glyphsOf(once, fontOf), 0.0101)
    assert.deepEqual(Buffer.from(compactContent(once, fontOf)).toString(), Buffer.from(once).toString())
  }), { numRuns: 500 })
})
