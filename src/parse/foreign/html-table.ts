// An author's HTML table in which no cell reaches over others → a table, so that it can have a number and a caption.
import type { AlignType, Html, Nodes, Table, TableRow } from 'mdast'
import type { HtmlRun } from '../../model/nodes.ts'
import { parseInline } from '../inline.ts'

export function htmlTable(html: Html): Table | null {
  const source = html.value.trim()
  if (!/^<table[\s>]/i.test(source) || !/<\/table>$/i.test(source) || /(?:col|row)span\s*=\s*["']?[2-9\d]{1,2}/i.test(source) || source.slice(6).search(/<table[\s>]/i) >= 0 || /<(?:caption|img|p|ul|ol|pre|div)\b/i.test(source)) return null
  const place = html.position ? { position: html.position } : {}
  const rows = [...source.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<\/tr>|<tr\b|<\/t(?:head|body|able)>)/gi)].map((row) => cellsOf(row[1] ?? ''))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return null
  const align = Array.from({ length: width }, (_, k): AlignType => rows.map((row) => row[k]?.align).find((each) => each) ?? null)
  const children = rows.map((row): TableRow => ({ type: 'tableRow', children: Array.from({ length: width }, (_, k) => ({ type: 'tableCell', children: parseInline(row[k]?.text ?? '') })), ...place }))
  return { type: 'table', align, children, ...place }
}

/** A table that stays HTML, Markdown within it perhaps, and can stand under a caption as it is. */
export function isHtmlTable(node: Nodes | undefined): node is Html | HtmlRun {
  if (node?.type !== 'html' && node?.type !== 'htmlRun') return false
  const value = node.type === 'html' ? node.value : node.children.map((child) => (child.type === 'html' ? child.value : ' ')).join('')
  return /^\s*<table[\s>](?:(?!<(?:table|caption)\b)[\s\S])*<\/table>\s*$/i.test(value)
}

interface Cell {
  readonly text: string
  readonly align: AlignType
}

function cellsOf(row: string): readonly Cell[] {
  return [...row.matchAll(/<t[hd]\b([^>]*)>([\s\S]*?)(?=<\/t[hd]>|<t[hd]\b|$)/gi)].map(([, attributes = '', text = '']) => ({
    text: text.replace(/<(?=[\d\s])/g, '&lt;').trim(), align: (/(?:text-align:\s*|align\s*=\s*["']?)(left|center|right)/i.exec(attributes)?.[1]?.toLowerCase() ?? null) as AlignType
  }))
}
