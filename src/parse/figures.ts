// An image alone in its paragraph is a figure: its alternative text is the caption, as pandoc has it.
import type { Image, Paragraph, Root, RootContent } from 'mdast'
import type { Attributes, Figure } from '../model/nodes.ts'
import { leadingAttributes, noAttributes } from './attributes.ts'
import { eachParent } from './display-math.ts'
import { parseInline } from './inline.ts'

export function figures(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    const children: RootContent[] = []
    for (const node of parent.children as RootContent[]) children.push(...(node.type === 'paragraph' ? asFigures(node, source) ?? [node] : [node]))
    parent.children = children as typeof parent.children
  })
}

// Several images one after another in a paragraph are as many figures.
function asFigures(paragraph: Paragraph, source: string): Figure[] | null {
  const [only] = paragraph.children
  const marked = only?.type === 'image' ? attributesAfter(only, paragraph, source) : null
  if (only?.type === 'image' && marked) return [{ ...asFigure(only, source), attributes: marked, alt: marked.values['alt'] ?? '' }]
  const found: Figure[] = []
  if (isNoFigure(paragraph)) return null
  for (const child of paragraph.children) {
    const last = found.at(-1)
    if (child.type === 'image') found.push(asFigure(child, source))
    else if (child.type === 'break') continue
    else if (child.type === 'text' && last) {
      const label = leadingAttributes(child.value.trim())
      if (label) {
        last.attributes = label.attributes
        last.alt = label.attributes.values['alt'] ?? ''
      }
      if ((label ? label.rest : child.value).trim() !== '') return null
    } else return null
  }
  return found.length > 0 ? found : null
}

// Emphasis and formulas in the values of attributes are still theirs.
function attributesAfter(image: Image, paragraph: Paragraph, source: string): Attributes | null {
  const found = leadingAttributes(source.slice(image.position?.end.offset ?? 0, paragraph.position?.end.offset ?? 0).trim())
  return found?.rest === '' ? found.attributes : null
}

// pandoc’s sign that an image in a paragraph of its own has no number: a backslash after it.
function isNoFigure({ children }: Paragraph): boolean {
  const [image, sign] = children
  if (image?.type !== 'image' || children.length !== 2 || sign?.type !== 'text' || sign.value.trim() !== '\\') return false
  children.pop()
  return true
}

function asFigure(image: Image, source: string): Figure {
  const figure: Figure = { type: 'figure', url: image.url, alt: '', attributes: noAttributes, children: captionOf(image, source) }
  if (image.position) figure.position = image.position
  return figure
}

// remark keeps an image's text without its mark-up; the caption may hold formulas and emphasis, so it is taken from the source.
function captionOf(image: Image, source: string): Figure['children'] {
  const start = image.position?.start.offset
  const end = image.position?.end.offset
  if (start === undefined || end === undefined) return image.alt ? [{ type: 'text', value: image.alt }] : []
  const inner = source.slice(start + 2, end)
  const close = closingBracket(inner)
  const text = close < 0 ? image.alt ?? '' : inner.slice(0, close)
  return text.trim() === '' ? [] : parseInline(text)
}

/** Index of the `]` that closes a bracket opened just before `text`, or −1. */
export function closingBracket(text: string): number {
  let depth = 1
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '[') depth++
    else if (text[i] === ']' && --depth === 0) return i
  }
  return -1
}

