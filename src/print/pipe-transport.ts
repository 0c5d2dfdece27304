// Messages of the DevTools protocol over a pair of pipes: JSON texts, each ended by a zero byte.

/** Has the shape puppeteer asks of a transport. */
export class PipeTransport {
  onmessage?: (message: string) => void
  onclose?: () => void
  #output: NodeJS.WritableStream
  #parts: Buffer[] = []
  #closed = false

  constructor(output: NodeJS.WritableStream, input: NodeJS.ReadableStream) {
    this.#output = output
    input.on('data', (chunk: Buffer) => this.#receive(chunk))
    input.on('close', () => this.close())
    // A browser that dies leaves broken pipes; its end is reported by `onclose`.
    input.on('error', () => this.close())
    output.on('error', () => this.close())
  }

  send(message: string): void {
    if (this.#closed) return
    this.#output.write(message)
    this.#output.write('\0')
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#output.end()
    this.onclose?.()
  }

  #receive(chunk: Buffer): void {
    let start = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#parts.push(chunk.subarray(start, end))
      const message = this.#parts.length === 1 ? this.#parts[0]?.toString() ?? '' : Buffer.concat(this.#parts).toString()
      this.#parts = []
      start = end + 1
      // One turn for each message, so that what awaits an answer runs before the event that follows it.
      setImmediate(() => this.onmessage?.(message))
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start))
  }
}
