// `[@fig:x; @fig:y]` → «рис. 1, 2» with its links; `[@paper:x]` → «с. 45» with a gap that is filled when pages are known.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { anchorOf, crossLink } from '../model/anchor.ts'
import type { CrossReference, ReferencePrefix } from '../model/nodes.ts'
import type { Words } from '../model/words.ts'
import { referenceTarget, type Reference, type ReferenceTarget } from './reference-target.ts'
import type { Setting } from './setting.ts'

/** For one thing, and for several. */
const wordsOf: Readonly<Record<ReferencePrefix, (words: Words) => readonly [one: string, many: string]>> = {
  fig: ({ figureShort, figuresShort }) => [figureShort, figuresShort], tbl: ({ tableShort, tablesShort }) => [tableShort, tablesShort],
  eq: ({ equationShort, equationsShort }) => [equationShort, equationsShort], lst: ({ listingShort, listingsShort }) => [listingShort, listingsShort],
  sec: ({ sectionShort, sectionsShort }) => [sectionShort, sectionsShort], item: ({ itemShort, itemsShort }) => [itemShort, itemsShort], paper: ({ page }) => [page, page]
}

interface Found {
  readonly item: Reference
  readonly target: ReferenceTarget
}

export function crossReference(node: CrossReference, setting: Setting): ElementContent {
  const found: Found[] = []
  for (const item of node.items) {
    const target = item.prefix === 'paper' ? paperTarget(item.label.slice('paper:'.length), setting) : referenceTarget(item, setting)
    if (target === null || target === 'unclear') {
      setting.report(node, target === null ? 'reference-found' : 'reference-clear', { found: node.value, ...namesKnown(item.prefix, setting) })
      return { type: 'text', value: node.value }
    }
    found.push({ item: byItsName(item, setting), target })
  }
  const groups = grouped(found).map((group) => groupParts(group, setting))
  return h('span.reference', groups.flatMap((parts, i) => (i > 0 ? [text(', '), ...parts] : parts)))
}

// «схема 1», where its author calls it so.
function byItsName(item: Reference, { numbering }: Setting): Reference {
  const name = numbering.labels.get(item.label)?.node.data?.typedName
  return name === undefined || item.word !== undefined ? item : { ...item, word: name.toLowerCase() }
}

// Those of one kind, and of one list of decisions, share their word.
function grouped(found: readonly Found[]): Found[][] {
  const groups: Found[][] = []
  for (const one of found) {
    const last = groups.at(-1)
    if (last?.[0] && last[0].item.prefix === one.item.prefix && last[0].target.of === one.target.of && last[0].item.word === one.item.word && last.at(-1)?.item.after === undefined) last.push(one)
    else groups.push([one])
  }
  return groups
}

function groupParts(group: readonly Found[], setting: Setting): ElementContent[] {
  const [first] = group
  if (!first) return []
  const [one, many] = wordsOf[first.item.prefix](setting.words)
  const word = first.item.bare ? '' : worded(first.item.word, group.length > 1 ? many : one)
  const after = group.at(-1)?.item.after ?? ''
  const numbers = first.item.prefix === 'paper' ? listed(group.map(({ item }) => lateLink(item.label.slice('paper:'.length), setting))) : numbersOf(group.map(({ target }) => target))
  return [
    ...(word === '' ? [] : [text(`${first.item.capital ? word.charAt(0).toUpperCase() + word.slice(1) : word}\u00A0`)]), ...numbers,
    ...(after === '' ? [] : [text(after)]),
    ...(first.target.of === '' || first.item.bare ? [] : [text(` ${first.target.of}`)])
  ]
}

// The author’s word stands instead of ours: «плата 1»; one that only leads there stands before it: «см. рис. 1».
function worded(given: string | undefined, ours: string): string {
  return given === undefined ? ours : /^(?:см|ср|напр|также|и|see|cf|e\.g|also|and|in|on|в|на)\.?(?:\s|$)/iu.test(given) ? `${given} ${ours}` : given
}

// Three and more in a row are a range: «рис. 1–3».
function numbersOf(targets: readonly ReferenceTarget[]): ElementContent[] {
  const runs: ReferenceTarget[][] = []
  for (const target of targets) {
    const last = runs.at(-1)
    if (last && follows(last.at(-1), target)) last.push(target)
    else runs.push([target])
  }
  // «рис. 1, а, б»: pictures of one group share its number.
  const shown = targets.map((target, i) => ({ ...target, text: groupOf(target.text) !== '' && groupOf(target.text) === groupOf(targets[i - 1]?.text ?? '') ? target.text.slice(groupOf(target.text).length) : target.text }))
  if (shown.some(({ text: own }, i) => own !== targets[i]?.text)) return listed(shown.map(link))
  return listed(runs.flatMap((run) => (run.length > 2 ? [[link(run[0]), text('–'), link(run.at(-1))]] : run.map((target) => [link(target)])))
    .map((parts) => (parts.length === 1 && parts[0] ? parts[0] : h('span', parts))))
}

function groupOf(shown: string): string {
  return /^\d+,\u00A0/.exec(shown)?.[0] ?? ''
}

function follows(before: ReferenceTarget | undefined, after: ReferenceTarget): boolean {
  const [a, b] = [before?.text, after.text].map((shown) => /^\(?(\d+)\)?$/.exec(shown ?? '')?.[1])
  return a !== undefined && b !== undefined && Number(b) === Number(a) + 1
}

function listed(parts: readonly ElementContent[]): ElementContent[] {
  return parts.flatMap((part, i) => (i > 0 ? [text(', '), part] : [part]))
}

function link(target: ReferenceTarget | undefined): ElementContent {
  return h('a', { href: target?.href ?? '' }, target?.text ?? '')
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function paperTarget(id: string, setting: Setting): ReferenceTarget | null {
  return setting.isPaper(id) ? { text: '', href: crossLink(anchorOf(id)), of: '' } : null
}

function lateLink(id: string, setting: Setting): ElementContent {
  const anchor = setting.claim(anchorOf(setting.paper.id, `late-${setting.late.length + 1}`))
  const digits = setting.lateDigits.of[id] ?? setting.lateDigits.most
  setting.late.push({ anchor, kind: 'first', paper: id, style: 'text', digits, prefix: '', suffix: '' })
  return h('a', { href: crossLink(anchorOf(id)), className: ['late'], id: anchor, style: `--digits:${digits}` }, '\u200B')
}

function namesKnown(prefix: ReferencePrefix, setting: Setting): Readonly<Record<string, string>> {
  const names = known(prefix, setting)
  return names === '' ? { 'expected.en': 'none', 'expected.ru': 'ни одной' } : { expected: names }
}

function known(prefix: ReferencePrefix, setting: Setting): string {
  if (prefix === 'paper') return setting.paperIds.join(', ')
  const labels = [...setting.numbering.labels.keys()].filter((label) => label.startsWith(`${prefix}:`))
  const others = prefix === 'item' ? [...setting.itemsOf].flatMap(([id, items]) => items.filter(({ label }) => label !== '').map(({ label }) => `item:${id}/${label.slice('item:'.length)}`)) : []
  return [...labels, ...others].join(', ')
}
