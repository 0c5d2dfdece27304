// A zip of a paper with its pictures → its files, by safe relative paths.
import { unzipSync } from 'fflate'

export interface UnpackedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface UnpackLimits {
  /** Of all files together, unpacked. */
  readonly bytes: number
  readonly files: number
}

/** Null when it is no zip; the limit it exceeds, before anything of it is unpacked. */
export function unpackZip(zip: Uint8Array, most: UnpackLimits): readonly UnpackedFile[] | 'too-large' | 'too-many' | null {
  let [bytes, count] = [0, 0]
  try {
    // Seen through once before the first is unpacked.
    unzipSync(zip, { filter: ({ name, originalSize }) => {
      if (isBeside(name)) return false
      bytes += originalSize
      if (bytes > most.bytes) throw new Exceeded('too-large')
      if (++count > most.files) throw new Exceeded('too-many')
      return false
    } })
    const files = unzipSync(zip, { filter: ({ name }) => !isBeside(name) })
    return Object.entries(files).map(([name, content]) => ({ path: nameOf(name), bytes: content }))
  } catch (error) {
    return error instanceof Exceeded ? error.limit : null
  }
}

class Exceeded extends Error {
  readonly limit: 'too-large' | 'too-many'

  constructor(limit: 'too-large' | 'too-many') {
    super(limit)
    this.limit = limit
  }
}

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
