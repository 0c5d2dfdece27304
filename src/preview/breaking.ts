// Problems after which pages could still be set, but would be a guess: of what the paper is called, of what is text, of how it looks.
import type { Problem } from '../model/problem.ts'
import type { RuleId } from '../model/rules.ts'

const rules: ReadonlySet<RuleId> = new Set<RuleId>(['yaml-valid', 'metadata-closed', 'template-valid'])

export function isBreaking({ rule }: Problem): boolean {
  return rules.has(rule)
}
