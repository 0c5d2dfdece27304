// A numbered item of a resolution: what was decided, who answers for it, and when it is due.

export interface Decision {
  readonly number: number
  readonly text: string
  /** The sentence that opens the list: «Конференция постановляет». */
  readonly lead: string
  /** As given in the item's attributes; '' when not given. */
  readonly responsible: string
  /** As given: an ISO date, as a rule. */
  readonly due: string
  /** The item's destination. */
  readonly anchor: string
}
