// `<p align="center"><img src="hall.png" width="300"></p>`: a picture and nothing else in an author's HTML → a figure, and the words beneath it.
import type { Html, PhrasingContent, RootContent } from 'mdast'
import type { Figure } from '../model/nodes.ts'
import { noAttributes } from './attributes.ts'
import { tagAttribute } from './tag-attribute.ts'

export interface HtmlPicture {
  readonly figure: Figure
  /** What stands with it: its caption, perhaps. */
  readonly rest: PhrasingContent[]
}

const image = /<img\b[^<>]*>/gi
const frames = /<\/?(?:p|div|center|a|br|b|strong|i|em|span|font)\b[^<>]*>/gi

export function htmlPicture(node: RootContent): HtmlPicture | null {
  if (node.type === 'html') return pictureIn(node, [])
  const [first, ...rest] = node.type === 'paragraph' ? node.children : []
  return first?.type === 'html' && !rest.some(({ type }) => type === 'image') ? pictureIn(first, rest) : null
}

/** Null where it holds more than words. */
export function wordsOfHtml({ value, position }: Html): PhrasingContent[] | null {
  const words = value.replace(frames, ' ').replace(/&nbsp;/g, ' ').replace(/\s+/g, ' ').trim()
  return words === '' || /[<>]/.test(words) || !isClosed(value) ? null : [{ type: 'text', value: words, ...(position ? { position } : {}) }]
}

function pictureIn(html: Html, beside: readonly PhrasingContent[]): HtmlPicture | null {
  const [only, second] = html.value.match(image) ?? []
  if (only === undefined || second !== undefined) return null
  if (!isClosed(html.value)) return null
  const left = html.value.replace(only, '').replace(frames, '').trim()
  const words = left === '' ? [] : wordsOfHtml({ ...html, value: html.value.replace(only, '') })
  const src = tagAttribute(only, 'src')
  const rest = beside.filter((node, i) => !(i === 0 && node.type === 'text' && node.value.trim() === '')).filter(({ type }, i) => type !== 'break' || i > 0)
  if (!words || src === '' || (words.length > 0 && rest.length > 0)) return null
  const width = tagAttribute(only, 'width') || (/(?:^|[;\s])width:\s*([\d.]+(?:px|%))/.exec(tagAttribute(only, 'style'))?.[1] ?? '')
  return { figure: { type: 'figure', url: src, alt: altOf(only), attributes: { ...noAttributes, values: width === '' ? {} : { width } }, children: [], ...(html.position ? { position: html.position } : {}) }, rest: words.length > 0 ? words : rest }
}

// What opens here and is closed further on holds more than the picture.
function isClosed(value: string): boolean {
  const count = (tag: RegExp): number => value.match(tag)?.length ?? 0
  return count(/<(?:p|div|center|a|b|strong|i|em|span|font)\b/gi) === count(/<\/(?:p|div|center|a|b|strong|i|em|span|font)\s*>/gi)
}

// What GitHub puts there of itself names no picture.
function altOf(tag: string): string {
  const alt = tagAttribute(tag, 'alt')
  return /^image$/i.test(alt) ? '' : alt
}
