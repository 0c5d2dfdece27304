// The hast of a paper's text → the hast its page in the HTML edition has: valid today, readable on a phone, usable without sight.
import type { Element, ElementContent, Properties, Root } from 'hast'
import { h } from 'hastscript'
import { toString } from 'hast-util-to-string'
import { visit, SKIP } from 'unist-util-visit'
import type { Image } from '../model/image.ts'
import type { Lang } from '../model/paper.ts'
import { editionWords } from './edition-words.ts'

/** Changes the tree it is given. `images` are known by their resource keys. */
export function forEdition(tree: Root, lang: Lang, images: ReadonlyMap<string, Image>): Root {
  backFromSources(tree, lang)
  visit(tree, 'element', (element, index, parent) => {
    today(element)
    if (element.tagName === 'img') sizeOf(element, images)
    if (element.tagName === 'a') linkOf(element)
    if (element.tagName === 'input' && parent && index !== undefined) parent.children[index] = { type: 'text', value: element.properties['checked'] ? '☑' : '☐' }
    if (element.tagName === 'table') headerCells(element)
    const name = scrolling(element, lang)
    if (name === '' || !parent || index === undefined) return undefined
    parent.children[index] = h('div.scroll', { role: 'group', ariaLabel: name, tabIndex: 0 }, [element])
    if (element.tagName === 'table') visit(element, 'element', (inner) => { today(inner); if (inner.tagName === 'img') sizeOf(inner, images); if (inner.tagName === 'a') linkOf(inner) })
    return SKIP
  })
  return tree
}

/** A link back to the call stands at the end of each note. */
export function withBackLinks(notes: Element, lang: Lang): Element {
  visit(notes, 'element', (item) => {
    const id = String(item.properties['id'] ?? '')
    if (item.tagName !== 'li' || !/--note-\d+$/.test(id)) return
    const back = h('a.back', { href: `#${id.replace(/--note-(\d+)$/, '--call-$1')}`, role: 'doc-backlink', ariaLabel: editionWords[lang].backToText }, '↩')
    const last = item.children.findLast((child): child is Element => child.type === 'element')
    const home = last?.tagName === 'p' ? last : item
    home.children.push({ type: 'text', value: '\u00A0' }, back)
  })
  return notes
}

// In print the first words of a source lead back to where it is cited; on a screen a sign says so.
function backFromSources(tree: Root, lang: Lang): void {
  visit(tree, 'element', (item) => {
    if (item.tagName !== 'li') return
    const href = unwrapped(item)
    if (href === '') return
    const last = item.children.findLast((child): child is Element => child.type === 'element' && child.tagName === 'p')
    ;(last ?? item).children.push({ type: 'text', value: '\u00A0' }, h('a.back', { href, role: 'doc-backlink', ariaLabel: editionWords[lang].backToText }, '↩'))
  })
}

function unwrapped(element: Element): string {
  for (const [index, child] of element.children.entries()) {
    if (child.type !== 'element' || child.tagName === 'li') continue
    if (hasClass(child, 'to-citation')) {
      element.children.splice(index, 1, ...child.children)
      return String(child.properties['href'])
    }
    const href = unwrapped(child)
    if (href !== '') return href
  }
  return ''
}

const renamed: Readonly<Record<string, readonly [string, string]>> = { center: ['div', 'is-center'], font: ['span', ''], tt: ['code', ''], strike: ['s', ''] }

// What HTML no longer has becomes a class.
function today(element: Element): void {
  const [tagName, className] = renamed[element.tagName] ?? [element.tagName, '']
  element.tagName = tagName
  const align = String(element.properties['align'] ?? '')
  delete element.properties['align']
  for (const name of [className, align === '' || align === 'left' ? '' : `is-${align}`]) if (name !== '') addClass(element.properties, name)
}

function addClass(properties: Properties, name: string): void {
  const names = properties['className']
  properties['className'] = [...(Array.isArray(names) ? names : []), name]
}

// Width and height keep the place of an image that is still being read; a share of the measure stays a share.
function sizeOf(element: Element, images: ReadonlyMap<string, Image>): void {
  const image = images.get(String(element.properties['src'] ?? '').replace('http://volume.invalid/', ''))
  const style = /width:\s*([\d.]+)(%|px|mm|cm|pt|in)/.exec(String(element.properties['style'] ?? ''))
  delete element.properties['style']
  element.properties['alt'] ??= ''
  if (!image) return
  const px = style ? Number(style[1]) * (unitPx[style[2] ?? ''] ?? 0) : image.widthPx
  const width = Math.max(1, Math.round(px || image.widthPx))
  element.properties['width'] = width
  element.properties['height'] = Math.max(1, Math.round((width * image.heightPx) / image.widthPx))
  if (style?.[2] === '%') element.properties['style'] = `width:${style[1]}%`
}

const unitPx: Readonly<Record<string, number>> = { px: 1, mm: 96 / 25.4, cm: 96 / 2.54, pt: 96 / 72, in: 96 }

function linkOf(element: Element): void {
  const href = String(element.properties['href'] ?? '')
  if (/^#.*--note-\d+$/.test(href)) element.properties['role'] = 'doc-noteref'
  if (/^#.*--source-\d+$/.test(href)) element.properties['role'] = 'doc-biblioref'
  // The gap of a late number: filled with the number itself when pages are known.
  if ('style' in element.properties) delete element.properties['style']
}

// A header cell says what it heads; one without a word heads nothing.
function headerCells(table: Element): void {
  visit(table, 'element', (cell, _, row) => {
    if (cell.tagName !== 'th') return
    if (toString(cell).trim() === '' && !cell.children.some((child) => child.type === 'element')) {
      cell.tagName = 'td'
      delete cell.properties['scope']
    } else cell.properties['scope'] ??= row?.type === 'element' && row.children.filter((other) => other.type === 'element' && other.tagName === 'td').length > 0 ? 'row' : 'col'
  })
}

// Wide things are moved sideways by themselves, so that the page never is; the keyboard must reach them.
function scrolling(element: Element, lang: Lang): string {
  const words = editionWords[lang]
  if (element.tagName === 'table') return words.table
  if (element.tagName === 'pre') return words.listing
  const number = element.children.find((child) => isNumber(child))
  return element.tagName === 'div' && hasClass(element, 'formula') ? `${words.formula}${number ? ` ${toString(number as Element)}` : ''}` : ''
}

function isNumber(child: ElementContent): boolean {
  return child.type === 'element' && hasClass(child, 'number')
}

function hasClass(element: Element, name: string): boolean {
  const names = element.properties['className']
  return Array.isArray(names) && names.includes(name)
}
