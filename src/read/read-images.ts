// Image addresses of a paper → files of the volume folder with their sizes, and their bytes as resources.
import { createHash } from 'node:crypto'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { shortAddress } from '../model/image.ts'
import type { Image } from '../model/image.ts'
import type { Problem } from '../model/problem.ts'
import type { Resource } from '../model/print.ts'
import { problemAt } from '../model/rules.ts'
import { placedAt } from '../parse/foreign/html-pieces.ts'
import { dataOf } from './data-of.ts'
import type { Disk } from './disk.ts'
import { findImage } from './find-image.ts'
import { prepareSvg } from './prepare-svg.ts'
import { readImage } from './read-image.ts'
import type { Picture, Remark } from './read-image.ts'
import { whyUnread } from './why-unread.ts'

export interface PaperImages {
  /** Address as the author wrote it → image. */
  readonly images: ReadonlyMap<string, Image>
  readonly resources: readonly Resource[]
  readonly problems: readonly Problem[]
}

/** An address, and the line and column it stands at. */
export interface ImageUse {
  readonly url: string
  readonly line: number
  readonly column: number
}

export async function readImages(disk: Disk, file: string, uses: readonly ImageUse[], faces: ReadonlyMap<string, Resource>): Promise<PaperImages> {
  const images = new Map<string, Image>()
  const resources: Resource[] = []
  const problems: Problem[] = []
  for (const use of uses) {
    if (images.has(use.url)) continue
    const read = await readUse(disk, file, use, faces)
    if ('rule' in read) problems.push(read)
    else {
      images.set(use.url, read.image)
      resources.push(read.resource)
      problems.push(...read.problems)
    }
  }
  return { images, resources, problems }
}

/** Every address of an image in a paper, in the author's HTML too. */
export function imageUses(tree: Root): readonly ImageUse[] {
  const uses: ImageUse[] = []
  const add = (url: string, node: Nodes): void => { uses.push({ url, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }) }
  visit(tree, (node) => {
    if (node.type === 'image' || node.type === 'figure') add(node.url, node)
    else if (node.type === 'html') for (const match of node.value.matchAll(/<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)) add(match[1] ?? match[2] ?? match[3] ?? '', placedAt(node, match.index))
  })
  return uses
}

interface ReadUse {
  readonly image: Image
  readonly resource: Resource
  readonly problems: readonly Problem[]
}

async function readUse(disk: Disk, manuscript: string, use: ImageUse, faces: ReadonlyMap<string, Resource>): Promise<Problem | ReadUse> {
  const tell = ({ rule, values }: Remark): Problem => problemAt({ file: manuscript, line: use.line, column: use.column }, rule, { ...values, found: shortAddress(use.url) })
  if (/^data:/i.test(use.url)) return asRead(readImage('', dataOf(use.url)), '', faces, tell)
  if (/^(?:https?|ftp):|^\/\//i.test(use.url)) return tell({ rule: 'image-beside', values: {} })
  const found = await findImage(disk, manuscript, use.url)
  if (found === 'outside') return tell({ rule: 'image-local', values: {} })
  if (found === 'missing') return tell({ rule: 'image-exists', values: {} })
  const bytes = await disk.read(found.file).catch((error: unknown) => whyUnread(error))
  if (!(bytes instanceof Uint8Array)) return tell({ rule: 'image-readable', values: reasonOf(bytes) })
  const read = await asRead(readImage(found.file, bytes), found.file, faces, tell)
  return 'rule' in read || found.name === '' ? read : { ...read, problems: [tell({ rule: 'image-named', values: { expected: found.name } }), ...read.problems] }
}

async function asRead(read: Picture | Remark, file: string, faces: ReadonlyMap<string, Resource>, tell: (remark: Remark) => Problem): Promise<Problem | ReadUse> {
  return 'rule' in read ? tell(read) : { ...await asResource(file, read, faces), problems: read.remarks.map(tell) }
}

async function asResource(file: string, { contentType, bytes: source, widthPx, heightPx, inside }: Picture, faces: ReadonlyMap<string, Resource>): Promise<{ image: Image; resource: Resource }> {
  const bytes = contentType === 'image/svg+xml' ? new TextEncoder().encode(await prepareSvg(new TextDecoder().decode(source), faces)) : source
  const hash = createHash('sha256').update(bytes).digest('hex')
  const key = `image/${hash.slice(0, 20)}.${contentType.slice(6).replace('+xml', '')}`
  return { image: { file, key, contentType, widthPx, heightPx, inside }, resource: { key, hash, contentType, bytes: () => Promise.resolve(bytes) } }
}

function reasonOf(why: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { 'expected.en': why['found.en'] ?? why['found'] ?? '', 'expected.ru': why['found.ru'] ?? why['found'] ?? '' }
}
