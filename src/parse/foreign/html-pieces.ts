// A piece of HTML cut into tags and the text between them; what is code or drawing there is left whole.
import type { Html } from 'mdast'
type Position = NonNullable<Html['position']>
export type Point = Position['start']

export interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly attributes: string
  readonly from: number
  readonly to: number
}

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)\b((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi
const literal = new Set(['pre', 'code', 'script', 'style', 'svg', 'math', 'textarea', 'iframe', 'object', 'd-code', 'd-math', 'kbd', 'samp', 'tt'])

/** In order; a comment and an element that is left whole count as one tag without a name. */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = []
  let past = 0
  for (const match of html.matchAll(tag)) {
    if (match.index < past) continue
    const [whole, slash = '', written = '', attributes = ''] = match
    const name = written.toLowerCase()
    const end = slash === '' && literal.has(name) && !attributes.endsWith('/') ? html.toLowerCase().indexOf(`</${name}`, match.index) : -1
    past = end < 0 ? match.index + whole.length : (html.indexOf('>', end) + 1) || html.length
    tags.push({ name: end < 0 ? name : '', closing: slash !== '', attributes, from: match.index, to: past })
  }
  return tags
}

/** The place of `value[from]` of a node; the offset only where the source stands there as it is. */
export function pointIn(node: Html, from: number, source = ''): Point | undefined {
  const start = node.position?.start
  if (!start) return undefined
  const before = node.value.slice(0, from).split('\n')
  const line = start.line + before.length - 1
  const column = (before.length === 1 ? start.column : 1) + (before.at(-1) ?? '').length
  const isWhole = start.offset !== undefined && source.startsWith(node.value, start.offset)
  return { line, column, ...(isWhole && start.offset !== undefined ? { offset: start.offset + from } : {}) }
}

/** The node, placed where `value[from]` stands. */
export function placedAt(node: Html, from: number): Html {
  const start = pointIn(node, from)
  return start && node.position ? { ...node, position: { start, end: node.position.end } } : node
}

export function pieceOf(node: Html, from: number, to: number, source: string): Html {
  const [start, end] = [pointIn(node, from, source), pointIn(node, to, source)]
  const position: Position | undefined = start && end ? { start, end } : undefined
  return { type: 'html', value: node.value.slice(from, to), ...(position ? { position } : {}) }
}
