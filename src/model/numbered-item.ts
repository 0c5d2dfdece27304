// A numbered item of a list, as a reference to it needs it.

export interface NumberedItem {
  /** `item:volume`; '' for an item nobody named. */
  readonly label: string
  /** As it is printed. */
  readonly number: number
  /** The sentence that opens its list: «Конференция постановляет»; '' when there is none. */
  readonly lead: string
  /** Its destination; '' for an item that can be referred to by nothing. */
  readonly anchor: string
}

/** Paper id → the items that other papers may refer to. */
export type ItemDirectory = ReadonlyMap<string, readonly NumberedItem[]>
