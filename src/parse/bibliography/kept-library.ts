// A way to read bibliography files → the same, keeping the files read last: a file serves every paper of a volume, and a paper is set again at every save.
import type { SourceLibrary } from './library.ts'

/** No volume cites from more at once; what is kept is the same text read before. */
const mostKept = 8

export function keptLibraries(read: (file: string, text: string) => SourceLibrary): (file: string, text: string) => SourceLibrary {
  const kept = new Map<string, { readonly text: string; readonly library: SourceLibrary }>()
  return (file, text) => {
    const known = kept.get(file)
    if (known?.text === text) return known.library
    const library = withKeptSources(read(file, text))
    kept.delete(file)
    kept.set(file, { text, library })
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
    return library
  }
}

// TeX within an entry is slow to read.
function withKeptSources(library: SourceLibrary): SourceLibrary {
  const sources = new Map<string, ReturnType<SourceLibrary['source']>>()
  return {
    ...library,
    source: (key) => {
      const found = sources.has(key) ? sources.get(key) ?? null : library.source(key)
      sources.set(key, found)
      return found
    }
  }
}
