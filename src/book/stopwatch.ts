// Time by stage, for the report.

export interface Stopwatch {
  lap(stage: string): void
  /** Milliseconds by stage, and `total`. */
  readonly laps: Record<string, number>
}

export function stopwatch(now: () => number): Stopwatch {
  const laps: Record<string, number> = {}
  const start = now()
  let last = start
  return {
    laps,
    lap(stage) {
      const time = now()
      laps[stage] = Math.round((laps[stage] ?? 0) + time - last)
      laps['total'] = Math.round(time - start)
      last = time
    }
  }
}
