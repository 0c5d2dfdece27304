// «Рисунок 1 – Зал», «Table 2. Stock»: a caption as it is typed → its number and its words.
import type { PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'

export type Captioned = 'figure' | 'table'

export interface TypedCaption {
  readonly number: string
  readonly children: PhrasingContent[]
}

const longest = 250
const names: Readonly<Record<Captioned, string>> = { figure: String.raw`Рис(?:унок|\.)|Fig(?:ure|\.)`, table: String.raw`Таблица|Табл\.|Table` }
// «Рис. 1 показывает …» is a sentence.
const label = (kind: Captioned) => new RegExp(String.raw`^(?:${names[kind]})\s*№?\s*(\d+(?:\.\d+)*)(?:\s*[.:–—-](?:\s+|$)|\s+(?=[\p{Lu}«“„]))`, 'u')
const labels: Readonly<Record<Captioned, RegExp>> = { figure: label('figure'), table: label('table') }

/** Null where it is no caption, or has no words but its number. */
export function typedCaption(nodes: readonly PhrasingContent[], kind: Captioned): TypedCaption | null {
  const words = toString({ type: 'paragraph', children: [...nodes] }).trim()
  const [whole = '', number = ''] = labels[kind].exec(words) ?? []
  if (whole === '' || words.length > longest || words.includes('\n') || words.length === whole.length) return null
  const children = withoutLabel(nodes, whole)
  return children && { number, children }
}

// The label alone, or the whole caption, may be emphasised.
function withoutLabel([first, ...others]: readonly PhrasingContent[], whole: string): PhrasingContent[] | null {
  if (first?.type === 'text') {
    const value = first.value.trimStart()
    return value.startsWith(whole.trimEnd()) ? [{ ...first, value: value.slice(Math.min(whole.length, value.length)) } satisfies Text, ...others] : null
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return null
  if (others.length === 0) return withoutLabel(first.children, whole)
  const rest = others[0]
  if (toString(first).trim() !== whole.trim() || rest?.type !== 'text') return null
  return [{ ...rest, value: rest.value.trimStart() }, ...others.slice(1)]
}
