// A picture’s address → the image at the size it is printed, or words in its place.
import type { Element } from 'hast'
import { h } from 'hastscript'
import { shortAddress, type Image } from '../model/image.ts'
import type { Setting } from './setting.ts'

export function picture(url: string, alt: string, setting: Setting, width?: string): Element {
  const image = setting.imageOf(url)
  if (!image) return h('span.missing-image', `${setting.words.missingImage}: ${shortAddress(url)}`)
  setting.use(image.key)
  return h('img', { src: `http://volume.invalid/${image.key}`, alt, style: widthOf(image, width) })
}

// Natural size is 150 dots to the inch at most: a screenshot is not blown up to the full measure.
export function widthOf(image: Image, width: string | undefined): string {
  if (width && /^\d+(\.\d+)?(%|mm|cm|px|pt|in)?$/.test(width)) return `width:${width}${/\d$/.test(width) ? 'px' : ''}`
  const natural = Math.round((image.widthPx * 96) / 150)
  return image.contentType === 'image/svg+xml' ? `width:${image.widthPx}px` : `width:${natural}px`
}
