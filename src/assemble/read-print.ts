// Chromium's PDF → a print: normalised, so that equal documents give equal bytes, and read once for all later stages.
import type { PageGeometry } from '../model/geometry.ts'
import type { Print } from '../model/print.ts'
import { compactPages, compressPages } from './compact-pages.ts'
import { contentHashes } from './content-hash.ts'
import { copyFormulas } from './copy-formulas.ts'
import { FontShelf } from './font-shelf.ts'
import { nameFormulas } from './name-formulas.ts'
import { PageTextReader } from './page-text.ts'
import { pageList } from './pdf/page-list.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { readAnchors } from './read-anchors.ts'
import { readLinks } from './read-links.ts'
import { renumberElements } from './renumber-elements.ts'
import { tagFonts } from './tag-fonts.ts'

/** A print but for what its document was asked before it was printed. */
export type ReadPrint = Omit<Print, 'misfits' | 'lostLinks' | 'asPlanned'>

export async function readPrint(id: string, key: string, raw: Uint8Array, page: PageGeometry): Promise<ReadPrint> {
  const pdf = readPdf(raw)
  // Dates, the title and the program's name: the volume states its own.
  pdf.trailer.delete('Info')
  const formulas = nameFormulas(pdf)
  renumberElements(pdf)
  tagFonts(pdf)
  const pages = pageList(pdf, pdf.catalog())
  const fonts = new FontShelf(pdf)
  compactPages(pdf, pages, fonts)
  copyFormulas(pdf, pages, formulas)
  const text = new PageTextReader(pdf, fonts)
  const read = {
    id,
    key,
    pages: pages.length,
    heightPt: pdf.number(pdf.array(pages[0]?.dict.get('MediaBox'))?.[3]) ?? page.trimHeightPt,
    anchors: readAnchors(pdf, pages, page),
    links: readLinks(pdf, pages),
    contentHashes: pages.map(({ dict }) => contentHashes(pdf, dict).join('+')),
    pageTexts: pages.map(({ dict }) => text.read(dict)),
  }
  await compressPages(pdf, pages)
  return { ...read, pdf: await writePdf(pdf) }
}
