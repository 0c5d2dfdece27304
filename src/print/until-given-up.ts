// Work in a tab that nobody may want any more → left between two of its steps, so that the tab stays warm; a step that goes on is broken off, and its tab with it.
import type { LoadedDocument } from '../model/print.ts'

/** A step that takes longer to end than a new tab takes to open is not waited for. */
const graceMs = 150

/** Null where it was left between two steps; rejects with the signal's reason where a step had to be broken off. */
export async function untilGivenUp<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T | null> {
  if (!signal) return work()
  let timer: NodeJS.Timeout | undefined
  let stop = (): void => undefined
  const broken = new Promise<never>((_, reject) => {
    stop = () => { timer = setTimeout(() => { reject(signal.reason as Error) }, graceMs) }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  const left = work().catch((error: unknown) => {
    if (signal.aborted && error === signal.reason) return null
    throw error
  })
  try {
    return await Promise.race([left, broken])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

/** The same document, which begins no step for work that was given up. */
export function steppedBy(document: LoadedDocument, signal: AbortSignal | undefined): LoadedDocument {
  return {
    evaluate: async (expression) => {
      signal?.throwIfAborted()
      return document.evaluate(expression)
    }
  }
}
