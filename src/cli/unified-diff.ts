// Two texts of as many lines → what differs between them, as a unified diff.

const around = 3

/** Empty where nothing differs. `show` makes a line of text fit to be seen. */
export function unifiedDiff(before: string, after: string, file: string, show: (line: string) => string = (line) => line): string {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const changed = was.flatMap((line, i) => (line === is[i] ? [] : [i]))
  const hunks: [number, number][] = []
  for (const at of changed) {
    const last = hunks.at(-1)
    if (last && at - last[1] <= 2 * around + 1) last[1] = at
    else hunks.push([at, at])
  }
  if (hunks.length === 0) return ''
  return [`--- ${file}`, `+++ ${file}`, ...hunks.flatMap(([first, last]) => hunk(was, is, Math.max(0, first - around), Math.min(lengthOf(was), last + around + 1), show))].join('\n') + '\n'
}

// The last line of a file ends; nothing stands after it.
function lengthOf(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length
}

function hunk(was: readonly string[], is: readonly string[], from: number, to: number, show: (line: string) => string): string[] {
  const body: string[] = []
  for (let at = from; at < to;) {
    if (was[at] === is[at]) body.push(` ${show(was[at++] ?? '')}`)
    else {
      const first = at
      while (at < to && was[at] !== is[at]) at++
      body.push(...was.slice(first, at).map((line) => `-${show(line)}`), ...is.slice(first, at).map((line) => `+${show(line)}`))
    }
  }
  return [`@@ -${from + 1},${to - from} +${from + 1},${to - from} @@`, ...body]
}
