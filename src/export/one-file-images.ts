// Articles and the images they show → where each image stands for the volume in one file: within it, or beside it where they would make it too large to open.
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export interface EditionImage {
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface OneFileImages {
  readonly addresses: ReadonlyMap<string, string>
  readonly within: boolean
}

/** Browsers open a page of some hundred megabytes only with patience, and a string of half a gigabyte cannot be made at all. */
const mostBytes = 160_000_000

/** An image stands in the file as often as it is shown, a third longer than it is. */
export function oneFileImages(articles: Iterable<string>, images: ReadonlyMap<string, EditionImage>, most = mostBytes): Reported<OneFileImages> {
  const uses = new Map<string, number>()
  for (const html of articles) for (const [, name = ''] of html.matchAll(shownImage)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const total = [...images].reduce((sum, [name, { bytes }]) => sum + (uses.get(name) ?? 0) * bytes.length * (4 / 3), 0)
  const within = total <= most
  const addresses = new Map([...images].map(([name, image]) => [name, within ? dataUri(image.contentType, image.bytes) : `html/assets/${encodeURIComponent(name)}`]))
  return { value: { addresses, within }, problems: within ? [] : [tooLarge(total)] }
}

const shownImage = /src="http:\/\/volume\.invalid\/(?:[^"/]*\/)*([^"/]*)"/g

function tooLarge(total: number): Problem {
  return problemAt({ file: 'volume.yml' }, 'edition-whole', { found: String(Math.ceil(total / 1e6)) })
}

export function dataUri(contentType: string, bytes: Uint8Array): string {
  return `data:${contentType};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`
}
