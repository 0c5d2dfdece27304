// `A> aside`, `T> tip`, `{blurb}` … `{/blurb}` and lists of attributes on lines of their own, of Leanpub (Markua) → divisions of those lines; what says nothing in print is left out.
import { noAttributes } from '../attributes.ts'
import { codeLines } from './code-lines.ts'
import type { FencedDivision } from './fenced-divisions.ts'
import { shownMarkup, type Find } from './finding.ts'

const letters: Readonly<Record<string, string>> = { A: 'aside', B: 'aside', D: 'note', E: 'error', I: 'note', Q: 'note', T: 'tip', W: 'warning', X: 'note', C: 'center' }
const lettered = /^([ABCDEIQTWX])>(?: |$)/
const opening = /^\{(aside|blurb)((?:,\s*[^{}]*)?)\}\s*$/
const silent = /^\{(?:pagebreak|frontmatter|mainmatter|backmatter)\}\s*$/
const attributes = /^\{[a-z-]+(?:: ?|=)(?:"[^"]*"|[^{},:="]+)(?:, ?[a-z-]+(?:: ?|=)(?:"[^"]*"|[^{},:="]+))*\}\s*$/

export function markua(source: string, find: Find): { readonly source: string; readonly divisions: readonly FencedDivision[] } {
  if (!/^(?:[ABCDEIQTWX]>|\{(?:aside|blurb|pagebreak|(?:front|main|back)matter|[a-z-]+(?::|=))[^\n]*\}\s*$)/m.test(source)) return { source, divisions: [] }
  const lines = source.split('\n')
  const code = codeLines(lines)
  const divisions: FencedDivision[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (code[i]) continue
    const to = letteredTo(lines, i) || closedBy(lines, i)
    if (to > i) {
      divisions.push(divisionOf(line, i, to))
      for (let at = i; at < to; at++) lines[at] = opening.test(lines[at] ?? '') || /^\{\/\w+\}\s*$/.test(lines[at] ?? '') ? '' : (lines[at] ?? '').replace(lettered, '')
      i = to - 1
    } else if (silent.test(line)) lines[i] = ''
    else if (attributes.test(line) && isOfBlock(lines, i)) {
      find(i + 1, 'markup-set', { found: shownMarkup(line) })
      lines[i] = ''
    }
  }
  return { source: lines.join('\n'), divisions }
}

// A paragraph all of whose lines begin with the same letter; one line alone is a sentence of two letters, too.
function letteredTo(lines: readonly string[], from: number): number {
  const letter = lettered.exec(lines[from] ?? '')?.[1]
  if (letter === undefined || (lines[from - 1] ?? '').trim() !== '') return 0
  let to = from
  while (lettered.exec(lines[to] ?? '')?.[1] === letter) to++
  return (lines[to] ?? '').trim() === '' && /\p{L}{2}/u.test(lines.slice(from, to).join(' ')) ? to : 0
}

function closedBy(lines: readonly string[], from: number): number {
  const name = opening.exec(lines[from] ?? '')?.[1]
  const end = name === undefined ? -1 : lines.findIndex((line, index) => index > from && line.trim() === `{/${name}}`)
  return end < 0 ? 0 : end + 1
}

function divisionOf(line: string, from: number, to: number): FencedDivision {
  const kind = /\bclass(?:: ?|=)"?(\w+)/.exec(opening.exec(line)?.[2] ?? '')?.[1]
  const name = letters[lettered.exec(line)?.[1] ?? ''] ?? (kind === undefined || kind === 'center' ? 'aside' : ['tip', 'warning', 'error'].includes(kind) ? kind : 'note')
  return { name, argument: '', attributes: noAttributes, from: from + 1, to }
}

// Right above what it belongs to, and below nothing.
function isOfBlock(lines: readonly string[], at: number): boolean {
  return (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() !== ''
}
