// A fragment or style sheet of a look as the volume folder brings it → the same with pictures beside it named by content, and the pictures.
import type { Resource } from '../model/print.ts'
import type { Problem } from '../model/problem.ts'
import type { Disk } from './disk.ts'
import { readImages, type ImageUse } from './read-images.ts'

export interface LookPictures {
  readonly text: string
  readonly resources: readonly Resource[]
  readonly problems: readonly Problem[]
}

interface Address {
  readonly url: string
  readonly from: number
}

const comments = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g
const named = /<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))|<image\b[^>]*?\s(?:xlink:)?href\s*=\s*(?:"([^"]*)"|'([^']*)')|\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/gdi
// What Liquid fills in, what lies within the document, and what the program names.
const notBeside = /\{\{|\{%|^(?:#|data:|about:|http:\/\/volume\.invalid\/|$)/i

/** `file`: in the volume folder. */
export async function lookPictures(file: string, text: string, volume: Disk, faces: ReadonlyMap<string, Resource>): Promise<LookPictures> {
  const addresses = addressesIn(text)
  const { images, resources, problems } = await readImages(volume, file, addresses.map((address) => useOf(address, text)), faces)
  let [done, at] = ['', 0]
  for (const { url, from } of addresses) {
    const image = images.get(url)
    if (!image) continue
    done += `${text.slice(at, from)}http://volume.invalid/${image.key}`
    at = from + url.length
  }
  return { text: done + text.slice(at), resources, problems }
}

function addressesIn(text: string): readonly Address[] {
  // As long as it was, so that places stay true.
  const bare = text.replace(comments, (comment) => ' '.repeat(comment.length))
  return [...bare.matchAll(named)].flatMap((match) => {
    const group = match.findIndex((value, index) => index > 0 && value !== undefined)
    const [url, from] = [match[group] ?? '', match.indices?.[group]?.[0] ?? 0]
    return notBeside.test(url) ? [] : [{ url, from }]
  })
}

function useOf({ url, from }: Address, text: string): ImageUse {
  const before = text.slice(0, from)
  return { url, line: before.split('\n').length, column: from - before.lastIndexOf('\n') }
}
