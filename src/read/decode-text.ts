// Bytes of a file → text. What is not UTF-8 is read as what it most likely is, so that its author can be told.

export interface Decoded {
  readonly text: string
  readonly isUtf8: boolean
}

export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), isUtf8: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), isUtf8: false }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text: text.replaceAll('\0', ''), isUtf8: !text.includes('\0') }
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), isUtf8: false }
  }
}
