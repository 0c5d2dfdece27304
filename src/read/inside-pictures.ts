// A drawing → the pictures of dots inside it, in the order they are painted: the preflight counts their dots too.
import { XmlElement } from '@rgrove/parse-xml'
import { imageSize } from 'image-size'
import type { InsidePicture } from '../model/image.ts'
import { dataOf } from './data-of.ts'

export function insidePictures(element: XmlElement): readonly InsidePicture[] {
  const own = /^(?:\w+:)?image$/.test(element.name) ? pictureOf(element) : null
  return [...(own ? [own] : []), ...element.children.flatMap((child) => (child instanceof XmlElement ? insidePictures(child) : []))]
}

function pictureOf({ attributes }: XmlElement): InsidePicture | null {
  const address = (attributes['href'] ?? attributes['xlink:href'] ?? '').trim()
  // The style of an element goes before its attributes; programs that draw numbers as squares write several words, as browsers knew different ones.
  const shown = /image-rendering\s*:([^;]*)/.test(attributes['style'] ?? '') ? attributes['style'] ?? '' : attributes['image-rendering'] ?? ''
  const size = /^data:image\//i.test(address) ? sizeOf(dataOf(address)) : null
  return size && { ...size, squares: /pixelated|crisp-edges|optimizespeed/i.test(shown) }
}

function sizeOf(bytes: Uint8Array): Pick<InsidePicture, 'widthPx' | 'heightPx'> | null {
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { widthPx: width, heightPx: height } : null
  } catch { return null }
}
