// `<p align="center"><img src="a.png" alt="…"></p>`: a picture alone in an author's HTML → a figure; the words typed under it in the same piece beside it.
import type { Html } from 'mdast'
import type { Figure } from '../model/nodes.ts'
import { noAttributes } from './attributes.ts'

export interface HtmlPicture {
  readonly figure: Figure
  /** '' where the picture stands alone. */
  readonly words: string
}

const around = /<\/?(?:p|div|center|a|br|em|i|b|strong|span)\b[^>]*>/gi

export function htmlPicture(html: Html): HtmlPicture | null {
  const [, written, words = ''] = /^\s*<img\b([^>]*?)\/?>([^<>&]*)$/i.exec(html.value.replace(around, '')) ?? []
  if (written === undefined) return null
  const url = attribute(written, 'src')
  const width = attribute(written, 'width')
  const figure: Figure = { type: 'figure', url, alt: attribute(written, 'alt'), attributes: { ...noAttributes, values: /^\d+(?:%|px)?$/.test(width) ? { width } : {} }, children: [] }
  return url === '' ? null : { figure: html.position ? { ...figure, position: html.position } : figure, words: words.replace(/\s+/g, ' ').trim() }
}

function attribute(written: string, name: string): string {
  const [, double, single, bare] = new RegExp(String.raw`\b${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(written) ?? []
  return double ?? single ?? bare ?? ''
}
