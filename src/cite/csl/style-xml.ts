// The text of a CSL file → its elements with their places.
import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'

export interface StyleNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly StyleNode[]
  readonly text: string
  readonly line: number
  readonly column: number
}

export interface StyleFault {
  readonly line: number
  readonly column: number
  readonly en: string
  readonly ru: string
}

export function styleXml(text: string): StyleNode | StyleFault {
  const clean = text.replace(/^\uFEFF/, '').trimStart()
  const skipped = text.length - clean.length
  try {
    const { root } = parseXml(clean, { includeOffsets: true })
    const starts = lineStarts(text)
    if (root && isTooDeep(root, 0)) return { line: 1, column: 1, en: 'its elements are nested too deep', ru: 'его элементы вложены друг в друга слишком глубоко' }
    return root ? nodeOf(root, starts, skipped) : notXml(1, 1)
  } catch (error) {
    const at = error instanceof XmlError ? placeOf(error.pos + skipped, lineStarts(text)) : { line: 1, column: 1 }
    return notXml(at.line, at.column)
  }
}

export function isFault(found: StyleNode | StyleFault): found is StyleFault {
  return 'en' in found
}

function notXml(line: number, column: number): StyleFault {
  return { line, column, en: 'it is not XML from here on (a sign is missing, or the file was cut)', ru: 'с этого места это не XML (пропущен знак, или файл обрезан)' }
}

/** No style of use is a tenth as deep. */
const deepest = 200

function isTooDeep(element: XmlElement, depth: number): boolean {
  return depth > deepest || element.children.some((child) => child instanceof XmlElement && isTooDeep(child, depth + 1))
}

// CSL's own elements may carry a prefix.
function nodeOf(element: XmlElement, starts: readonly number[], skipped: number): StyleNode {
  const children = element.children.filter((child): child is XmlElement => child instanceof XmlElement).map((child) => nodeOf(child, starts, skipped))
  const text = element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('')
  return { name: element.name.replace(/^cs:/, ''), attributes: element.attributes, children, text, ...placeOf(element.start + skipped, starts) }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function placeOf(offset: number, starts: readonly number[]): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
