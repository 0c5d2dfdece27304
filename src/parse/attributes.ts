// `{#label .class key=value}` → Attributes; the syntax of pandoc's attributes.
import type { Attributes } from '../model/nodes.ts'

export const noAttributes: Attributes = { label: '', classes: [], values: {} }

const block = /^\{\s*((?:#[^\s{}]+|\.[^\s{}]+|[\w-]+=(?:"[^"]*"|«[^»]*»|'[^']*'|[^\s{}]*)|-)(?:\s+(?:#[^\s{}]+|\.[^\s{}]+|[\w-]+=(?:"[^"]*"|«[^»]*»|'[^']*'|[^\s{}]*)|-))*)\s*\}/u
const piece = /#([^\s{}]+)|\.([^\s{}]+)|([\w-]+)=(?:"([^"]*)"|«([^»]*)»|'([^']*)'|([^\s{}]*))/gu

/** Attributes at the very beginning of `text`, and what follows them; null when there are none. */
export function leadingAttributes(text: string): { readonly attributes: Attributes; readonly rest: string } | null {
  const found = block.exec(text)
  return found ? { attributes: parseAttributes(found[1] ?? ''), rest: text.slice(found[0].length) } : null
}

/** Attributes at the very end of `text`, and what stands before them. */
export function trailingAttributes(text: string): { readonly attributes: Attributes; readonly rest: string } | null {
  const open = text.lastIndexOf('{')
  if (open < 0) return null
  const tail = text.slice(open).trimEnd()
  const found = block.exec(tail)
  if (!found || found[0].length !== tail.length) return null
  return { attributes: parseAttributes(found[1] ?? ''), rest: text.slice(0, open).trimEnd() }
}

function parseAttributes(source: string): Attributes {
  let label = ''
  const classes: string[] = []
  const values: Record<string, string> = {}
  for (const match of source.matchAll(piece)) {
    if (match[1] !== undefined) label = match[1]
    else if (match[2] !== undefined) classes.push(match[2])
    else if (match[3] !== undefined) values[match[3]] = match[4] ?? match[5] ?? match[6] ?? match[7] ?? ''
  }
  // pandoc’s short form of `.unnumbered`.
  if (/(?:^|\s)-(?=\s|$)/.test(source)) classes.push('unnumbered')
  return { label, classes, values }
}
