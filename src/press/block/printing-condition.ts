// What a file is printed with: the condition its output intent tells.
import { greyProfile, greyProfileName } from './grey-profile.ts'

export interface PrintingCondition {
  readonly profile: Uint8Array
  readonly space: 'GRAY' | 'CMYK'
  /** As people call it. */
  readonly name: string
  /** In the registry of the ICC; '' for one that is told by its profile alone. */
  readonly registered: string
}

export interface PrintingConditions {
  /** Of the house, where it gave its profile. */
  readonly house: PrintingCondition | null
  /** Of four inks, where the house is not known. */
  readonly inks: PrintingCondition
}

/** One ink can be told by any profile, colours only by one of four inks. */
export function conditionFor({ house, inks }: PrintingConditions, inColour: boolean): PrintingCondition {
  if (house && (house.space === 'CMYK' || !inColour)) return house
  return inColour ? inks : { profile: greyProfile(), space: 'GRAY', name: greyProfileName(), registered: '' }
}
