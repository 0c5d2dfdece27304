// Pictures: enough dots for print, each named by the manuscript that uses it.
import { ptPerMm } from '../../model/geometry.ts'
import { shortAddress } from '../../model/image.ts'
import type { Problem } from '../../model/problem.ts'
import { problemAt, type RuleId } from '../../model/rules.ts'
import { widthOf } from './box.ts'
import { finding, type Finding } from './finding.ts'
import type { PrintedImage } from './printed-images.ts'
import { fineDpi, leastDpi, lineArtDpi, type PlacedPicture } from './terms.ts'

type ImageRule = 'image-legible' | 'image-fine' | 'line-art-fine'

/** The program itself makes pictures smaller to 300 dots to the inch; whole dots make it a little less. */
const slackDpi = 2
const asked: Readonly<Record<ImageRule, number>> = { 'image-legible': fineDpi, 'image-fine': fineDpi, 'line-art-fine': lineArtDpi }
/** Of manuscripts. */
const problemRules: Readonly<Record<ImageRule, RuleId>> = { 'image-legible': 'print-image-legible', 'image-fine': 'print-image-fine', 'line-art-fine': 'print-line-art-fine' }

export function checkImages(images: readonly PrintedImage[]): Finding[] {
  return images.flatMap((image) => {
    const rule = ruleFor(image)
    return rule ? [finding(rule, [image.page], { found: String(Math.round(image.dpi)) }, placeOf(image))] : []
  })
}

/** The same, told of the manuscripts. */
export function imageProblems(images: readonly PrintedImage[]): Problem[] {
  return images.flatMap((image) => {
    const rule = ruleFor(image)
    if (!rule || !image.picture) return []
    const { file, line, column, paper } = image.picture
    const widthPt = widthOf(image.box)
    const values = { ...nameOf(image.picture), dpi: String(Math.round(image.dpi)), width: String(Math.round(widthPt / ptPerMm)), expected: String(Math.ceil((widthPt / 72) * asked[rule])) }
    return [{ ...problemAt({ file, line, column }, problemRules[rule], values), ...(paper === '' ? {} : { paper }) }]
  })
}

function nameOf({ url, inside }: PlacedPicture): Problem['values'] {
  const found = shortAddress(url)
  return inside ? { found, 'found.en': `${found}, the picture inside it`, 'found.ru': `${found}, изображение внутри` } : { found }
}

function ruleFor({ dpi, lineArt, picture }: PrintedImage): ImageRule | null {
  if (picture?.inside?.squares) return null
  if (dpi < leastDpi - slackDpi) return 'image-legible'
  if (lineArt && dpi < lineArtDpi - slackDpi) return 'line-art-fine'
  return dpi < fineDpi - slackDpi ? 'image-fine' : null
}

function placeOf({ picture }: PrintedImage): Finding['place'] {
  return picture && { file: picture.file, line: picture.line, column: picture.column }
}
