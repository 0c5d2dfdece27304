// An SVG drawing → the same without anything that runs or lies elsewhere, its size, and what was taken out.
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { InsidePicture } from '../model/image.ts'
import { insidePictures } from './inside-pictures.ts'

export interface CleanSvg {
  /** As it was, where nothing had to go. */
  readonly svg: string
  readonly widthPx: number
  readonly heightPx: number
  /** false: neither a size nor a viewBox is given, and the browser's custom was taken. */
  readonly isSized: boolean
  readonly removed: readonly string[]
  readonly inside: readonly InsidePicture[]
}

const unwanted = new Set(['script', 'foreignObject', 'iframe', 'object', 'embed', 'audio', 'video', 'canvas', 'handler', 'listener', 'link', 'meta', 'base'])
const embedded = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i

/** Throws an XmlError when it is no XML, or no drawing. */
export function cleanSvg(source: string): CleanSvg {
  const text = source.trimStart()
  const { root } = parseXml(text, { resolveUndefinedEntity: (name) => entityOf(text, name) })
  if (root === null || localName(root.name) !== 'svg') throw new Error('no <svg>')
  const removed = new Set<string>()
  clean(root, removed, pagesWithin(root, new Set()))
  // A document type may define names that grow without end; the browser need not meet it.
  const isKept = removed.size === 0 && !/^(?:<\?xml[^>]*\?>)?\s*<!DOCTYPE|^<\?xml[^>]*encoding=(?!["']utf-?8)/i.test(text) && !text.includes('<?xml-stylesheet')
  return { svg: isKept ? source : written(root), removed: [...removed], inside: insidePictures(root), ...sizeOf(root) }
}

// Drawing programs define addresses of namespaces; what is longer or uses others is no such thing.
function entityOf(text: string, name: string): string | null {
  const value = new RegExp(`<!ENTITY\\s+${name.replace(/[^\w.-]/g, '')}\\s+(?:"([^"&%<]{0,200})"|'([^'&%<]{0,200})')\\s*>`).exec(text)
  return value?.[1] ?? value?.[2] ?? null
}

const xhtml = 'http://www.w3.org/1999/xhtml'

/** `pages`: prefixes that mean HTML, which a drawing opened by itself would show as a page. */
function clean(element: XmlElement, removed: Set<string>, pages: ReadonlySet<string>): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    const reason = attributeFault(element, name, value)
    if (reason === null) element.attributes[name] = name.startsWith('xmlns') ? value : cleanCss(value, removed)
    else delete element.attributes[name]
    if (reason) removed.add(reason)
  }
  element.children = element.children.filter((child) => {
    if (!(child instanceof XmlElement)) return child instanceof XmlText
    if (!unwanted.has(localName(child.name)) && !isPage(child, pages) && !changesAddress(child)) return true
    removed.add(`<${localName(child.name)}>`)
    return false
  })
  for (const child of element.children) {
    if (child instanceof XmlElement) clean(child, removed, pagesWithin(child, pages))
    else if (localName(element.name) === 'style' && child instanceof XmlText) child.text = cleanCss(child.text, removed)
  }
}

function pagesWithin(element: XmlElement, pages: ReadonlySet<string>): ReadonlySet<string> {
  const within = new Set(pages)
  for (const [name, value] of Object.entries(element.attributes)) {
    const prefix = /^xmlns(?::(.+))?$/.exec(name)
    if (prefix && value.trim() === xhtml) within.add(prefix[1] ?? '')
    else if (prefix) within.delete(prefix[1] ?? '')
  }
  return within
}

function isPage(element: XmlElement, pages: ReadonlySet<string>): boolean {
  const colon = element.name.indexOf(':')
  return pagesWithin(element, pages).has(colon < 0 ? '' : element.name.slice(0, colon))
}

// Animation can give an element the address or the handler it was not allowed to have.
function changesAddress(element: XmlElement): boolean {
  return /^(?:set|animate)/.test(localName(element.name)) && /^(?:on|(?:\w+:)?(?:href|src)$)/i.test((element.attributes['attributeName'] ?? '').trim())
}

/** What is said of an attribute that must go; '' where nobody will miss it, null where it may stay. */
function attributeFault(element: XmlElement, name: string, value: string): string | null {
  const local = localName(name)
  if (/^on/i.test(local)) return local
  // In a picture nothing can be clicked.
  if ((local === 'href' || local === 'src') && localName(element.name) === 'a') return ''
  if ((local === 'href' || local === 'src') && !/^\s*#/.test(value) && !embedded.test(value.trim())) return `${local}="${shortened(value)}"`
  return name === 'xml:base' ? '' : null
}

function cleanCss(css: string, removed: Set<string>): string {
  return unescapedCss(css)
    .replace(/image-set\(\s*["'][^)]*\)/gi, (whole) => { removed.add(shortened(whole)); return 'none' })
    .replace(/@import\b[^;]*;?/gi, (rule) => { removed.add(shortened(rule)); return '' })
    .replace(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/gi, (whole, double?: string, single?: string, bare?: string) => {
      const address = (double ?? single ?? bare ?? '').trim()
      if (address.startsWith('#') || /^data:(?:image\/(?:png|jpe?g|gif|webp)|(?:application\/(?:x-)?)?font|application\/octet-stream)/i.test(address)) return whole
      removed.add(`url(${shortened(address)})`)
      return 'none'
    })
}

// `\75rl(…)` is `url(…)`: letters and signs of commands are written plainly before they are looked for.
function unescapedCss(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|([a-z@]))/gi, (whole, code?: string, letter?: string) => {
    const sign = code === undefined ? letter ?? '' : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff))
    return /^[a-z@(:/-]$/i.test(sign) ? sign : whole
  })
}

const unitsPx: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, em: 16, ex: 8, rem: 16 }

// CSS gives a picture without any size 300 by 150 pixels.
function sizeOf(root: XmlElement): Pick<CleanSvg, 'widthPx' | 'heightPx' | 'isSized'> {
  const [width, height] = [lengthPx(root.attributes['width']), lengthPx(root.attributes['height'])]
  const [boxWidth = 0, boxHeight = 0] = (root.attributes['viewBox'] ?? '').trim().split(/[\s,]+/).slice(2).map(Number)
  const rounded = (w: number, h: number) => ({ widthPx: Math.max(1, Math.round(w)), heightPx: Math.max(1, Math.round(h)), isSized: true })
  if (width > 0 && height > 0) return rounded(width, height)
  if (!(boxWidth > 0 && boxHeight > 0)) return { ...rounded(width || 300, height || 150), isSized: false }
  if (width > 0) return rounded(width, (width * boxHeight) / boxWidth)
  return height > 0 ? rounded((height * boxWidth) / boxHeight, height) : rounded(boxWidth, boxHeight)
}

function lengthPx(written = ''): number {
  const found = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written)
  const length = Number(found?.[1]) * (unitsPx[(found?.[2] ?? '').toLowerCase()] ?? NaN)
  return Number.isFinite(length) ? length : 0
}

function written(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;').replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`).join('')
  const children = element.children.map((child) => (child instanceof XmlElement ? written(child) : child instanceof XmlText ? escaped(child.text) : '')).join('')
  return children === '' ? `<${element.name}${attributes}/>` : `<${element.name}${attributes}>${children}</${element.name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 50 ? `${line.slice(0, 49)}…` : line
}
