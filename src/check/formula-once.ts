// formula-once: a formula copied from a page that shows one, «E=mc2E = mc^2»: its signs and, beside them, its source.
import type { InlineMath } from 'mdast-util-math'
import type { Nodes, Parents } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { shownMarkup } from '../parse/foreign/finding.ts'
import { blockTexts } from './block-texts.ts'
import { shownOf } from './formula-signs.ts'
import type { ShownSign } from './formula-signs.ts'

/** Both ways from a sign of TeX. */
const reach = 120

export function formulaOnce(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  for (const { text, at } of blockTexts(paper.tree)) {
    const twice = wikipedia.exec(text) ?? twiceIn(text)
    if (twice) found.push(problemAt({ file: paper.file, ...at(twice.index) }, 'formula-once', { found: shownMarkup(twice[0]) }))
  }
  visit(paper.tree, 'inlineMath', (node, _, parent) => {
    const shown = besideIt(node, parent)
    if (shown !== null) found.push(problemAt({ file: paper.file, ...node.position?.start }, 'formula-once', { found: shownMarkup(shown) }))
  })
  return found
}

const wikipedia = /\{\\(?:displaystyle|textstyle)\b[^{}]*(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}[^{}]*)*\}/u

function twiceIn(text: string): { readonly index: number; readonly 0: string } | null {
  for (const { index } of text.matchAll(/[_^]|\\[a-z]/gi)) {
    const from = Math.max(0, index - reach)
    // Russian words are no part of a formula.
    const before = /[^\p{Script=Cyrillic}\uFFFC]*$/u.exec(text.slice(from, index))?.[0].length ?? 0
    const after = /^[^\p{Script=Cyrillic}\uFFFC]*/u.exec(text.slice(index, index + reach))?.[0].length ?? 0
    const around = text.slice(index - before, index + after)
    const span = doubled(shownOf(around), before, around)
    if (span) return { index: index - before + span.from, 0: around.slice(span.from, span.to) }
  }
  return null
}

/** Two equal runs of signs, one after the other: the first plain, the second with the sign of TeX at `at`. */
function doubled(signs: readonly ShownSign[], at: number, text: string): { readonly from: number; readonly to: number } | null {
  const next = signs.findIndex(({ to }) => to > at)
  for (let middle = Math.max(0, next); middle > 0; middle--) {
    for (let length = Math.min(middle, signs.length - middle); length > 0; length--) {
      const [first, last] = [signs[middle - length], signs[middle + length - 1]]
      if (!first || !last || last.to <= at || (length < 2 && first.text.charCodeAt(0) < 128)) continue
      if (!signs.slice(middle - length, middle).every(({ text: sign }, k) => sign === signs[middle + k]?.text)) continue
      if (/[\p{L}\p{N}]/u.test(text[first.from - 1] ?? '') || /[_^\\]/.test(text.slice(first.from, signs[middle - 1]?.to))) continue
      return { from: first.from, to: last.to }
    }
  }
  return null
}

// «\(x\)x»: the words right beside a formula that say the same.
function besideIt(node: InlineMath, parent: Parents | undefined): string | null {
  const signs = shownOf(node.value).map(({ text }) => text).join('')
  const siblings = (parent?.children ?? []) as readonly Nodes[]
  const i = siblings.indexOf(node)
  const [before, after] = [textOf(siblings[i - 1]), textOf(siblings[i + 1])]
  if (signs === '' || !/\p{L}/u.test(signs)) return null
  const same = (text: string): boolean => text !== '' && shownOf(text).map((sign) => sign.text).join('') === signs
  const [right = ''] = /^[^\s.,;:)]+/u.exec(after) ?? []
  const [left = ''] = /[^\s(]+$/u.exec(before) ?? []
  return same(right) ? `$${node.value}$${right}` : same(left) ? `${left}$${node.value}$` : null
}

function textOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? node.value : ''
}
