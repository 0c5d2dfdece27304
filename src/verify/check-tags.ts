// One structure tree under one Document, ids that are unique, and every page and link in it.
import type { Pdf } from '../assemble/pdf/pdf.ts'
import { numberTreeEntries } from '../assemble/pdf/tree-entries.ts'
import { PdfString } from '../assemble/pdf/values.ts'
import type { PdfDict } from '../assemble/pdf/values.ts'
import { walkStructure } from '../assemble/structure-walk.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName, paperOn } from './place-names.ts'
import type { OwnReading } from './open-volume.ts'

export function checkTags(volume: OwnReading): Finding[] {
  const { pdf } = volume.objects
  const root = pdf.dict(pdf.catalog().get('StructTreeRoot'))
  if (!root) return [finding('tags-absent')]
  return [...checkRoot(pdf, root), ...checkIds(pdf, root), ...checkPages(volume, root)]
}

function checkRoot(pdf: Pdf, root: PdfDict): Finding[] {
  const kinds = pdf.list(root.get('K')).map((kid) => String(pdf.dict(kid)?.get('S')))
  return kinds.length === 1 && kinds[0] === 'Document' ? [] : [finding('tags-root', { found: kinds.slice(0, 5).join(', ') || '—' })]
}

function checkIds(pdf: Pdf, root: PdfDict): Finding[] {
  const seen = new Set<string>()
  const found: Finding[] = []
  walkStructure(pdf, root.get('K'), (element) => {
    const id = pdf.get(element.get('ID'))
    if (!(id instanceof PdfString)) return
    if (seen.has(id.bytes)) found.push(finding('tags-id', { found: id.bytes }))
    seen.add(id.bytes)
  })
  return found
}

function checkPages({ objects: { pdf, pages }, expected: { plan } }: OwnReading, root: PdfDict): Finding[] {
  const parents = new Map(numberTreeEntries(pdf, root.get('ParentTree')))
  return pages.flatMap(({ dict, links }, index) => {
    const at = { page: pageName(plan, index + 1) }
    const paper = paperOn(plan, index + 1)
    // A number that leads nowhere is as bad as none; a blank page has nothing to say.
    const isBlank = !plan.pages[index]?.source && !dict.has('StructParents')
    const page = isBlank || pdf.array(parents.get(pdf.number(dict.get('StructParents')) ?? -1)) ? [] : [finding('tags-page', at, paper)]
    const untold = links.filter((link) => !pdf.dict(parents.get(pdf.number(link.dict.get('StructParent')) ?? -1)))
    return [...page, ...untold.slice(0, 1).map(() => finding('tags-link', at, paper))]
  })
}
