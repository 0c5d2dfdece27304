// Bibliography files and the keys a paper cites → its sources, and what is wrong with them in their own files.
import type { Problem, Reported } from '../../model/problem.ts'
import { problemAt } from '../../model/rules.ts'
import type { Source } from '../../model/source.ts'
import { bibtexLibrary } from './bibtex-library.ts'
import { cslLibrary } from './csl-library.ts'
import { keptLibraries } from './kept-library.ts'
import type { SourceFault, SourceLibrary } from './library.ts'
import { sourceFilled } from './source-filled.ts'

const libraryOf = keptLibraries((file, text) => (/\.json$/i.test(file) || /^\s*[[{]/.test(text) ? cslLibrary(file, text) : bibtexLibrary(file, text)))

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
    for (const { key } of library.keys) known.add(key)
    problems.push(...twice(library, cited))
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

// Two copies of one entry harm nobody, nor does what is never cited.
function twice({ file, keys }: SourceLibrary, cited: ReadonlySet<string>): readonly Problem[] {
  const first = new Map([...keys].reverse().map((each) => [each.key, each]))
  return keys.flatMap(({ key, line, text }) => {
    const counts = first.get(key)
    return !counts || !cited.has(key) || text === counts.text ? [] : [problemAt({ file, line }, 'source-once', { found: key, expected: String(counts.line) })]
  })
}
