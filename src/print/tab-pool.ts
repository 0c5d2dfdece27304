// Some tabs at work at once; who asks when all are busy waits in line.
import { PrintError } from './print-error.ts'
import type { Tab } from './tab.ts'

export interface TabPool {
  /** Lends a warm tab to `work`. A tab whose work failed is closed, and a new one takes its place. */
  use<T>(work: (tab: Tab) => Promise<T>): Promise<T>
  /** Turns away all who wait. Tabs still open end with their browser. */
  close(): void
}

interface Place {
  readonly index: number
  tab: Promise<Tab> | undefined
}

interface Waiting {
  readonly take: (place: Place) => void
  readonly refuse: (reason: Error) => void
}

/** `open` gets the index of the tab's place, 0 to `size - 1`. */
export function createTabPool(size: number, open: (index: number) => Promise<Tab>): TabPool {
  const places = Array.from({ length: size }, (_, index): Place => ({ index, tab: undefined }))
  // A stack, so that the tab used last, which is warm, is used first.
  const idle = [...places].reverse()
  const waiting: Waiting[] = []
  let closed = false

  const take = (): Promise<Place> => {
    if (closed) return Promise.reject(new PrintError('closed'))
    const place = idle.pop()
    return place !== undefined ? Promise.resolve(place) : new Promise((resolve, refuse) => waiting.push({ take: resolve, refuse }))
  }
  const giveBack = (place: Place) => {
    const next = waiting.shift()
    if (next !== undefined) next.take(place)
    // A tab that is gone would have to be opened: the warm ones go first.
    else if (place.tab === undefined) idle.unshift(place)
    else idle.push(place)
  }
  const opened = (place: Place) => (place.tab ??= open(place.index))
  const replace = (place: Place) => {
    const tab = place.tab
    place.tab = undefined
    tab?.then((broken) => broken.close()).catch(() => undefined)
  }

  return {
    use: async (work) => {
      const place = await take()
      try {
        return await work(await opened(place))
      } catch (error) {
        replace(place)
        throw closed ? new PrintError('closed') : error
      } finally {
        giveBack(place)
      }
    },
    close: () => {
      closed = true
      for (const { refuse } of waiting.splice(0)) refuse(new PrintError('closed'))
    }
  }
}
