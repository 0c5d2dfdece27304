// A problem: something wrong in a file its reader can edit. Problems are values; nothing here reports them.
import type { RuleId } from './rules.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A place in a file of the volume folder. `file` is relative to that folder, with `/`; line and column are 1-based. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Problem extends Place {
  readonly rule: RuleId
  readonly severity: Severity
  /** Values for the placeholders of the rule's text, such as `found` and `expected`. */
  readonly values: Readonly<Record<string, string>>
  /** The paper it belongs to, where it belongs to one. */
  readonly paper?: string
  /** What stands at the place, without mark-up, so that it is found by eye; '' where a problem speaks of a whole file. A rule may give its own. */
  readonly words?: string
  /** How many more of its kind it stands for. */
  readonly alike?: number
  /** The printed page the place stands on, by its folio; once there are pages, and only where it is certain. */
  readonly page?: string
}

/** A result together with the problems met on the way to it. */
export interface Reported<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}
