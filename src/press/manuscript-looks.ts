// Pictures of manuscripts → how they look, as the browser draws them. Asked for where their shapes do not tell which of them is printed.
import { documentFunctions, runInDocument, type Question } from '../layout/run-in-document.ts'
import type { Printer, Resource } from '../model/print.ts'
import { resourceOrigin } from '../print/request-answers.ts'
import type { Disk } from '../read/disk.ts'
import { readImages } from '../read/read-images.ts'
import { greyByte } from './block/grey.ts'
import { lookSquares, type PictureLook } from './preflight/picture-look.ts'
import type { AskLooks } from './preflight/printed-images.ts'
import type { PlacedPicture } from './preflight/terms.ts'

export interface LookRoom {
  readonly disk: Disk
  readonly printer: Printer
  /** What the browser may ask for: each file is there while it is looked at. */
  readonly resources: Map<string, Resource>
}

/** Those within drawings are left out: their dots are counted, and they are told by that. */
export function manuscriptLooks({ disk, printer, resources }: LookRoom): AskLooks {
  return async (pictures) => {
    const looks = new Map<PlacedPicture, PictureLook>()
    const known = new Map<string, PictureLook | null>()
    await printer.print({ id: 'looks', html: '<!doctype html><title>Looks</title>', tagged: false, resources: [] }, async (document) => {
      for (const picture of pictures.filter(({ inside }) => !inside)) {
        const key = `${picture.file}\n${picture.url}`
        const look = known.has(key) ? known.get(key) : await lookOf(picture, async (address) => (await runInDocument(document, [looksOf(address)]))[0])
        known.set(key, look ?? null)
        if (look) looks.set(picture, look)
      }
    })
    return looks
  }

  async function lookOf({ file, url, line, column }: PlacedPicture, look: (address: string) => Promise<readonly Colour[] | null>): Promise<PictureLook | null> {
    const [resource] = (await readImages(disk, file, [{ url, line: line ?? 1, column: column ?? 1 }], new Map())).resources
    if (!resource) return null
    resources.set(resource.key, resource)
    const colours = await look(resourceOrigin + resource.key)
    resources.delete(resource.key)
    return colours && colours.map(([red, green, blue]) => greyByte(Math.round(red), Math.round(green), Math.round(blue)))
  }
}

type Colour = readonly [red: number, green: number, blue: number]

const looking = documentFunctions(coloursOf)

function looksOf(address: string): Question<readonly Colour[] | null> {
  return { functions: looking, args: [address, lookSquares] }
}

// Runs in the document. On white, as on paper; upright, as it is printed.
async function coloursOf(address: string, squares: number): Promise<Colour[] | null> {
  const side = squares * 16
  const bitmap = await fetch(address).then((answer) => answer.blob()).then((blob) => createImageBitmap(blob, { resizeWidth: side, resizeHeight: side, resizeQuality: 'high', imageOrientation: 'from-image' })).catch(() => null)
  const context = bitmap && new OffscreenCanvas(side, side).getContext('2d')
  if (!context) return null
  context.fillStyle = '#fff'
  context.fillRect(0, 0, side, side)
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  const dots = context.getImageData(0, 0, side, side).data
  const sums = Array.from({ length: squares * squares }, (): [number, number, number] => [0, 0, 0])
  for (let dot = 0; dot < side * side; dot++) {
    const sum = sums[Math.floor(Math.floor(dot / side) / 16) * squares + Math.floor((dot % side) / 16)] ?? [0, 0, 0]
    for (const part of [0, 1, 2] as const) sum[part] += (dots[dot * 4 + part] ?? 0) / 256
  }
  return sums
}
