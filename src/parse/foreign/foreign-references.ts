// Citations and references of LaTeX, MyST and Distill → ours.
import type { Text } from 'mdast'
import type { Citation, CrossReference, ReferencePrefix } from '../../model/nodes.ts'

const prefixes: Readonly<Record<string, ReferencePrefix>> = {
  fig: 'fig', figure: 'fig', f: 'fig', tbl: 'tbl', tab: 'tbl', table: 'tbl', t: 'tbl', eq: 'eq', eqn: 'eq', equation: 'eq', sec: 'sec', section: 'sec', ch: 'sec', chap: 'sec', subsec: 'sec', lst: 'lst', listing: 'lst', code: 'lst', paper: 'paper', item: 'item'
}

/** `a, b` → `[@a; @b]`; what stood beside the keys (`p. 3`) follows the last. */
export function citationOf(written: string, within = ''): Citation {
  // MyST: `{cite:p}`key{p. 5}``.
  const place = /^([^{}]+)\{([^{}]+)\}$/.exec(written.trim())
  const [keys, beside] = place ? [place[1] ?? '', place[2] ?? ''] : [written, within]
  const all = keys.split(/[\s,;]+/).map((key) => key.replace(/^@/, '')).filter((key) => key !== '')
  return { type: 'citation', keys: all, value: `[${all.map((key) => `@${key}`).join('; ')}${beside === '' ? '' : `, ${beside}`}]` }
}

/** `bare` gives the number alone: with `\ref` an author writes the word himself. A label without a prefix of ours is that of a section. */
export function referenceOf(target: string, words = '', { equation = false, bare = true } = {}): CrossReference | Text {
  const label = target.trim()
  const [, written = '', rest = ''] = /^([a-z]+)[:-](.+)$/i.exec(label) ?? []
  const prefix = prefixes[written.toLowerCase()] ?? (equation ? 'eq' : undefined)
  const name = prefixes[written.toLowerCase()] ? rest : label
  if (words !== '') return { type: 'text', value: words }
  return { type: 'crossReference', value: `[@${prefix ?? 'sec'}:${name}]`, items: [{ prefix: prefix ?? 'sec', label: `${prefix ?? 'sec'}:${name}`, bare }] }
}
