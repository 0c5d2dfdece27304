// How many pages there are, what they are called and how large they are.
import { ownerOf, pageName, paperOn } from './place-names.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import type { FinishedVolume, OwnReading } from './volume.ts'

/** Both readers must count the pages of the plan; names the first page that is not the planned one. */
export function checkPageCount({ objects, streams, back, expected: { plan, prints } }: FinishedVolume): Finding[] {
  const expected = plan.pages.length
  const found = [objects.pages.length, back.pageCount].find((count) => count !== expected)
  if (found === undefined) return []
  const first = plan.pages.find(({ page, source }) => source && !streams(page).hashes.includes(prints.get(source.print)?.contentHashes[source.page] ?? ''))
  const page = first?.page ?? expected + 1
  return [finding('count', { found, expected, page: `${pageName(plan, page)} ${ownerOf(plan, page)}`.trim() }, paperOn(plan, page))]
}

export function checkPageLabels({ back, expected: { plan } }: FinishedVolume): Finding[] {
  return plan.pages.flatMap(({ page, label }) => {
    const found = back.labels?.[page - 1] ?? ''
    return found === label ? [] : [finding('label', { page, found, expected: label }, paperOn(plan, page))]
  })
}

const boxes = ['MediaBox', 'CropBox', 'TrimBox']
// Points; a printer's software rounds no finer.
const tolerance = 0.01

export function checkBoxes({ objects: { pdf, pages }, expected: { plan, geometry } }: OwnReading): Finding[] {
  const expected = [0, 0, geometry.trimWidthPt, geometry.trimHeightPt]
  return pages.flatMap(({ dict }, index) => boxes.flatMap((box) => {
    const found = (pdf.array(dict.get(box)) ?? []).map((side) => pdf.number(side) ?? Number.NaN)
    if (found.length === 4 && expected.every((side, at) => Math.abs(side - (found[at] ?? 0)) <= tolerance) && !dict.has('Rotate')) return []
    const values = { box, page: pageName(plan, index + 1), found: found.join(' '), expected: expected.map((side) => side.toFixed(2)).join(' ') }
    return [finding('box', values, paperOn(plan, index + 1))]
  }))
}
