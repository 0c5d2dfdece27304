// Pieces of a file, one after another → its bytes, in one growing buffer: a volume has millions of pieces.

export class ByteWriter {
  #bytes: Buffer
  #length = 0

  constructor(capacity = 1 << 16) {
    this.#bytes = Buffer.allocUnsafe(capacity)
  }

  get length(): number {
    return this.#length
  }

  /** Latin-1: a character is a byte. */
  text(text: string): void {
    this.#makeRoom(text.length)
    // Most pieces are a few letters long, where a call into native code costs more than it saves.
    if (text.length > 32) this.#length += this.#bytes.write(text, this.#length, 'latin1')
    else for (let i = 0; i < text.length; i++) this.#bytes[this.#length++] = text.charCodeAt(i)
  }

  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What has been written so far; valid until more is written. */
  written(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  clear(): void {
    this.#length = 0
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#length + more, this.#bytes.length * 2))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }
}
