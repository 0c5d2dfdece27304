// Pictures: enough dots for print, each named by the manuscript that uses it.
import { finding, type Finding } from './finding.ts'
import type { PreflightRuleId } from './preflight-rules.ts'
import type { PrintedImage } from './printed-images.ts'
import { fineDpi, leastDpi, lineArtDpi } from './terms.ts'

/** The program itself makes pictures smaller to 300 dots to the inch; whole dots make it a little less. */
const slackDpi = 2

export function checkImages(images: readonly PrintedImage[]): Finding[] {
  return images.flatMap((image) => {
    const rule = ruleFor(image)
    return rule ? [finding(rule, [image.page], { found: String(Math.round(image.dpi)) }, placeOf(image))] : []
  })
}

function ruleFor({ dpi, lineArt }: PrintedImage): PreflightRuleId | null {
  if (dpi < leastDpi - slackDpi) return 'image-legible'
  if (lineArt && dpi < lineArtDpi - slackDpi) return 'line-art-fine'
  return dpi < fineDpi - slackDpi ? 'image-fine' : null
}

function placeOf({ picture }: PrintedImage): Finding['place'] {
  return picture && { file: picture.file, line: picture.line, column: picture.column }
}
