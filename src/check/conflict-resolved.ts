// conflict-resolved: the lines a program for joining versions leaves where it could not decide.
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import type { Source } from './source.ts'

export function conflictResolved(paper: Paper, _volume: Volume, { lines }: Source): readonly Problem[] {
  const code = codeLines(paper)
  return lines.flatMap((line, index) => {
    if (!/^<{7}(?: |$)/.test(line) || code.has(index + 1)) return []
    const end = lines.findIndex((other, at) => at > index && /^>{7}(?: |$)/.test(other))
    const all = lines.flatMap((other, at) => (at >= index && at <= end && /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(other) ? [at + 1] : []))
    return end < 0 ? [] : [problemAt({ file: paper.file, line: index + 1 }, 'conflict-resolved', { found: all.join(', ') })]
  })
}

function codeLines(paper: Paper): ReadonlySet<number> {
  const found = new Set<number>()
  visit(paper.tree, 'code', ({ position }) => {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) found.add(line)
  })
  return found
}
