// The bytes of an ICC profile → what it says of itself (ICC.1:2001-04 and ICC.1:2010).

export interface IccHeader {
  /** Whether it is whole, and an ICC profile at all. */
  readonly sound: boolean
  /** `prtr` for a printer or press, `mntr` for a screen. */
  readonly kind: string
  /** `GRAY`, `RGB `, `CMYK`. */
  readonly space: string
  /** As it calls itself; '' when it has no name. */
  readonly name: string
}

export function iccHeader(profile: Uint8Array): IccHeader {
  const bytes = Buffer.from(profile.buffer, profile.byteOffset, profile.byteLength)
  const word = (at: number): string => bytes.toString('latin1', at, at + 4)
  const sound = bytes.length >= 132 && bytes.readUInt32BE(0) === bytes.length && word(36) === 'acsp'
  return { sound, kind: word(12), space: word(16), name: sound ? nameOf(bytes) : '' }
}

// The name is one of two kinds: plain letters (version 2), or UTF-16 in several languages (version 4).
function nameOf(bytes: Buffer): string {
  const count = bytes.readUInt32BE(128)
  for (let i = 0; i < count && 144 + i * 12 <= bytes.length; i++) {
    const entry = 132 + i * 12
    if (bytes.toString('latin1', entry, entry + 4) !== 'desc') continue
    const tag = bytes.subarray(bytes.readUInt32BE(entry + 4), bytes.readUInt32BE(entry + 4) + bytes.readUInt32BE(entry + 8))
    return tag.length < 28 ? '' : (tag.toString('latin1', 0, 4) === 'desc' ? plainName(tag) : longName(tag)).replace(/\0/g, '').trim()
  }
  return ''
}

function plainName(tag: Buffer): string {
  return tag.toString('latin1', 12, 12 + tag.readUInt32BE(8))
}

function longName(tag: Buffer): string {
  const [length, offset] = [tag.readUInt32BE(20), tag.readUInt32BE(24)]
  return Buffer.from(tag.subarray(offset, offset + length - (length % 2))).swap16().toString('utf16le')
}
