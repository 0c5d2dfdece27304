// What came of a damage, beside the volume undamaged → was it named, on its line, and did it cost other papers anything.
import type { Problem } from '../../src/model/problem.ts'
import type { Case } from './corpus.ts'
import type { Outcome } from './run-case.ts'

export interface Verdict {
  /** A problem in the damaged file, or in the one its damage must be told of; a harmless damage that changed nothing needs none. */
  readonly named: boolean
  /** Null where no line is meant. */
  readonly onLine: boolean | null
  /** Other manuscripts that are set otherwise than before, or of which something is said. */
  readonly harmed: readonly string[]
  readonly problems: readonly Problem[]
}

export function verdictOf({ file, damaged }: Case, before: Outcome, after: Outcome): Verdict {
  const own = after.problems.filter((problem) => problem.file === file || problem.file === damaged.instead)
  // What the program reads as it was meant costs nothing, whatever is said of it.
  const isAsBefore = file !== 'volume.yml' && [...before.html].every(([path, html]) => after.html.get(path) === html)
  return {
    named: damaged.harmless === true ? isAsBefore : own.length > 0 || isAsBefore,
    onLine: damaged.lines.length === 0 || (own.length === 0 && isAsBefore) ? null : own.some(({ line }) => damaged.lines.includes(line)),
    harmed: harmed(file, damaged.instead ?? '', before, after), problems: after.problems
  }
}

// A volume that no longer names a paper says so of that paper, and of every reference to it.
const ofTheVolume: ReadonlySet<string> = new Set(['manuscript-named', 'reference-found'])

// The foreword prints the number of an item of the resolution: with the item its reference is lost.
function refersTo(file: string, path: string): boolean {
  return path === 'foreword.md' && file === 'resolution.md'
}

function harmed(file: string, instead: string, before: Outcome, after: Outcome): readonly string[] {
  const others = [...before.html.keys()].filter((path) => path !== file && path !== instead && !refersTo(file, path))
  // What volume.yml sets for all papers is lost with it.
  const changed = file === 'volume.yml' ? [] : others.filter((path) => after.html.has(path) && after.html.get(path) !== before.html.get(path))
  const missing = file === 'volume.yml' ? [] : others.filter((path) => !after.html.has(path))
  const accused = others.filter((path) => after.problems.some((problem) => problem.file === path && !(file === 'volume.yml' && ofTheVolume.has(problem.rule))))
  return [...new Set([...changed, ...missing, ...accused])]
}
