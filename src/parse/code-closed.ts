// code-closed: a fence that is never closed makes code of all that follows. CommonMark, “Fenced code blocks”: it closes at the end of its container.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export function codeClosed(tree: Root, source: string, place: { readonly file: string }): readonly Problem[] {
  const lines = source.split('\n')
  const found: Problem[] = []
  visit(tree, 'code', ({ position, value }) => {
    if (!position) return
    const [, fence = ''] = /^[\s>*+\d.)-]*(`{3,}|~{3,})/.exec(lines[position.start.line - 1]?.slice(position.start.column - 1) ?? '') ?? []
    if (fence === '') return
    if (!opensAnother(value, fence) && isFence(lines[position.end.line - 1] ?? '', fence, position.end.line > position.start.line)) return
    found.push(problemAt({ ...place, line: position.start.line, column: position.start.column }, 'code-closed', { found: fence }))
  })
  return found
}

// A fence with a language within code opens the next block: this one was to end before it.
function opensAnother(value: string, fence: string): boolean {
  return value.split('\n').some((line) => line.startsWith(fence) && /^(?:`{3,}|~{3,})\s?[\w-]+$/.test(line))
}

function isFence(line: string, fence: string, isLater: boolean): boolean {
  const closing = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1] ?? ''
  return isLater && closing[0] === fence[0] && closing.length >= fence.length
}
