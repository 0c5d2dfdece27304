// The pictures of the manuscripts and the page plan → which pages may hold each.
import type { UsedPicture } from '../model/image.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { PlacedPicture } from './preflight/terms.ts'

export interface PicturePlaces {
  readonly fileOf: (paper: string) => string
  /** The page of a block, counted from the first of its paper; undefined where the block has no destination. */
  readonly pageOf: (paper: string, line: number, column: number) => number | undefined
}

/** A numbered figure is on the page of its destination, wherever it floats to; of others only the paper is known. */
export function printedPictures(plan: Pick<PagePlan, 'papers'>, pictures: ReadonlyMap<string, readonly UsedPicture[]>, { fileOf, pageOf }: PicturePlaces): readonly PlacedPicture[] {
  return plan.papers.flatMap(({ id, firstPage, lastPage }) => (pictures.get(id) ?? []).map((picture) => {
    const page = pageOf(id, picture.line, picture.column)
    const pages = page === undefined ? { firstPage, lastPage } : { firstPage: firstPage + page, lastPage: firstPage + page }
    return { ...picture, paper: id, file: fileOf(id), ...pages }
  }))
}
