// Prints and set papers of this sitting, kept in memory and looked for in the folder of earlier builds: an edit that is taken back is shown at once.
import type { Cache } from '../model/doors.ts'
import type { Print } from '../model/print.ts'

/** As many as a large volume has papers, or its list would be printed anew at every save. */
const mostPrints = 400
const mostTexts = 600

/** What `behind` holds is found; nothing is added to it. */
export function memoryCache(behind: Cache): Cache {
  const prints = newest<Omit<Print, 'id'>>(mostPrints)
  const texts = newest<string>(mostTexts)
  return {
    print: async (key) => prints.get(key) ?? prints.keep(key, await behind.print(key)),
    keepPrint: async ({ id: _, ...print }) => { prints.keep(print.key, print) },
    text: async (key) => texts.get(key) ?? texts.keep(key, await behind.text(key)),
    keepText: async (key, text) => { texts.keep(key, text) },
    volume: (key) => behind.volume(key),
    keepVolume: () => Promise.resolve()
  }
}

interface Newest<T> {
  get(key: string): T | null
  keep(key: string, value: T | null): T | null
}

function newest<T>(most: number): Newest<T> {
  const kept = new Map<string, T>()
  const keep = (key: string, value: T | null): T | null => {
    if (value === null) return null
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
    return value
  }
  return { keep, get: (key) => keep(key, kept.get(key) ?? null) }
}
