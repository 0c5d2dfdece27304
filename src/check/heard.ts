// Problems, and what papers ask not to hear → the problems told. Errors are told whatever a paper asks.
import type { Problem } from '../model/problem.ts'
import { problemAt, type RuleId } from '../model/rules.ts'
import type { Ignored } from '../parse/metadata.ts'
import { askedDescriptions } from './asked-descriptions.ts'
import { explained } from './explained.ts'
import { saidOfVolume } from './said-of-volume.ts'
import { sharedOnce } from './shared-once.ts'

/** `ignored` by file. `unjudged`: rules that were not looked at this time, so that nothing raises them. */
export function heard(problems: readonly Problem[], ignored: ReadonlyMap<string, readonly Ignored[]>, unjudged: ReadonlySet<RuleId>): readonly Problem[] {
  const asked = ({ file, rule }: Problem): boolean => (ignored.get(file) ?? []).some((each) => each.rule === rule)
  const ofEntries = [...ignoreUsed(problems, ignored, unjudged), ...ignoreReasoned(problems, ignored, unjudged)]
  return explained(askedDescriptions(saidOfVolume(sharedOnce([...problems.filter((problem) => problem.severity === 'error' || !asked(problem)), ...ofEntries]))))
}

// ignore-used: what silences nothing is left over, or meant another rule. Of a paper with errors not all is known yet.
function ignoreUsed(problems: readonly Problem[], ignored: ReadonlyMap<string, readonly Ignored[]>, unjudged: ReadonlySet<RuleId>): readonly Problem[] {
  return [...ignored].flatMap(([file, entries]) => {
    const own = problems.filter((problem) => problem.file === file)
    if (own.some(({ severity }) => severity === 'error')) return []
    const unused = entries.filter(({ rule }) => rule !== 'ignore-reasoned' && !unjudged.has(rule) && !own.some((problem) => problem.rule === rule))
    return unused.map(({ rule, line, column }) => problemAt({ file, line, column }, 'ignore-used', { found: rule }))
  })
}

// ignore-reasoned: whoever answers for the volume must see why something is not told, or at least where it is. Only an entry with a reason silences this.
function ignoreReasoned(problems: readonly Problem[], ignored: ReadonlyMap<string, readonly Ignored[]>, unjudged: ReadonlySet<RuleId>): readonly Problem[] {
  return [...ignored].flatMap(([file, entries]) => {
    if (entries.some((entry) => entry.rule === 'ignore-reasoned' && isReasoned(entry))) return []
    return entries.filter((entry) => !isReasoned(entry)).flatMap(({ rule, line, column }) => {
      const lines = problems.filter((problem) => problem.file === file && problem.rule === rule && problem.severity !== 'error').map((problem) => problem.line)
      return lines.length > 0 || unjudged.has(rule) || rule === 'ignore-reasoned' ? [problemAt({ file, line, column }, 'ignore-reasoned', placesOf(rule, lines))] : []
    })
  })
}

// Dots or a dash are no reason.
function isReasoned({ reason }: Ignored): boolean {
  return /\p{L}/u.test(reason)
}

function placesOf(rule: RuleId, lines: readonly number[]): Problem['values'] {
  const named = [...new Set(lines)].join(', ')
  return named === '' ? { found: rule } : { 'found.en': `${rule} (lines: ${named})`, 'found.ru': `${rule} (строки: ${named})` }
}
