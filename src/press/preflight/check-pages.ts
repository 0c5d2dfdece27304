// What printing houses ask of every page: boxes, trim, bleed, margins, annotations.
import { ptPerMm } from '../../model/geometry.ts'
import { heightOf, inside, join, shared, widthOf, type Box } from './box.ts'
import { finding, type Finding } from './finding.ts'
import type { FileReading, ReadPage } from './read-file.ts'
import { safeMm, type PreflightTerms } from './terms.ts'

export function checkPages(file: FileReading, terms: PreflightTerms): Finding[] {
  return file.pages.flatMap((page) => [...boxes(page, terms), ...annotations(page), ...edges(page, terms), ...innerMargin(page, terms)])
}

const hundredthMm = 0.01 * ptPerMm
const hair = 0.1 * ptPerMm

function boxes({ page, boxes: { MediaBox, BleedBox, TrimBox, ArtBox, CropBox } }: ReadPage, terms: PreflightTerms): Finding[] {
  const wrong = (found: string): Finding => finding('boxes-nested', [page], { found })
  if (!MediaBox) return [wrong('MediaBox —')]
  if (!TrimBox) return [wrong(ArtBox ? 'ArtBox' : 'TrimBox —')]
  const findings: Finding[] = []
  if (ArtBox) findings.push(wrong('TrimBox + ArtBox'))
  if (!inside(TrimBox, BleedBox ?? MediaBox)) findings.push(wrong('TrimBox > BleedBox'))
  if (!inside(BleedBox ?? TrimBox, MediaBox)) findings.push(wrong('BleedBox > MediaBox'))
  if (CropBox && !inside(BleedBox ?? TrimBox, CropBox)) findings.push(wrong('BleedBox > CropBox'))
  return [...findings, ...trim(page, TrimBox, terms), ...bleed(page, TrimBox, BleedBox ?? TrimBox, terms)]
}

function trim(page: number, box: Box, { trimWidthMm, trimHeightMm }: PreflightTerms): Finding[] {
  const [width, height] = [widthOf(box) / ptPerMm, heightOf(box) / ptPerMm]
  if (Math.abs(width - trimWidthMm) <= 0.01 && Math.abs(height - trimHeightMm) <= 0.01) return []
  return [finding('trim-exact', [page], { found: `${mm(width)} × ${mm(height)} mm`, 'found.ru': `${mm(width)} × ${mm(height)} мм, а нужно ${mm(trimWidthMm)} × ${mm(trimHeightMm)} мм`, 'found.en': `${mm(width)} × ${mm(height)} mm, expected ${mm(trimWidthMm)} × ${mm(trimHeightMm)} mm` })]
}

function bleed(page: number, trimBox: Box, bleedBox: Box, { bleedMm }: PreflightTerms): Finding[] {
  const out = [trimBox[0] - bleedBox[0], trimBox[1] - bleedBox[1], bleedBox[2] - trimBox[2], bleedBox[3] - trimBox[3]]
  const off = (side: number): number => Math.abs(side - bleedMm * ptPerMm)
  // The side that is worst.
  const worst = out.reduce((one, other) => (off(other) > off(one) ? other : one))
  if (off(worst) <= hundredthMm) return []
  const found = mm(worst / ptPerMm)
  return [finding('bleed-given', [page], { 'found.ru': `${found} мм, а нужно ${bleedMm} мм`, 'found.en': `${found} mm, expected ${bleedMm} mm` })]
}

function annotations({ page, annotations: count }: ReadPage): Finding[] {
  return count === 0 ? [] : [finding('annotations-none', [page], { found: String(count) })]
}

// What reaches over the edge must reach through the bleed; what stays inside must stay away from the knife.
function edges({ page, boxes: { TrimBox, BleedBox }, marks }: ReadPage, { bleedMm }: PreflightTerms): Finding[] {
  if (!TrimBox) return []
  const bleedBox = BleedBox ?? TrimBox
  const near = safeMm * ptPerMm
  let short = false
  let nearest = Infinity
  for (const box of marks.inked) {
    // Marks of the sheet stand outside.
    if (!shared(box, TrimBox)) continue
    for (const side of [0, 1, 2, 3] as const) {
      const sign = side < 2 ? 1 : -1
      const inward = (box[side] - TrimBox[side]) * sign
      const toBleed = (box[side] - bleedBox[side]) * sign
      if (inward <= hair && bleedMm > 0 && inward > -bleedMm * ptPerMm + hair && toBleed > hair) short ||= !isLineOnGround(box, side, bleedBox, marks)
      else if (inward < near - hair && (inward > hair || bleedMm === 0)) nearest = Math.min(nearest, Math.max(0, inward))
    }
  }
  return [
    ...(short ? [finding('bleed-reached', [page])] : []),
    ...(nearest < Infinity ? [{ ...finding('safe-zone', [page], { 'found.ru': `${mm(nearest / ptPerMm)} мм`, 'found.en': `${mm(nearest / ptPerMm)} mm` }), measure: nearest }] : [])
  ]
}

// A curve that turns back within the bleed leaves no white where a ground lies under it.
function isLineOnGround(box: Box, side: 0 | 1 | 2 | 3, bleedBox: Box, { lines, areas }: ReadPage['marks']): boolean {
  const reaching = box.map((at, i) => (i === side ? bleedBox[side] : at)) as unknown as Box
  return lines.some((line) => line.box === box) && areas.some((area) => inside(reaching, area.box, hair))
}

function innerMargin({ page, boxes: { TrimBox }, marks }: ReadPage, { innerMm }: PreflightTerms): Finding[] {
  if (!TrimBox || innerMm === 0 || marks.texts.length === 0) return []
  const text = marks.texts.map(({ box }) => shared(box, TrimBox)).filter((box) => box !== null).reduce<Box | null>((all, box) => (all ? join(all, box) : box), null)
  if (!text) return []
  const margin = (page % 2 === 1 ? text[0] - TrimBox[0] : TrimBox[2] - text[2]) / ptPerMm
  return margin >= innerMm - 0.1 ? [] : [{ ...finding('inner-margin', [page], { found: mm(margin) }), measure: margin }]
}

function mm(length: number): string {
  return String(Math.round(length * 100) / 100)
}
