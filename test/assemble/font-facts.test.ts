import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fontFacts } from '../../src/assemble/font-facts.ts'
import { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { dictOf, PdfStream } from '../../src/assemble/pdf/values.ts'

test('names, kinds and whether fonts are embedded', () => {
  const pdf = new Pdf()
  const descriptor = pdf.add(dictOf({ Type: 'FontDescriptor', FontName: 'ABCDEF+Serif', FontFile2: pdf.add(new PdfStream(new Map(), new Uint8Array())) }))
  const descendant = pdf.add(dictOf({ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: 'ABCDEF+Serif', FontDescriptor: descriptor }))
  pdf.add(dictOf({ Type: 'Font', Subtype: 'Type0', BaseFont: 'ABCDEF+Serif', DescendantFonts: [descendant] }))
  pdf.add(dictOf({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }))
  pdf.add(dictOf({ Type: 'Font', Subtype: 'Type3', FontDescriptor: pdf.add(dictOf({ FontName: 'Drawn' })) }))
  assert.deepEqual(fontFacts(pdf), [
    { baseFont: 'ABCDEF+Serif', subtype: 'Type0', embedded: true },
    { baseFont: 'Helvetica', subtype: 'Type1', embedded: false },
    { baseFont: 'Drawn', subtype: 'Type3', embedded: true },
  ])
})
