// A table with its caption and its notes → a figure; numbers stand under each other by their decimal sign.
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Html, Nodes, Paragraph, Parents, Table, TableRow } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { anchorOf } from '../model/anchor.ts'
import type { HtmlRun } from '../model/nodes.ts'
import type { Lang } from '../model/paper.ts'
import { captionOf } from './caption.ts'
import { columnWidths, isSmall } from './column-widths.ts'
import { alignDecimals, isFigure } from './decimal-columns.ts'
import { elementsOf } from './elements-of.ts'
import { marked } from './marked.ts'
import type { Setting } from './setting.ts'
import { turned } from './turned.ts'

export function table(state: State, node: Table, parent: Parents | undefined, setting: Setting): Element {
  const siblings = (parent?.children ?? []) as readonly Nodes[]
  const at = siblings.indexOf(node)
  const before = siblings[at - 1]
  const caption = before?.type === 'tableCaption' ? before : null
  const anchor = caption ? setting.claim(anchorOf(setting.paper.id, `tbl-${setting.numbering.numberOf.get(caption) ?? 0}`)) : undefined
  const dataBlock = setting.mark(node, '', anchor)
  return h('figure', { className: ['table', ...new Set([...tableClasses(node), ...(caption?.attributes.classes ?? []).map((name) => `is-${name}`)])], dataBlock, ...(anchor ? { id: anchor } : {}) }, turned(caption?.attributes, [...(caption ? [h('figcaption', captionOf(state, caption, setting))] : []), tableElement(state, node, setting.paper.lang), ...notes(state, siblings.slice(at + 1), setting)]))
}

/** An author's HTML table under a caption, whose cells reach over others as no table of Markdown's do. */
export function tableOfHtml(state: State, node: Html | HtmlRun, content: readonly Nodes[] | string, { parent, setting }: { readonly parent: Parents | undefined; readonly setting: Setting }): Element | null {
  const siblings = (parent?.children ?? []) as readonly Nodes[]
  const caption = siblings[siblings.indexOf(node) - 1]
  if (caption?.type !== 'tableCaption') return null
  const anchor = setting.claim(anchorOf(setting.paper.id, `tbl-${setting.numbering.numberOf.get(caption) ?? 0}`))
  const dataBlock = setting.mark(node, '', anchor)
  return h('figure', { className: ['table', ...caption.attributes.classes.map((name) => `is-${name}`)], dataBlock, id: anchor }, turned(caption.attributes, [h('figcaption', captionOf(state, caption, setting)), ...(typeof content === 'string' ? [{ type: 'raw', value: content } as unknown as Element] : state.all({ type: 'paragraph', children: content } as Parents) as Element[])]))
}

function tableElement(state: State, node: Table, lang: Lang): Element {
  const table = defaultHandlers.table(state, node) as Element
  for (const row of elementsOf(table, 'thead').flatMap((head) => elementsOf(head, 'tr'))) {
    for (const cell of elementsOf(row, 'th')) cell.properties['scope'] = 'col'
  }
  if (elementsOf(table, 'thead').every((head) => isEmpty(head))) table.children = table.children.filter((child) => !('tagName' in child && child.tagName === 'thead'))
  const rows = elementsOf(table, 'tbody').flatMap((body) => elementsOf(body, 'tr')).map((row) => elementsOf(row, 'td'))
  for (const cell of rows.flat()) if (isFigure(cell)) cell.properties['className'] = ['figures']
  const head = elementsOf(table, 'thead').flatMap((part) => elementsOf(part, 'tr')).flatMap((row) => elementsOf(row, 'th'))
  alignDecimals(head, rows, lang)
  columnWidths(head, rows)
  if (isSmall(head, rows)) table.properties['className'] = ['is-small']
  return table
}

// A long table may part between rows; one of many columns breaks its words.
function tableClasses(node: Table): string[] {
  return [...(isLong(node.children) ? ['is-long'] : []), ...((node.children[0]?.children.length ?? 0) > 5 ? ['is-wide'] : [])]
}

function isLong(rows: readonly TableRow[]): boolean {
  return rows.length > 14
}

function notes(state: State, after: readonly Nodes[], setting: Setting): Element[] {
  const end = after.findIndex((node) => node.type !== 'paragraph' || !node.data?.tableNote)
  const found = after.slice(0, end < 0 ? undefined : end) as Paragraph[]
  return found.length === 0 ? [] : [h('div.table-notes', found.map((note) => marked(defaultHandlers.paragraph(state, note) as Element, note, setting)))]
}

function isEmpty(element: Element): boolean {
  return element.children.every((child) => (child.type === 'text' ? child.value.trim() === '' : child.type === 'element' && child.tagName !== 'img' && isEmpty(child)))
}
