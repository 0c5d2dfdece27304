// What the package is made of: the reading edition with what is known of its pages.
import type { Studio } from '../compose/studio.ts'
import type { UsedPicture } from '../model/image.ts'
import type { DocumentInfo } from '../model/outline.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { Print } from '../model/print.ts'
import type { PicturePlaces } from './printed-pictures.ts'

export interface FinishedVolume extends PicturePlaces {
  readonly pdf: Uint8Array
  readonly studio: Studio
  readonly info: DocumentInfo
  readonly plan: PagePlan
  readonly prints: ReadonlyMap<string, Print>
  /** Of each paper. */
  readonly pictures: ReadonlyMap<string, readonly UsedPicture[]>
}
