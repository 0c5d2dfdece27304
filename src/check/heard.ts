// Problems, and what papers ask not to hear → the problems told. Errors are told whatever a paper asks.
import type { Problem } from '../model/problem.ts'
import type { Ignored } from '../parse/metadata.ts'
import { toldOnce } from './told-once.ts'

/** `ignored` by file. */
export function heard(problems: readonly Problem[], ignored: ReadonlyMap<string, readonly Ignored[]>): readonly Problem[] {
  return toldOnce(problems.filter(({ file, rule, severity }) => severity === 'error' || !(ignored.get(file) ?? []).some((each) => each.rule === rule)))
}
