// The runs of an entry → its mark, and its lines as a style parts them.
import type { PhrasingContent } from 'mdast'
import { phrasing } from './phrasing.ts'
import { isBlank, saysSomething, textOfRuns, type Run, type Runs } from './runs.ts'
import type { Line } from './style.ts'
import { tidied } from './tidy.ts'

export interface StyledEntry {
  readonly content: readonly PhrasingContent[]
  /** «[12]», "12.", "[Knu84]"; '' where entries have no marks. */
  readonly marker: string
}

/** Names are too long for a margin. */
export function fitsMargin(runs: Runs): boolean {
  return textOfRuns(runs).trim().length <= 12
}

interface EntryLine {
  readonly line: Line
  readonly runs: Runs
}

export function entryOf(runs: Runs): StyledEntry {
  const [first, ...rest] = entryLines(runs)
  if (!first) return { content: [], marker: '' }
  const { marker, left } = marked(first, rest[0]?.line === 'right-inline')
  const lines = withMargins([...(isBlank(left) ? [] : [{ ...first, runs: left }]), ...rest])
  // Read as one text, the lines are parted by a space.
  return { marker, content: lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]), ...lineOf(line, lines.length > 1)]) }
}

/** A sign that says nothing of its own, the style's full stop, belongs to the line before. */
function entryLines(runs: Runs): readonly EntryLine[] {
  const lines: { line: Line; runs: Run[] }[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    if (last && (run.line === last.line || !saysSomething([run]))) last.runs.push({ ...run, line: last.line })
    else lines.push({ line: run.line, runs: [run] })
  }
  return lines.map(({ line, runs: all }) => ({ line, runs: tidied(all) })).filter(({ runs: all }) => !isBlank(all))
}

/** The number an entry begins with, or what a style sets into its margin, becomes the mark of its place in the list. */
function marked({ line, runs }: EntryLine, isBeside: boolean): { readonly marker: string; readonly left: Runs } {
  if (line === 'left-margin' && isBeside && fitsMargin(runs)) return { marker: textOfRuns(runs).trim(), left: [] }
  const at = runs.findIndex(({ part }) => part === 'number')
  const head = textOfRuns(runs.slice(0, at))
  if (at < 0 || /[^\s[(]/u.test(head)) return { marker: '', left: runs }
  const [next, ...rest] = runs.slice(at + 1)
  const after = /^[\])]?[.:]?\)?\s*/u.exec(next?.text ?? '')?.[0] ?? ''
  return { marker: `${head}${runs[at]?.text ?? ''}${after}`.trim(), left: next ? [{ ...next, text: next.text.slice(after.length) }, ...rest] : [] }
}

/** What stands in the margin of a line further down begins that line. */
function withMargins(lines: readonly EntryLine[]): readonly EntryLine[] {
  return lines.reduce<EntryLine[]>((all, line) => {
    const last = all.at(-1)
    if (last?.line !== 'left-margin' || line.line !== 'right-inline') return [...all, line]
    const [end, ...before] = [...trimmed(last.runs)].reverse()
    return [...all.slice(0, -1), { line: 'block', runs: [...before.reverse(), ...(end ? [{ ...end, text: `${end.text}\u2002` }] : []), ...trimmed(line.runs)] }]
  }, [])
}

function lineOf({ line, runs }: EntryLine, isOneOfSeveral: boolean): readonly PhrasingContent[] {
  const children = phrasing(trimmed(runs))
  if (!isOneOfSeveral) return children
  return [{ type: 'mark', style: line === 'indent' ? 'indented' : 'line', children }]
}

function trimmed(runs: Runs): Runs {
  const first = runs.findIndex(({ text }) => /[^\s,.;:]/u.test(text))
  const last = runs.findLastIndex(({ text }) => text.trim() !== '')
  return runs.slice(Math.max(first, 0), last + 1).map((run, index, all) => ({ ...run, text: edge(run.text, index === 0, index === all.length - 1) }))
}

function edge(text: string, isFirst: boolean, isLast: boolean): string {
  // A sign that parts nothing from nothing is none.
  const from = isFirst ? text.replace(/^[\s,.;:]+(?=[^\s,.;:])/u, '').trimStart() : text
  return isLast ? from.trimEnd() : from
}
