// A path of the machine → the way to it from a folder, with `/`, wherever it runs.
import path, { type PlatformPath } from 'node:path'

/** Null where the path is the folder itself or lies outside it. */
export function wayWithin(root: string, target: string, { relative, isAbsolute, sep }: Pick<PlatformPath, 'relative' | 'isAbsolute' | 'sep'> = path): string | null {
  const way = relative(root, target)
  // From one drive of Windows to another there is no way.
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way.split(sep).join('/')
}
