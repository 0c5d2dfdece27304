// Every page has the exact trim size.
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import type { OwnReading } from './open-volume.ts'
import { pageName, paperOn } from './place-names.ts'

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
