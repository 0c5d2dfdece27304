// The thread that reads a PDF with pdf.js: takes a ThreadRequest, answers a ReadBack or a reason.
import { once } from 'node:events'
import { createRequire, Module } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'
import type { ReadBack, ReadBookmark, TextPiece, ThreadRequest } from './read-back.ts'

// Only drawing needs these; without them pdf.js does not even start where its drawing package could not be installed.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true })
forgoDrawing()
// pdf.js replaces `push` by a slower one for a fault that does not matter here.
const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push') as PropertyDescriptor
const asked = parentPort ? once(parentPort, 'message') : Promise.resolve([])
try {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  Object.defineProperty(Array.prototype, 'push', push)
  const [request] = (await asked) as [ThreadRequest]
  const loading = pdfjs.getDocument({ data: request.bytes, verbosity: 0, disableFontFace: true, useSystemFonts: false, isEvalSupported: false })
  parentPort?.postMessage(await answer(await loading.promise, request))
} catch (error) {
  parentPort?.postMessage({ reason: error instanceof Error ? error.message : String(error) })
}

// pdf.js loads the package when it starts, which takes longer than to read a small volume back: an empty one stands in its place.
function forgoDrawing(): void {
  const { cache, resolve } = createRequire(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
  try {
    const name = resolve('@napi-rs/canvas')
    cache[name] = Object.assign(new Module(name), { loaded: true })
  } catch {
    // It could not be installed on this machine.
  }
}

async function answer(pdf: PDFDocumentProxy, request: ThreadRequest): Promise<ReadBack> {
  const texts = new Map<number, readonly TextPiece[]>()
  for (const page of request.pages) if (page <= pdf.numPages) texts.set(page, await piecesOf(pdf, page))
  const destinations = new Map<string, { page: number; y: number }>()
  for (const anchor of request.anchors) {
    const [target, , , y] = (await pdf.getDestination(anchor)) ?? []
    if (target) destinations.set(anchor, { page: (await pdf.getPageIndex(target)) + 1, y: Number(y) })
  }
  const [labels, outline] = request.whole ? [await pdf.getPageLabels(), bookmarks(await pdf.getOutline())] : [null, []]
  return { pageCount: pdf.numPages, labels, outline, destinations, texts }
}

async function piecesOf(pdf: PDFDocumentProxy, number: number): Promise<readonly TextPiece[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const marks: boolean[] = []
  const pieces: TextPiece[] = []
  for (const item of items as (TextItem | (TextMarkedContent & { tag?: string }))[]) {
    if ('str' in item) {
      const [, , , , x, y] = item.transform as number[]
      if (item.str !== '') pieces.push({ text: item.str, x: x ?? 0, y: y ?? 0, artifact: marks.includes(true) })
    } else if (item.type === 'endMarkedContent') marks.pop()
    else marks.push(item.tag === 'Artifact')
  }
  page.cleanup()
  return pieces
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

function bookmarks(items: Outline): ReadBookmark[] {
  return (items ?? []).map(({ title, dest, items: children }) => ({ title, anchor: typeof dest === 'string' ? dest : '', children: bookmarks(children) }))
}
