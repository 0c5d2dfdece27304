// What several papers raise and one line of volume.yml mends → told once, of volume.yml, with the papers named.
import type { Problem } from '../model/problem.ts'
import { problemAt, type RuleId } from '../model/rules.ts'

const ofVolume = new Set<RuleId>(['translation-printed'])

export function saidOfVolume(problems: readonly Problem[]): readonly Problem[] {
  return problems.flatMap((problem) => {
    if (!ofVolume.has(problem.rule)) return [problem]
    const alike = problems.filter((other) => keyOf(other) === keyOf(problem))
    return alike.length === 1 ? [problem] : problem === alike[0] ? [gathered(alike)] : []
  })
}

// By the advice: two papers may lack different things, and one setting mends both.
function keyOf({ rule, values }: Problem): string {
  return `${rule}\0${values['advice.en'] ?? ''}`
}

function gathered(alike: readonly Problem[]): Problem {
  const [first] = alike as [Problem, ...Problem[]]
  const all = (key: string): string => [...new Set(alike.flatMap(({ values }) => (values[key] ?? '').split(', ')))].join(', ')
  const files = [...new Set(alike.map(({ file }) => file))].join(', ')
  const values = { ...first.values, 'found.en': all('found.en'), 'found.ru': all('found.ru'), 'also.en': `It is so in ${files}.`, 'also.ru': `Так в файлах: ${files}.` }
  return problemAt({ file: 'volume.yml' }, first.rule, values)
}
