// Page plan, prints and overlay → the volume, one PDF.
import type { PageGeometry } from '../model/geometry.ts'
import type { DocumentInfo, OutlineItem } from '../model/outline.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { Print } from '../model/print.ts'
import { addDestinations } from './add-destinations.ts'
import { addOutline } from './add-outline.ts'
import { addPageLabels } from './add-page-labels.ts'
import { addPageTree } from './add-page-tree.ts'
import { connectLinks } from './connect-links.ts'
import { describeDocument } from './describe-document.ts'
import { joinPrints } from './join-prints.ts'
import { joinStructure } from './join-structure.ts'
import { movePatterns } from './move-patterns.ts'
import { overlayForms } from './overlay-forms.ts'
import type { OverlayPage } from './overlay-forms.ts'
import { Pdf } from './pdf/pdf.ts'
import { dictOf } from './pdf/values.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { placeContent } from './place-content.ts'
import { setBoxes } from './set-boxes.ts'
import { shareEqualObjects } from './share-equal-objects.ts'

export interface VolumeParts {
  readonly plan: PagePlan
  readonly prints: ReadonlyMap<string, Print>
  /** By 1-based page of the volume. Pages of one file name the same array of bytes. */
  readonly overlays: ReadonlyMap<number, OverlayPage>
  readonly outline: readonly OutlineItem[]
  readonly info: DocumentInfo
  readonly geometry: PageGeometry
  /** For an offprint: where a destination stands that it has not; null leaves plain text. */
  readonly elsewhere?: (anchor: string) => string | null
}

export interface AssembledVolume {
  readonly pdf: Uint8Array
  /** Names of destinations that links or bookmarks ask for and no print has. */
  readonly deadLinks: readonly string[]
}

export async function assembleVolume({ plan, prints, overlays, outline, info, geometry, elsewhere }: VolumeParts): Promise<AssembledVolume> {
  const pdf = new Pdf()
  pdf.trailer.set('Root', pdf.add(dictOf({ Type: 'Catalog' })))
  const joined = joinPrints(pdf, plan, prints, geometry)
  const forms = overlayForms(pdf, overlays, geometry)
  placeContent(pdf, joined.sheets, forms)
  movePatterns(pdf, joined.sheets)
  shareEqualObjects(pdf, joined.sheets.map(({ dict }) => dict))
  setBoxes(joined.sheets, geometry)
  addPageTree(pdf, joined.sheets)
  joinStructure(pdf, joined)
  const destinations = addDestinations(pdf, joined.prints)
  const titles = new Map(flat(outline).map(({ anchor, title }) => [anchor, title]))
  const deadLinks = connectLinks(pdf, joined.prints, { destinations, titles, otherwise: /^ru\b/.test(info.lang) ? 'ссылка' : 'link', elsewhere })
  addOutline(pdf, outline)
  addPageLabels(pdf, plan.pages)
  describeDocument(pdf, info)
  const deadBookmarks = [...titles.keys()].filter((anchor) => !destinations.names.has(anchor))
  return { pdf: await writePdf(pdf), deadLinks: [...new Set([...deadLinks, ...deadBookmarks])] }
}

function flat(outline: readonly OutlineItem[]): readonly OutlineItem[] {
  return outline.flatMap((item) => [item, ...flat(item.children)])
}
