// The name of a destination ↔ its bytes in a PDF: UTF-8 where it is not ASCII.

export function nameOfBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

export function bytesOfName(name: string): string {
  return Buffer.from(name, 'utf8').toString('latin1')
}
