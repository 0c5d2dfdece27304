// `[@fig:x]` → «рис. 1» with its link; `[@paper:x]` → «с. 45» with a gap that is filled when pages are known.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { anchorOf, crossLink } from '../model/anchor.ts'
import type { CrossReference, ReferencePrefix } from '../model/nodes.ts'
import type { Words } from '../model/words.ts'
import type { Setting } from './setting.ts'

const wordOf: Readonly<Record<ReferencePrefix, (words: Words) => string>> = {
  fig: (words) => words.figureShort, tbl: (words) => words.tableShort, eq: (words) => words.equationShort, lst: (words) => words.listingShort,
  sec: (words) => words.sectionShort, item: (words) => words.itemShort, paper: (words) => words.page
}

export function crossReference(node: CrossReference, setting: Setting): ElementContent {
  const parts: ElementContent[] = []
  let previous: ReferencePrefix | null = null
  for (const item of node.items) {
    const target = item.prefix === 'paper' ? paperReference(item.label.slice('paper:'.length), setting) : thingReference(item, setting)
    if (!target) {
      setting.report(node, 'reference-found', { found: node.value, expected: known(item.prefix, setting) })
      return { type: 'text', value: node.value }
    }
    if (previous !== null) parts.push({ type: 'text', value: ', ' })
    const word = item.bare || previous === item.prefix ? '' : wordOf[item.prefix](setting.words)
    if (word !== '') parts.push({ type: 'text', value: `${word}\u00A0` })
    parts.push(target)
    previous = item.prefix
  }
  return h('span.reference', parts)
}

function thingReference(item: CrossReference['items'][number], setting: Setting): ElementContent | null {
  const found = setting.numbering.labels.get(item.label)
  if (!found) return null
  if (found.prefix === 'item') return h('a', { href: `#${anchorOf(setting.paper.id, item.label.replace(':', '-'))}` }, found.number)
  const number = found.prefix === 'eq' ? `(${found.number})` : found.number
  if (number === '') return null
  return h('a', { href: `#${anchorOf(setting.paper.id, `${found.prefix}-${found.number}`)}` }, number)
}

function paperReference(id: string, setting: Setting): ElementContent | null {
  if (!setting.isPaper(id)) return null
  const anchor = setting.claim(anchorOf(setting.paper.id, `late-${setting.late.length + 1}`))
  setting.late.push({ anchor, kind: 'first', paper: id, style: 'text', digits: setting.lateDigits, prefix: '', suffix: '' })
  return h('a', { href: crossLink(anchorOf(id)), className: ['late'], id: anchor, style: `--digits:${setting.lateDigits}` }, '\u200B')
}

function known(prefix: ReferencePrefix, setting: Setting): string {
  if (prefix === 'paper') return setting.paperIds.join(', ') || '—'
  const labels = [...setting.numbering.labels.keys()].filter((label) => label.startsWith(`${prefix}:`))
  return labels.length > 0 ? labels.join(', ') : '—'
}
