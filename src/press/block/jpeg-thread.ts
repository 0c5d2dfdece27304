// Photographs are read and written in a thread of their own: each takes a second, and the browser must not wait so long for an answer.
import { Worker, isMainThread, parentPort } from 'node:worker_threads'
import { jpegCodec, type JpegCodec } from './jpeg-codec.ts'

/** The thread starts with the first photograph, and ends with the work. */
export async function withJpegThread<Made>(work: (jpeg: JpegCodec) => Promise<Made>): Promise<Made> {
  const thread = new JpegThread()
  try {
    return await work(thread)
  } finally {
    await thread.close()
  }
}

type Call =
  | { readonly name: 'decode' | 'decodeInks'; readonly file: Uint8Array }
  | { readonly name: 'encodeGrey'; readonly width: number; readonly height: number; readonly grey: Uint8Array }
type Made = Awaited<ReturnType<JpegCodec[keyof JpegCodec]>>
type Answer = { readonly number: number } & ({ readonly made: Made } | { readonly error: string })
interface Order { resolve(made: Made): void; reject(error: Error): void }

class JpegThread implements JpegCodec {
  readonly #waiting = new Map<number, Order>()
  #count = 0
  #worker: Worker | null = null

  decode(file: Uint8Array): ReturnType<JpegCodec['decode']> {
    return this.#ask({ name: 'decode', file: own(file) }) as ReturnType<JpegCodec['decode']>
  }

  decodeInks(file: Uint8Array): ReturnType<JpegCodec['decodeInks']> {
    return this.#ask({ name: 'decodeInks', file: own(file) }) as ReturnType<JpegCodec['decodeInks']>
  }

  encodeGrey(width: number, height: number, grey: Uint8Array): ReturnType<JpegCodec['encodeGrey']> {
    return this.#ask({ name: 'encodeGrey', width, height, grey: own(grey) }) as ReturnType<JpegCodec['encodeGrey']>
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #ask(call: Call): Promise<Made> {
    return new Promise((resolve, reject) => {
      const number = ++this.#count
      this.#waiting.set(number, { resolve, reject })
      const { buffer } = call.name === 'encodeGrey' ? call.grey : call.file
      this.#started().postMessage({ number, call }, [buffer as ArrayBuffer])
    })
  }

  #started(): Worker {
    if (this.#worker) return this.#worker
    this.#worker = new Worker(new URL(import.meta.url))
    this.#worker.on('message', (answer: Answer) => {
      const order = this.#waiting.get(answer.number)
      this.#waiting.delete(answer.number)
      if ('made' in answer) order?.resolve(answer.made)
      else order?.reject(new Error(answer.error))
    })
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) reject(error as Error)
      this.#waiting.clear()
      // What is asked after has a new one.
      this.#worker = null
    })
    return this.#worker
  }
}

// What is handed over goes as a whole: a picture may lie in the bytes of its file.
function own(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes)
}

if (!isMainThread && parentPort) {
  const port = parentPort
  const codec = jpegCodec()
  port.on('message', ({ number, call }: { readonly number: number; readonly call: Call }) => {
    const making: Promise<Made> = call.name === 'encodeGrey' ? codec.encodeGrey(call.width, call.height, call.grey) : codec[call.name](call.file)
    making.then(
      (made) => {
        const bytes = made instanceof Uint8Array ? made : made?.bytes
        const isWhole = bytes !== undefined && bytes.byteLength === bytes.buffer.byteLength
        port.postMessage({ number, made } satisfies Answer, isWhole ? [bytes.buffer as ArrayBuffer] : [])
      },
      (error: unknown) => { port.postMessage({ number, error: error instanceof Error ? error.message : String(error) } satisfies Answer) }
    )
  })
}
