// The volume and its page count → the cover as one sheet and side by side, each a file for the printing house.
import type { Studio } from '../../compose/studio.ts'
import type { DocumentInfo } from '../../model/outline.ts'
import type { Printer, Resource } from '../../model/print.ts'
import type { Problem } from '../../model/problem.ts'
import type { Disk } from '../../read/disk.ts'
import type { PlacedPicture } from '../preflight/terms.ts'
import type { VolumePlaces } from '../volume-places.ts'
import { withJpegThread } from '../block/jpeg-thread.ts'
import type { PrintingConditions } from '../block/printing-condition.ts'
import { composeCover } from './compose-cover.ts'
import { coverGeometry, coverName, partsOf, type CoverGeometry, type CoverPart } from './cover-geometry.ts'
import { coverPicture } from './cover-picture.ts'
import { finishCover } from './finish-cover.ts'
import { fitCover, type CoverFit } from './fit-cover.ts'
import { fitProblems } from './fit-problems.ts'
import { composeSlugs, type SlugRequest } from '../slug/compose-slugs.ts'
import { spineThickness } from './spine-thickness.ts'

export interface CoverRequest {
  readonly studio: Studio
  /** As the build has padded them. */
  readonly pages: number
  readonly info: DocumentInfo
  readonly disk: Disk
  readonly printer: Printer
  /** What the browser may ask for; the picture is added. */
  readonly resources: Map<string, Resource>
  readonly places: VolumePlaces
  readonly conditions: PrintingConditions
}

export interface CoverFile {
  readonly part: CoverPart
  readonly pdf: Uint8Array
  readonly inColour: boolean
  readonly condition: string
}

export interface Cover {
  /** Of the whole sheet. */
  readonly geometry: CoverGeometry
  readonly files: readonly CoverFile[]
  /** What the preflight must know of them. */
  readonly pictures: readonly PlacedPicture[]
  readonly problems: readonly Problem[]
}

export async function makeCover({ studio, pages, info, disk, printer, resources, places, conditions }: CoverRequest): Promise<Cover> {
  const { volume, template } = studio
  const settings = volume.press
  const spine = spineThickness(pages, settings)
  const geometry = (part: CoverPart): CoverGeometry => coverGeometry(part, volume.format, spine, settings.cover.bleedMm)
  const picture = await coverPicture(settings.cover.picture, disk, template.resources, places)
  if (picture.resource) resources.set(picture.resource.key, picture.resource)
  const made = await withJpegThread((jpeg) => Promise.all(partsOf(spine).map(async (part) => {
    let fit: CoverFit = { tight: [], spineBare: false }
    const printed = await printer.print(composeCover(geometry(part), picture.image, studio), async (document) => { fit = await fitCover(document) })
    const slug = settings.slug ? await printer.print(composeSlugs(slugOf(geometry(part), info.date), studio)) : null
    return { fit, file: { part, ...await finishCover({ printed, slug, conditions, jpeg }, geometry(part), settings, info) } }
  })))
  const whole = made[0]?.fit ?? { tight: [], spineBare: false }
  return { geometry: geometry('cover'), files: made.map(({ file }) => file), pictures: picture.placed, problems: [...picture.problems, ...fitProblems(whole, { spineMm: spine, spineText: settings.cover.spineText, title: volume.title, subtitle: volume.subtitle, annotation: volume.annotation }, places)] }
}

function slugOf({ part, widthMm, heightMm }: CoverGeometry, date: string): SlugRequest {
  return { file: coverName(part), date, widthMm, heightMm, labels: [''] }
}
