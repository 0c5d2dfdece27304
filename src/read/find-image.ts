// An image address beside a manuscript → the file meant, also where its name is not quite as written.
import { posix } from 'node:path'
import { decodedAddress } from '../model/decoded-address.ts'
import type { Disk } from './disk.ts'

export interface FoundImage {
  /** In the volume folder. */
  readonly file: string
  /** As the manuscript should name it; '' where it does. */
  readonly name: string
}

/** `outside`: the address leads out of the folder. */
export async function findImage(disk: Disk, manuscript: string, url: string): Promise<FoundImage | 'outside' | 'missing'> {
  const written = [url, decodedAddress(url), url.replace(/[?#].*$/, ''), decodedAddress(url.replace(/[?#].*$/, ''))]
  const paths = [...new Set(written)].flatMap((address) => [imagePath(manuscript, address), sitePath(address)]).filter((path) => path !== null)
  if (paths.length === 0) return 'outside'
  for (const path of paths) if (await disk.exists(path)) return { file: path, name: url.includes('\\') ? nameOf(manuscript, path) : '' }
  const files = await disk.list()
  for (const alike of likenesses) {
    const near = files.filter((file) => paths.some((path) => alike(path) === alike(file)) && isPicture(file))
    if (near.length === 1 && near[0] !== undefined) return { file: near[0], name: alike === composed ? '' : nameOf(manuscript, near[0]) }
  }
  return beside(files, manuscript, paths)
}

// The folders of a web site are not sent along: the file lies beside the paper under its own name.
function beside(files: readonly string[], manuscript: string, paths: readonly string[]): FoundImage | 'missing' {
  const folder = posix.dirname(manuscript)
  const names = new Set(paths.map((path) => inSmall(posix.basename(path))))
  const near = files.filter((file) => names.has(inSmall(posix.basename(file))) && isPicture(file) && (folder === '.' || file.startsWith(`${folder}/`)))
  return near.length === 1 && near[0] !== undefined ? { file: near[0], name: nameOf(manuscript, near[0]) } : 'missing'
}

// `/assets/plan.png`: from the root of a site, which here is the volume folder.
function sitePath(url: string): string | null {
  return /^\/(?![/\\])/.test(url) ? imagePath('', url.slice(1)) : null
}

/** The path in the volume folder that an address beside `file` means; null when it leads out of the folder. */
export function imagePath(file: string, url: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(url)) return null
  const parts = file.split('/').slice(0, -1)
  for (const part of url.replaceAll('\\', '/').split('/')) {
    if (part === '..') { if (parts.pop() === undefined) return null } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

const extension = /\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|heic|pdf|eps|wmf|emf)$/i

// From likest to least alike: letters composed otherwise, large for small, another ending or none.
const composed = (path: string): string => path.normalize('NFC')
const inSmall = (path: string): string => composed(path).toLowerCase()
const likenesses = [composed, inSmall, (path: string): string => inSmall(path).replace(extension, '')]

function isPicture(file: string): boolean {
  return extension.test(file)
}

function nameOf(manuscript: string, file: string): string {
  return posix.relative(posix.dirname(manuscript), file)
}
