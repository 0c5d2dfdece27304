// Bibliography files and the keys a paper cites → its sources, and what is wrong with them in their own files.
import type { Problem, Reported } from '../../model/problem.ts'
import { problemAt } from '../../model/rules.ts'
import type { Source } from '../../model/source.ts'
import { bibtexLibrary } from './bibtex-library.ts'
import { cslLibrary } from './csl-library.ts'
import type { SourceFault, SourceLibrary } from './library.ts'
import { sourceFilled } from './source-filled.ts'

export interface BibliographyFile {
  readonly file: string
  readonly text: string
}

export interface FoundSources {
  readonly sources: ReadonlyMap<string, Source>
  /** Every key that might have been meant. */
  readonly known: readonly string[]
}

/** Every key of the files. */
export function keysOf(files: readonly BibliographyFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ file, text }) => libraryOf(file, text).keys.map(({ key }) => key)))
}

/** Of a key that stands in several files, the first file counts. */
export function readSources(files: readonly BibliographyFile[], cited: ReadonlySet<string>): Reported<FoundSources> {
  const problems: Problem[] = []
  const sources = new Map<string, Source>()
  const known = new Set<string>()
  for (const { file, text } of files) {
    const library = libraryOf(file, text)
    const tell = ({ line, key, en, ru }: SourceFault): void => { problems.push(problemAt({ file, line }, 'source-readable', { found: key || file, 'expected.en': en, 'expected.ru': ru })) }
    library.faults.forEach(tell)
    const lines = new Map<string, number>()
    for (const { key, line } of library.keys) {
      known.add(key)
      const first = lines.get(key)
      if (first === undefined) lines.set(key, line)
      else problems.push(problemAt({ file, line }, 'source-once', { found: key, expected: String(first) }))
    }
    for (const key of cited) {
      const found = sources.has(key) ? null : library.source(key)
      if (!found) continue
      sources.set(key, found.source)
      found.faults.forEach(tell)
      problems.push(...sourceFilled(found.source))
    }
  }
  return { value: { sources, known: [...known] }, problems }
}

function libraryOf(file: string, text: string): SourceLibrary {
  return /\.json$/i.test(file) || /^\s*[[{]/.test(text) ? cslLibrary(file, text) : bibtexLibrary(file, text)
}
