// Names noted one by one → told together once nothing more comes for a while.

export interface Quietly {
  note(name: string): void
  /** What was noted and not told is dropped. */
  stop(): void
}

/** Saves that never end must not keep the pages waiting. */
const longest = 10

export function quietly(tell: (names: ReadonlySet<string>) => void, quietMs: number): Quietly {
  let noted = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let since = 0
  const now = (): void => {
    const told = noted
    noted = new Set()
    tell(told)
  }
  return {
    note: (name) => {
      if (noted.size === 0) since = Date.now()
      noted.add(name)
      clearTimeout(timer)
      timer = setTimeout(now, Date.now() - since > quietMs * longest ? 0 : quietMs)
    },
    stop: () => { clearTimeout(timer) }
  }
}
