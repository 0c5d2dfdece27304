// The pictures of the manuscripts and the page plan → which pages may hold each.
import type { UsedPicture } from '../model/image.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { PlacedPicture } from './preflight/terms.ts'

export function printedPictures(plan: PagePlan, pictures: ReadonlyMap<string, readonly UsedPicture[]>, fileOf: (paper: string) => string): readonly PlacedPicture[] {
  return plan.papers.flatMap(({ id, firstPage, lastPage }) => (pictures.get(id) ?? []).map((picture) => ({ ...picture, paper: id, file: fileOf(id), firstPage, lastPage })))
}
