// A block and some of its pages → a PDF of those pages alone, for a house that has the others.
import type { ByteSource } from '../../model/byte-source.ts'
import { addPageTree } from '../../assemble/add-page-tree.ts'
import { pageList } from '../../assemble/pdf/page-list.ts'
import { readPdf } from '../../assemble/pdf/read-pdf.ts'
import { textString } from '../../assemble/pdf/text-string.ts'
import { dictOf } from '../../assemble/pdf/values.ts'
import { writePdf } from '../../assemble/pdf/write-pdf.ts'

/** `labels`: of all pages of the block, in order; the pages keep theirs. */
export async function takePages(block: ByteSource, pages: readonly number[], labels: readonly string[]): Promise<Uint8Array> {
  const pdf = readPdf(block)
  const all = pageList(pdf, pdf.catalog())
  addPageTree(pdf, pages.flatMap((page) => all[page - 1] ?? []))
  pdf.catalog().set('PageLabels', dictOf({ Nums: pages.flatMap((page, i) => [i, dictOf({ P: textString(labels[page - 1] ?? '') })]) }))
  return writePdf(pdf, '1.6')
}
