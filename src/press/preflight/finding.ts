// A finding of the preflight: a rule that is not kept, where and how.
import type { Place, Severity } from '../../model/problem.ts'
import type { MessageLang } from '../../model/rules.ts'
import { filled } from '../../model/rules.ts'
import { preflightRules, type PreflightRuleId } from './preflight-rules.ts'

export interface Finding {
  readonly rule: PreflightRuleId
  readonly severity: Severity
  /** 1-based; none where the file as a whole is meant. */
  readonly pages: readonly number[]
  /** For the placeholders of the rule's text; `found.ru` where the words differ. */
  readonly values: Readonly<Record<string, string>>
  /** In the manuscript, for pictures. */
  readonly place: Place | null
}

export function finding(rule: PreflightRuleId, pages: readonly number[] = [], values: Readonly<Record<string, string>> = {}, place: Place | null = null): Finding {
  return { rule, severity: preflightRules[rule].severity, pages, values, place }
}

export function findingText({ rule, values }: Pick<Finding, 'rule' | 'values'>, lang: MessageLang): string {
  return filled(preflightRules[rule][lang], values, lang)
}

/** Findings that say the same of several pages, told once. */
export function gathered(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, Finding>()
  for (const found of findings) {
    const key = JSON.stringify([found.rule, found.values, found.place])
    const before = known.get(key)
    known.set(key, before ? { ...before, pages: [...new Set([...before.pages, ...found.pages])] } : found)
  }
  return [...known.values()]
}
