// Numbers of lines as a problem shows them: `3, 5–8`.

/** Lines from 0, as a sheet counts; shown from 1. */
export function toldLines(lines: readonly number[]): string {
  const runs: [number, number][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && last[1] + 1 === line) last[1] = line
    else runs.push([line, line])
  }
  const shown = runs.slice(0, 12).map(([from, to]) => (from === to ? String(from + 1) : `${from + 1}–${to + 1}`)).join(', ')
  return runs.length > 12 ? `${shown}, …` : shown
}
