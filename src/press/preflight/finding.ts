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
  /** The worst of a kind, smaller being worse: such findings are told once for all pages. */
  readonly measure?: number
  /** Where on the pages, in millimetres from the left and the head. */
  readonly spots?: readonly Spot[]
  /** In the manuscript, for pictures. */
  readonly place: Place | null
}

export interface Spot {
  readonly page: number
  readonly xMm: number
  readonly yMm: number
}

export function finding(rule: PreflightRuleId, pages: readonly number[] = [], values: Readonly<Record<string, string>> = {}, place: Place | null = null): Finding {
  return { rule, severity: preflightRules[rule].severity, pages, values, place }
}

export function findingText({ rule, values }: Pick<Finding, 'rule' | 'values'>, lang: MessageLang): string {
  return filled(preflightRules[rule][lang], values, lang)
}

/** Findings that say the same of several pages, told once; of those that measure something, the worst. */
export function gathered(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, Finding>()
  for (const found of findings) {
    const key = JSON.stringify([found.rule, found.measure === undefined ? found.values : null, found.place])
    const before = known.get(key)
    known.set(key, before ? joined(before, found) : found)
  }
  return [...known.values()]
}

function joined(one: Finding, other: Finding): Finding {
  const worse = (other.measure ?? 0) < (one.measure ?? 0) ? other : one
  const spots = [...(one.spots ?? []), ...(other.spots ?? [])]
  return { ...worse, pages: [...new Set([...one.pages, ...other.pages])], ...(spots.length > 0 ? { spots } : {}) }
}
