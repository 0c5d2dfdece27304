// Prints are read in a thread of their own: the main thread goes on setting papers and feeding tabs.
import { Worker, isMainThread, parentPort } from 'node:worker_threads'
import type { PageGeometry } from '../model/geometry.ts'
import { readPrint, type ReadPrint } from './read-print.ts'

export interface PrintReader {
  read(id: string, key: string, raw: Uint8Array, page: PageGeometry): Promise<ReadPrint>
  close(): Promise<void>
}

interface Order {
  readonly number: number
  readonly arguments: Parameters<typeof readPrint>
}

type Answer = { readonly number: number } & ({ readonly print: ReadPrint } | { readonly error: string })

/** The thread starts with the first print. */
export function openPrintReader(): PrintReader {
  const waiting = new Map<number, { resolve(print: ReadPrint): void; reject(error: Error): void }>()
  let count = 0
  let worker: Worker | null = null
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const started = (): Worker => {
    if (worker) return worker
    worker = new Worker(new URL(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 64 } })
    worker.on('message', (answer: Answer) => {
      const order = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('print' in answer) order?.resolve(answer.print)
      else order?.reject(new Error(answer.error))
    })
    worker.on('error', (error) => {
      failAll(error)
      // What is read after has a new one.
      worker = null
    })
    worker.unref()
    return worker
  }
  return {
    read: (...args) => new Promise((resolve, reject) => {
      const number = ++count
      waiting.set(number, { resolve, reject })
      const thread = started()
      thread.ref()
      thread.postMessage({ number, arguments: args } satisfies Order)
    }),
    close: async () => {
      failAll(new Error('The reader of prints was closed.'))
      await worker?.terminate()
    }
  }
}

if (!isMainThread && parentPort) {
  const port = parentPort
  port.on('message', ({ number, arguments: args }: Order) => {
    readPrint(...args).then(
      (print) => { port.postMessage({ number, print } satisfies Answer) },
      (error: unknown) => { port.postMessage({ number, error: error instanceof Error ? error.message : String(error) } satisfies Answer) }
    )
  })
}
