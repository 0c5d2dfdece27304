// A tar archive in memory -> its plain files.

export interface TarFile {
  readonly name: string
  readonly mode: number
  readonly bytes: Uint8Array
}

const blockSize = 512

/** The plain files of an archive. Folders and links are left out; a name that leads out of the archive is refused. */
export function tarFiles(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = []
  let offset = 0
  while (offset + blockSize <= archive.length) {
    const header = archive.subarray(offset, offset + blockSize)
    const name = text(header, 345, 155) === '' ? text(header, 0, 100) : `${text(header, 345, 155)}/${text(header, 0, 100)}`
    if (name === '') break
    const size = octal(header, 124, 12)
    const start = offset + blockSize
    if (start + size > archive.length) throw new Error(`The archive ends inside ${name}`)
    if (isPlainFile(header)) files.push({ name: safe(name), mode: octal(header, 100, 8), bytes: archive.subarray(start, start + size) })
    offset = start + Math.ceil(size / blockSize) * blockSize
  }
  return files
}

function isPlainFile(header: Uint8Array): boolean {
  const type = header[156]
  return type === 0 || type === 0x30
}

function safe(name: string): string {
  if (name.startsWith('/') || name.split(/[\\/]/).includes('..')) throw new Error(`Unexpected path in an archive: ${name}`)
  return name
}

function text(header: Uint8Array, start: number, length: number): string {
  return Buffer.from(header.subarray(start, start + length)).toString('utf8').replace(/\0.*$/s, '')
}

function octal(header: Uint8Array, start: number, length: number): number {
  return Number.parseInt(text(header, start, length).trim() || '0', 8)
}
