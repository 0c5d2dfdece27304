import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PageTextReader } from '../../src/assemble/page-text.ts'
import { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { dictOf, PdfStream } from '../../src/assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../src/assemble/pdf/values.ts'

const cmap = '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <001A> <0061> endbfrange 1 beginbfchar <0020> <00200020> endbfchar'

function stream(text: string, entries: Readonly<Record<string, PdfValue>> = {}): PdfStream {
  return new PdfStream(dictOf(entries), Buffer.from(text, 'latin1'))
}

/** A page with a composite font F, glyphs 1 to 26 for a to z, half an em wide; a simple font S; a form X. */
function textOf(content: string, form = ''): string {
  const pdf = new Pdf()
  const descendant = pdf.add(dictOf({ Type: 'Font', Subtype: 'CIDFontType2', DW: 500 }))
  const composite = dictOf({ Type: 'Font', Subtype: 'Type0', DescendantFonts: [descendant], ToUnicode: pdf.add(stream(cmap)) })
  const drawn = dictOf({ Type: 'Font', Subtype: 'Type3', FontMatrix: [0.001, 0, 0, 0.001, 0, 0], FirstChar: 0, Widths: [500, 500, 500], Encoding: dictOf({ Differences: [0, 'g0', 'gA', 'g0'] }), ToUnicode: pdf.add(stream('1 beginbfchar <01> <0416> endbfchar')) })
  const fonts = dictOf({ F: pdf.add(composite), S: dictOf({ Type: 'Font', Subtype: 'Type1' }), T: pdf.add(drawn) })
  const resources: PdfDict = dictOf({ Font: fonts, XObject: dictOf({ X: pdf.add(stream(form, { Subtype: 'Form', Matrix: [1, 0, 0, 1, 0, -50] })) }) })
  return new PageTextReader(pdf).read(dictOf({ Contents: pdf.add(stream(content)), Resources: resources }))
}

test('glyphs placed one by one make words', () => {
  assert.equal(textOf('BT /F 10 Tf 1 0 0 1 0 100 Tm <0001> Tj 5 0 Td <0002> Tj 5 0 Td <0003> Tj ET'), 'abc')
})

test('a step down is a new line, a small one is not', () => {
  assert.equal(textOf('BT /F 10 Tf <0001> Tj 5 1.5 Td <0002> Tj 5 -12 Td <0003> Tj ET'), 'ab\nc')
})

test('text far back on the same line is painted last, as the raised signs of formulas are', () => {
  assert.equal(textOf('BT /F 10 Tf <0001> Tj 90 0 Td <0002> Tj -60 3 Td <0003> Tj ET'), 'a b\fc')
  assert.equal(textOf('BT /F 10 Tf <0001> Tj 90 0 Td <0002> Tj -90 -12 Td <0003> Tj ET'), 'a b\nc')
})

test('a gap wider than letters are spaced parts cells; a space that is there is enough', () => {
  assert.equal(textOf('BT /F 10 Tf <0001> Tj 6 0 Td <0002> Tj 20 0 Td <0003> Tj ET'), 'ab c')
  assert.equal(textOf('BT /F 10 Tf <00010020> Tj 30 0 Td <0003> Tj ET'), 'a  c')
})

test('text set upright is one line', () => {
  assert.equal(textOf('BT /F 10 Tf 0 1 -1 0 50 50 Tm <0001> Tj 5 0 Td <0002> Tj 0 -12 Td <0003> Tj ET'), 'ab\nc')
})

test('the current matrix counts, and is restored', () => {
  assert.equal(textOf('/F 10 Tf q 1 0 0 1 0 30 cm BT <0001> Tj ET Q BT 5 0 Td <0002> Tj ET BT 10 0 Td <0003> Tj ET'), 'a\nbc')
})

test('all ways to show a string', () => {
  assert.equal(textOf("BT /F 10 Tf 12 TL [<0001> -100 <0002> -2000 <0003>] TJ T* <0004> Tj <0005> ' 1 2 <0006> \" 0 -12 TD <0007> Tj ET"), 'ab c\nd\ne\nf\ng')
})

test('artifacts are left out, also nested and in forms', () => {
  assert.equal(textOf('BT /F 10 Tf /Artifact <</Type /Pagination>> BDC <0001> Tj /Span BMC <0002> Tj EMC EMC /P <</MCID 0>> BDC <0003> Tj EMC ET'), 'c')
  assert.equal(textOf('/Artifact BMC /X Do EMC BT /F 10 Tf <0001> Tj ET', 'BT /F 10 Tf <0002> Tj ET'), 'a')
})

// The text after the form stands at the page's own height again: far above, as a new column would.
test('a form is read in its place', () => {
  assert.equal(textOf('BT /F 10 Tf <0001> Tj ET /X Do BT <0003> Tj ET', 'BT /F 10 Tf <0002> Tj ET'), 'a\nb\fc')
})

test('the text that stands for glyphs is told once, where they stand', () => {
  assert.equal(textOf('BT /F 10 Tf <0001> Tj /Span <</ActualText <FEFF044F>>> BDC 5 0 Td <0002> Tj 5 0 Td <0003> Tj EMC 5 0 Td <0004> Tj ET'), 'aяd')
})

test('glyph 0 is a missing character, also under a text that stands for it', () => {
  assert.equal(textOf('BT /F 10 Tf <00010000> Tj ET'), 'a\ufffd')
  assert.equal(textOf('BT /F 10 Tf /Span <</ActualText (x)>> BDC <0000> Tj EMC ET'), 'x\ufffd')
  assert.equal(textOf('BT /T 10 Tf <010002> Tj ET'), 'Ж\ufffd\ufffd')
})

test('a font without a map is read as Latin-1', () => {
  assert.equal(textOf('BT /S 10 Tf (a\\(b\\) \\351) Tj ET'), 'a(b) é')
})

test('an inline image is passed over', () => {
  assert.equal(textOf('BI /W 1 ID \x00(EI< EI BT /F 10 Tf <0001> Tj ET'), 'a')
})
