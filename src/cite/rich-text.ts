// A text of a bibliography file with <i>, <sup> and the like → phrasing content, its typography set in the language of its entry.
import type { PhrasingContent } from 'mdast'
import type { SourceLang } from '../model/source.ts'
import { typographyOfNodes } from '../transform/typography.ts'

const tag = /<(\/?)(i|em|b|strong|sup|sub|sc|span|a)\b([^>]*)>/gi

interface Open {
  readonly name: string
  readonly attributes: string
  readonly children: PhrasingContent[]
}

export function richText(written: string, lang: SourceLang): PhrasingContent[] {
  const text = written.trim().replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  const open: Open[] = [{ name: '', attributes: '', children: [] }]
  const add = (node: PhrasingContent): void => { open.at(-1)?.children.push(node) }
  let from = 0
  for (const match of text.matchAll(tag)) {
    if (match.index > from) add({ type: 'text', value: text.slice(from, match.index) })
    from = match.index + match[0].length
    const name = (match[2] ?? '').toLowerCase()
    if (match[1] !== '/') open.push({ name, attributes: match[3] ?? '', children: [] })
    else if (open.length > 1) { const closed = open.pop(); if (closed) elementOf(closed).forEach(add) }
  }
  if (from < text.length) add({ type: 'text', value: text.slice(from) })
  while (open.length > 1) { const left = open.pop(); if (left) elementOf(left).forEach(add) }
  const nodes = open[0]?.children ?? []
  typographyOfNodes(nodes, lang === 'ru' ? 'ru' : 'en', true)
  const last = nodes.at(-1)
  // After «?» the typography would have the next word begin apart; here none follows.
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return nodes
}

function elementOf({ name, attributes, children }: Open): PhrasingContent[] {
  if (name === 'i' || name === 'em') return [{ type: 'emphasis', children }]
  if (name === 'b' || name === 'strong') return [{ type: 'strong', children }]
  if (name === 'sup' || name === 'sub') return [{ type: 'mark', style: name, children }]
  if (name === 'sc' || /small-caps/.test(attributes)) return [{ type: 'mark', style: 'smallcaps', children }]
  return children
}
