// `!!! note "Title"`, `??? tip`, `=== "Tab"` of MkDocs over lines set in by four → divisions of those lines, which are set out.
import { codeLines } from './code-lines.ts'
import { calloutKind, isStatement } from './division-names.ts'
import type { FencedDivision } from './fenced-divisions.ts'
import { noAttributes } from '../attributes.ts'

const opening = /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]+([A-Za-z][\w-]*)(?:[ \t]+[a-z][\w-]*)*(?:[ \t]+"(.*)")?|===[!+]?[ \t]+"(.+)")[ \t]*$/

export interface Admonitions {
  /** The lines stay where they are. */
  readonly source: string
  /** Inner ones first. */
  readonly divisions: readonly FencedDivision[]
}

export function admonitions(source: string): Admonitions {
  if (!/^[ \t]*(?:!!!|\?\?\?|===)[!+]?[ \t]+["A-Za-z]/m.test(source)) return { source, divisions: [] }
  const lines = source.split('\n')
  const divisions: FencedDivision[] = []
  // What one holds is set out before its own are looked for, and it ends after them.
  for (let i = 0; i < lines.length; i++) {
    const found = codeLines(lines)[i] ? null : openedAt(lines, i)
    if (!found) continue
    lines[i] = ''
    for (let line = i + 1; line < found.to; line++) lines[line] = (lines[line] ?? '').replace(found.step, found.margin)
    divisions.unshift(found.division)
  }
  return { source: lines.join('\n'), divisions }
}

interface Opened {
  readonly division: FencedDivision
  readonly margin: string
  readonly step: RegExp
  readonly to: number
}

// Without lines set in under it, it is a line of text.
function openedAt(lines: readonly string[], i: number): Opened | null {
  const [whole, margin = '', type = '', title = '', tab] = opening.exec(lines[i] ?? '') ?? []
  if (whole === undefined) return null
  const step = new RegExp(`^${margin}(?: {4}|\\t)`)
  const next = lines.findIndex((line, index) => index > i && line.trim() !== '' && !step.test(line))
  let to = next < 0 ? lines.length : next
  while (to > i + 1 && (lines[to - 1] ?? '').trim() === '') to--
  if (to === i + 1) return null
  const name = type.toLowerCase()
  const known = calloutKind(name) !== null || isStatement(name)
  return { division: { name: tab !== undefined ? 'div' : known ? name : 'note', argument: tab ?? title, attributes: noAttributes, from: i + 1, to }, margin, step, to }
}
