// The bytes of the finished volume → what another PDF reader, pdf.js, sees in them: an eye that is not our own.
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

/**
 * Loads pdf.js, which takes as long as reading some pages.
 * It works in a thread of its own: beside the rest of the verification, and because it changes built-in objects where it is loaded.
 */
export function openBackReader(): BackReader {
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
