// Image addresses of a paper → files of the volume folder with their sizes, and their bytes as resources.
import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Image } from '../model/image.ts'
import type { Problem } from '../model/problem.ts'
import type { Resource } from '../model/print.ts'
import { problemAt } from '../model/rules.ts'
import type { Disk } from './disk.ts'
import { prepareSvg } from './prepare-svg.ts'

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

const types: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif', svg: 'image/svg+xml', webp: 'image/webp' }

export async function readImages(disk: Disk, file: string, uses: readonly ImageUse[], faces: ReadonlyMap<string, Resource>): Promise<PaperImages> {
  const images = new Map<string, Image>()
  const resources: Resource[] = []
  const problems: Problem[] = []
  for (const use of uses) {
    if (images.has(use.url)) continue
    const read = await readImage(disk, file, use, faces)
    if ('rule' in read) problems.push(read)
    else {
      images.set(use.url, read.image)
      resources.push(read.resource)
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
    else if (node.type === 'html') for (const match of node.value.matchAll(/<img\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)) add(match[1] ?? match[2] ?? '', node)
  })
  return uses
}

/** The path in the volume folder that an address beside `file` means; null when it leads out of the folder. */
export function imagePath(file: string, url: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return null
  const parts = file.split('/').slice(0, -1)
  for (const part of decode(url.replace(/[?#].*$/, '')).replaceAll('\\', '/').split('/')) {
    if (part === '..') { if (parts.pop() === undefined) return null } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function decode(url: string): string {
  try { return decodeURIComponent(url) } catch { return url }
}

async function readImage(disk: Disk, file: string, { url, line, column }: ImageUse, faces: ReadonlyMap<string, Resource>): Promise<Problem | { image: Image; resource: Resource }> {
  const place = { file, line, column }
  const path = imagePath(file, url)
  if (path === null) return problemAt(place, 'image-local', { found: url })
  if (!(await disk.exists(path))) return problemAt(place, 'image-exists', { found: url })
  const bytes = await disk.read(path)
  try {
    const size = imageSize(bytes)
    const contentType = types[size.type ?? '']
    if (!contentType || !size.width || !size.height) return problemAt(place, 'image-readable', { found: url, expected: 'PNG, JPEG, SVG, GIF, WebP' })
    return await asResource(path, bytes, contentType, size.width, size.height, faces)
  } catch {
    return problemAt(place, 'image-readable', { found: url, expected: 'PNG, JPEG, SVG, GIF, WebP' })
  }
}

async function asResource(file: string, source: Uint8Array, contentType: string, widthPx: number, heightPx: number, faces: ReadonlyMap<string, Resource>): Promise<{ image: Image; resource: Resource }> {
  const bytes = contentType === 'image/svg+xml' ? new TextEncoder().encode(await prepareSvg(new TextDecoder().decode(source), faces)) : source
  const hash = createHash('sha256').update(bytes).digest('hex')
  const key = `image/${hash.slice(0, 20)}.${contentType.slice(6).replace('+xml', '')}`
  return { image: { file, key, contentType, widthPx, heightPx }, resource: { key, hash, contentType, bytes: () => Promise.resolve(bytes) } }
}
