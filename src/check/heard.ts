// Problems, and what papers ask not to hear → the problems told. Errors are told whatever a paper asks.
import type { Problem } from '../model/problem.ts'
import { problemAt, type RuleId } from '../model/rules.ts'
import type { Ignored } from '../parse/metadata.ts'
import { askedDescriptions } from './asked-descriptions.ts'
import { explained } from './explained.ts'
import { sharedOnce } from './shared-once.ts'

/** `ignored` by file. `unjudged`: rules that were not looked at this time, so that nothing raises them. */
export function heard(problems: readonly Problem[], ignored: ReadonlyMap<string, readonly Ignored[]>, unjudged: ReadonlySet<RuleId>): readonly Problem[] {
  const asked = ({ file, rule }: Problem): boolean => (ignored.get(file) ?? []).some((each) => each.rule === rule)
  return explained(askedDescriptions(sharedOnce([...problems.filter((problem) => problem.severity === 'error' || !asked(problem)), ...ignoreUsed(problems, ignored, unjudged)])))
}

// ignore-used: what silences nothing is left over, or meant another rule. Of a paper with errors not all is known yet.
function ignoreUsed(problems: readonly Problem[], ignored: ReadonlyMap<string, readonly Ignored[]>, unjudged: ReadonlySet<RuleId>): readonly Problem[] {
  return [...ignored].flatMap(([file, entries]) => {
    const own = problems.filter((problem) => problem.file === file)
    if (own.some(({ severity }) => severity === 'error')) return []
    const unused = entries.filter(({ rule }) => !unjudged.has(rule) && !own.some((problem) => problem.rule === rule))
    return unused.map(({ rule, line, column }) => problemAt({ file, line, column }, 'ignore-used', { found: rule }))
  })
}
