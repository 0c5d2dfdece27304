// The picture that volume.yml names for the cover → an image the browser may ask for.
import { usedPictures, type Image } from '../../model/image.ts'
import type { Resource } from '../../model/print.ts'
import type { Problem } from '../../model/problem.ts'
import type { Disk } from '../../read/disk.ts'
import { readImages } from '../../read/read-images.ts'
import type { PlacedPicture } from '../preflight/terms.ts'
import type { VolumePlaces } from '../volume-places.ts'

export interface CoverPicture {
  readonly image: Image | null
  readonly resource: Resource | null
  /** For the preflight: a picture of dots, and where it is named. */
  readonly placed: readonly PlacedPicture[]
  readonly problems: readonly Problem[]
}

export async function coverPicture(file: string, disk: Disk, faces: ReadonlyMap<string, Resource>, places: VolumePlaces): Promise<CoverPicture> {
  if (file === '') return { image: null, resource: null, placed: [], problems: [] }
  const { line = 1, column = 1 } = places('press', 'cover', 'picture')
  const read = await readImages(disk, 'volume.yml', [{ url: file, line, column }], faces)
  const image = read.images.get(file) ?? null
  const placed = (image ? usedPictures(file, { line, column }, image) : []).map((picture) => ({ ...picture, file: 'volume.yml', paper: '', firstPage: 1, lastPage: 1, ...(picture.inside ? {} : { cropped: true as const }) }))
  return { image, resource: read.resources[0] ?? null, placed, problems: read.problems }
}
