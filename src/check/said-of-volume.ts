// What each of several papers raises and one line of volume.yml mends → told once, at the first paper, with the others named.
import type { Problem } from '../model/problem.ts'
import type { RuleId } from '../model/rules.ts'

const ofVolume = new Set<RuleId>(['translation-printed'])

export function saidOfVolume(problems: readonly Problem[]): readonly Problem[] {
  return problems.flatMap((problem) => {
    if (!ofVolume.has(problem.rule)) return [problem]
    const alike = problems.filter((other) => keyOf(other) === keyOf(problem))
    return problem !== alike[0] ? [] : [named(problem, [...new Set(alike.map(({ file }) => file))].slice(1))]
  })
}

// By the advice: two papers may lack different things, and one setting mends both.
function keyOf({ rule, values }: Problem): string {
  return `${rule}\0${values['advice.en'] ?? ''}`
}

function named(problem: Problem, files: readonly string[]): Problem {
  return files.length === 0 ? problem : { ...problem, values: { ...problem.values, 'also.en': `The same in ${files.join(', ')}.`, 'also.ru': `То же в ${files.join(', ')}.` } }
}
