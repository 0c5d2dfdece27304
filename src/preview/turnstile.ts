// Work that waits for its turn → done, or given up while it still waits.

export interface Turnstile {
  /** Throws the signal's reason when its turn comes too late. */
  pass<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>
}

export function turnstile(atOnce: number): Turnstile {
  const waiting: (() => void)[] = []
  let inside = 0
  const leave = (): void => {
    inside--
    waiting.shift()?.()
  }
  return {
    pass: async (work, signal) => {
      if (inside >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
      inside++
      try {
        signal.throwIfAborted()
        return await work()
      } finally { leave() }
    }
  }
}
