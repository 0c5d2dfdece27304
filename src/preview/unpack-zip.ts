// A zip of a paper with its pictures → its files, by safe relative paths.
import { unzipSync } from 'fflate'

export interface UnpackedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Null when it is no zip. `mostBytes`: of all files unpacked; a zip that holds more gives `too-large`. */
export function unpackZip(zip: Uint8Array, mostBytes: number): readonly UnpackedFile[] | 'too-large' | null {
  let bytes = 0
  try {
    const files = unzipSync(zip, { filter: ({ name, originalSize }) => {
      if (isBeside(name)) return false
      bytes += originalSize
      if (bytes > mostBytes) throw new TooLarge()
      return true
    } })
    return Object.entries(files).map(([name, content]) => ({ path: nameOf(name), bytes: content }))
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : null
  }
}

class TooLarge extends Error {}

/** Folders, and what macOS and Windows put beside. */
function isBeside(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)\.[^./]/.test(name) || name.startsWith('__MACOSX/') || /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name)
}

// Without the mark of UTF-8 a name comes byte by byte: UTF-8 all the same, or the code page that Russian Windows packs with.
function nameOf(name: string): string {
  if (!/[\u0080-\u00FF]/.test(name) || /[^\u0000-\u00FF]/.test(name)) return name
  const bytes = Buffer.from(name, 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('ibm866').decode(bytes)
  }
}
