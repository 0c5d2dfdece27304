// A text that begins with «РЕЗОЛЮЦИЯ» or “# Resolution of the conference” and decides something by numbered items → its kind and title, which the block lacks.
import { paragraphAt } from './head-paragraphs.ts'
import type { YamlEntry } from './yaml-node.ts'

const event = '(?:конференци|съезд|сесси|семинар|собрани|совещани|форум|чтений|круглого\\s+стола|пленум|conference|congress|session|assembly|meeting|seminar|workshop|forum)'
// The word alone, or with whose it is: «Резолюция по итогам…» and “Resolution of images” may be papers.
const named = new RegExp(`^(?:проект\\s+)?(?:итоговая\\s+)?(?:резолюци[яи]|(?:final\\s+|draft\\s+)?resolutions?)(?:[\\s,][^:]*${event}[^:]*)?[.:]?$|^(?:решени[ея]|decisions?)\\s[^:]*${event}[^:]*$`, 'iu')
const decides = /(?:постанов(?:ляет|ил|или|ляют)|реш(?:ает|ил|или|ила)|рекоменд|принимает|принять|resolve[sd]?|decide[sd]?|recommend(?:s|ed)?|call(?:s|ed)? (?:up)?on|agree[sd]?)[^.!?\n]*:?\s*$/imu
const numbered = /^\s{0,3}1[.)]\s+\S/m

export interface TypedResolution {
  readonly entries: readonly YamlEntry[]
  /** The text without its title. */
  readonly body: string
}

export function isResolutionTitle(title: string): boolean {
  return named.test(title.trim())
}

/** `title`: the one the block gives, if any. Null for any other text. */
export function typedResolution(body: string, title: string): TypedResolution | null {
  const lines = body.split('\n')
  const first = paragraphAt(lines, 0)
  if (!first || !numbered.test(body) || !decides.test(body)) return null
  const [row = ''] = first.text.split('\n')
  const words = row.replace(/^#{1,3}\s+|\s+#+$/g, '').replace(/^(\*\*|__)(.+)\1$/u, '$2').trim()
  const at = { line: first.from + 1, column: 1 }
  const entry = (key: string, text: string): YamlEntry => ({ key, keyAt: at, value: { kind: 'text', text, literal: true, at } })
  if (title !== '') return isResolutionTitle(title) ? { entries: [entry('kind', 'resolution')], body } : null
  const isSetApart = /^#|^(?:\*\*|__)/.test(row) || words === words.toUpperCase() || first.from === first.to
  if (!isSetApart || !isResolutionTitle(words)) return null
  return { entries: [entry('kind', 'resolution'), entry('title', words)], body: lines.map((line, i) => (i === first.from ? '' : line)).join('\n') }
}
