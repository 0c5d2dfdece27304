// The bytes of the finished volume → what another PDF reader, pdf.js, sees in them: an eye that is not our own.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** A run of text on a page. `x` and `y` are the beginning of its base line, in points from the lower left corner. */
export interface TextPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Part of a running head or folio. */
  readonly artifact: boolean
}

export interface ReadBookmark {
  readonly title: string
  readonly anchor: string
  readonly children: readonly ReadBookmark[]
}

export interface ReadBackRequest {
  readonly bytes: Uint8Array
  /** 1-based pages whose text is read. */
  readonly pages: readonly number[]
  /** Destinations that are looked up. */
  readonly anchors: readonly string[]
}

/** What one thread is asked. */
export interface ThreadRequest extends ReadBackRequest {
  /** Labels and outline are read too. */
  readonly whole: boolean
}

export interface ReadBack {
  readonly pageCount: number
  /** Null when the file has no page labels. */
  readonly labels: readonly string[] | null
  readonly outline: readonly ReadBookmark[]
  readonly destinations: ReadonlyMap<string, { readonly page: number; readonly y: number }>
  /** By 1-based page, in the order of the content. */
  readonly texts: ReadonlyMap<number, readonly TextPiece[]>
}

export interface BackReader {
  /** Once; rejects when pdf.js cannot open the file. */
  read(request: ReadBackRequest): Promise<ReadBack>
  close(): Promise<void>
}

/** Loading pdf.js in one more thread takes as long as reading so many pages. */
const pagesWorthAThread = 120
/** Each thread has the file in its own memory; of a volume full of photographs one copy is enough. */
const mostCopiedBytes = 256e6

/**
 * Loads pdf.js in threads of its own: beside the rest of the verification, and because it changes built-in objects where it is loaded.
 * `pages`: how many will be read; where they are many, several threads share them.
 */
export function openBackReader(pages = 0): BackReader {
  const threads = Array.from({ length: Math.max(1, Math.min(availableParallelism(), Math.ceil(pages / pagesWorthAThread))) }, openThread)
  return {
    read: async (request) => {
      const asked = threads.slice(0, Math.max(1, Math.floor(mostCopiedBytes / request.bytes.length)))
      const shares = asked.map((thread, i) => thread.read({ ...request, pages: request.pages.filter((_, at) => at % asked.length === i), anchors: i === 0 ? request.anchors : [], whole: i === 0 }))
      const [first, ...others] = await Promise.all(shares) as [ReadBack, ...ReadBack[]]
      const texts = new Map([first, ...others].flatMap((share) => [...share.texts]).sort(([a], [b]) => a - b))
      return { ...first, texts }
    },
    close: async () => { await Promise.all(threads.map((thread) => thread.close())) }
  }
}

interface Thread {
  read(request: ThreadRequest): Promise<ReadBack>
  close(): Promise<void>
}

function openThread(): Thread {
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  // What pdf.js has to say about missing extras of its own is of no use to a reader.
  const worker = new Worker(new URL(`./read-back-worker${extension}`, import.meta.url), { stdout: true, stderr: true })
  const answer = new Promise<ReadBack>((resolve, reject) => {
    worker.once('message', (answered: ReadBack | { readonly reason: string }) => {
      if ('reason' in answered) reject(new Error(answered.reason))
      else resolve(answered)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => { reject(new Error(`pdf.js ended with code ${code}`)) })
  })
  // It may fail before it is asked, and may never be asked.
  answer.catch(() => undefined)
  worker.unref()
  return {
    read: (request) => {
      worker.ref()
      worker.postMessage(request)
      return answer
    },
    close: async () => { await worker.terminate() }
  }
}
