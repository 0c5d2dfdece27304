// `limits:` and `ignore:` of a manuscript: what is allowed to this paper alone.
import { rules } from '../model/rules.ts'
import type { RuleId } from '../model/rules.ts'
import type { Limits } from '../model/volume.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { expectedList, expectedMap, reportValue, textValue } from './yaml-values.ts'
import type { Reading } from './yaml-values.ts'

/** A warning the paper asks not to hear. */
export interface Ignored {
  readonly rule: RuleId
  readonly reason: string
  readonly line: number
  readonly column: number
}

const limitKeys = ['pages', 'characters', 'abstractWords', 'keywords'] as const satisfies readonly (keyof Limits)[]

export function readLimits(reading: Reading, entry: YamlEntry | undefined): Partial<Limits> {
  if (entry === undefined || entry.value.kind !== 'map') {
    if (entry !== undefined) reportValue(reading, entry.value, entry.key, expectedMap)
    return {}
  }
  const limits: [string, number][] = []
  for (const field of entry.value.entries) {
    const known = limitKeys.some((key) => key === field.key)
    const text = textValue(reading, field)
    if (known && /^\d+$/.test(text)) limits.push([field.key, Number(text)])
    else reportValue(reading, field.value, `limits.${field.key}`, { en: `a number; keys: ${limitKeys.join(', ')}`, ru: `число; ключи: ${limitKeys.join(', ')}` })
  }
  return Object.fromEntries(limits)
}

export function readIgnored(reading: Reading, entry: YamlEntry | undefined): readonly Ignored[] {
  if (entry === undefined) return []
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value]
  return items.flatMap((item) => ignoredOf(reading, item, entry.key) ?? [])
}

function ignoredOf(reading: Reading, node: YamlNode, key: string): Ignored | null {
  if (node.kind === 'list') {
    reportValue(reading, node, key, expectedList)
    return null
  }
  const field = (name: string) => (node.kind === 'map' ? textValue(reading, node.entries.find((entry) => entry.key === name)) : name === 'rule' ? node.text : '')
  const rule = field('rule')
  if (isWarning(rule)) return { rule, reason: field('reason'), ...node.at }
  reportValue(reading, node, key, { en: 'the id of a warning, such as author-name-clear', ru: 'имя предупреждения, например author-name-clear' }, rule)
  return null
}

// Errors cannot be silenced.
function isWarning(rule: string): rule is RuleId {
  return Object.hasOwn(rules, rule) && rules[rule as RuleId].severity !== 'error'
}
