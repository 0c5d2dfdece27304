// What is noticed while Markdown is read: a problem that does not know its file yet.
import type { Nodes } from 'mdast'
import type { RuleId } from '../../model/rules.ts'

export interface Finding {
  readonly line: number
  readonly column: number
  readonly rule: RuleId
  readonly values: Readonly<Record<string, string>>
}

export type Find = (line: number, rule: RuleId, values: Readonly<Record<string, string>>, column?: number) => void

/** Found in a node of the tree; one without a place of its own is named by the nearest place known. */
export type FindIn = (node: Nodes, rule: RuleId, values: Readonly<Record<string, string>>) => void

/** Foreign text as a problem shows it: one line, not long. */
export function shownMarkup(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
