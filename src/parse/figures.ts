// An image alone in its paragraph, or alone on a line of it, is a figure: its alternative text is the caption, as pandoc has it.
import type { Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Attributes, Figure, FigureGroup } from '../model/nodes.ts'
import { leadingAttributes, noAttributes } from './attributes.ts'
import { eachParent } from './display-math.ts'
import { parseInline } from './inline.ts'
import { withBlocks } from './paragraph-lines.ts'
import { sideBySide } from './side-by-side.ts'
import { saysFigure } from './typed-captions.ts'

export function figures(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    const children: RootContent[] = []
    const figuresOf = (parent as { type: string }).type === 'figureGroup' ? asFigures : besideEachOther
    for (const node of parent.children as RootContent[]) children.push(...(node.type === 'paragraph' && !isNoFigure(node) ? figuresOf(node, source) ?? withFigures(node, source) ?? [node] : [node]))
    parent.children = children as typeof parent.children
  })
}

// A typed line end parts them.
function besideEachOther(paragraph: Paragraph, source: string): (Figure | FigureGroup)[] | null {
  const figures = asFigures(paragraph, source)
  return figures && !paragraph.children.some(({ type }) => type === 'break') ? sideBySide(figures) : figures
}

// Several images one after another in a paragraph are as many figures.
function asFigures(paragraph: Paragraph, source: string): Figure[] | null {
  const [only] = paragraph.children
  const marked = only?.type === 'image' ? attributesAfter(only, paragraph, source) : null
  if (only?.type === 'image' && marked) {
    const figure = asFigure(only, source)
    return [{ ...figure, attributes: { ...marked, label: marked.label || figure.attributes.label }, alt: marked.values['alt'] ?? figure.alt }]
  }
  const found: Figure[] = []
  for (const child of paragraph.children) {
    const last = found.at(-1)
    if (child.type === 'image') found.push(asFigure(child, source))
    else if (child.type === 'break') continue
    else if (child.type === 'text' && last) {
      const label = leadingAttributes(child.value.trim())
      if (label) {
        last.attributes = { ...label.attributes, label: label.attributes.label || last.attributes.label, values: { ...last.attributes.values, ...label.attributes.values } }
        last.alt = label.attributes.values['alt'] ?? last.alt
      }
      if ((label ? label.rest : child.value).trim() !== '') return null
    } else return null
  }
  return found.length > 0 ? found : null
}

/** Lines of text and lines that are an image: the text stays a paragraph, each image becomes a figure between. */
function withFigures(paragraph: Paragraph, source: string): (Paragraph | Figure | FigureGroup)[] | null {
  if (!paragraph.children.some((child) => child.type === 'image')) return null
  return withBlocks(paragraph, (line) => (line.children.some(isIcon) ? null : besideEachOther(line, source)))
}

/** A picture that stands for a word. */
function isIcon(node: PhrasingContent, index: number, line: readonly PhrasingContent[]): boolean {
  const after = line[index + 1]
  const classes = after?.type === 'text' ? leadingAttributes(after.value.trim())?.attributes.classes ?? [] : []
  return node.type === 'image' && (/shields\.io|badge/.test(node.url) || classes.some((name) => /icon|inline/.test(name)))
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

// What editors put there of themselves names no picture.
const placeholder = /^(?:image|img|alt(?:[ _-]text)?|pic(?:ture)?|photo|screen(?:shot)?|untitled|изображение|картинка|рисунок|фото|скриншот|снимок экрана|замещающий текст|описание (?:изображения|картинки))[ _-]*\d*(?:\.\p{L}{3,4})?$/iu

// What a word processor says of a picture by itself.
const guessed = /\s*(?:Description automatically generated(?: with \w+ confidence)?|AI-generated content may be incorrect|Автоматически созданное описание|Автоматично згенерований опис|Контент, сгенерированный ИИ, может содержать ошибки)\.?\s*$/u

function asFigure(image: Image, source: string): Figure {
  const alt = image.alt?.trim() ?? ''
  const words = placeholder.test(alt) || guessed.test(alt) ? [] : captionOf(image, source)
  const title = titleOf(image)
  const isCaption = title !== '' && (words.length === 0 || saysFigure(title))
  const children = isCaption ? parseInline(title) : words
  const figure: Figure = { type: 'figure', url: image.url, alt: guessed.test(alt) ? alt.replace(guessed, '') : isCaption ? (words.length === 0 ? '' : alt) : title, attributes: { ...noAttributes, ...image.data?.attributes, label: labelWithin(children) }, children }
  if (image.position) figure.position = image.position
  return figure
}

// `![](a.png "Words")` has its caption there; beside words in the brackets it describes the picture. pandoc’s “fig:” is no word.
function titleOf({ title, alt, url }: Image): string {
  const words = (title ?? '').replace(/^fig:/, '').replace(/\s+/g, ' ').trim()
  return words === (alt ?? '').trim() || placeholder.test(words) || url.endsWith(words) || /^[\w-]+=\S+$/.test(words) ? '' : words
}

// remark keeps an image's text without its mark-up; the caption may hold formulas and emphasis, so it is taken from the source.
function captionOf(image: Image, source: string): Figure['children'] {
  const start = image.position?.start.offset
  const end = image.position?.end.offset
  // Its attributes were read with it: it was written in no such brackets.
  if (start === undefined || end === undefined || image.data?.attributes) return image.alt ? [{ type: 'text', value: image.alt }] : []
  const inner = source.slice(start + 2, end)
  const close = closingBracket(inner)
  const text = close < 0 ? image.alt ?? '' : inner.slice(0, close)
  return text.trim() === '' ? [] : parseInline(text)
}

/** `\label{fig:x}` at the end of the caption, as LaTeX has it. */
function labelWithin(caption: readonly PhrasingContent[]): string {
  const last = caption.at(-1)
  const found = last?.type === 'text' ? /\s*\\label\{([^{}]+)\}\s*$/.exec(last.value) : null
  if (last?.type !== 'text' || !found) return ''
  last.value = last.value.slice(0, found.index)
  return found[1] ?? ''
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

