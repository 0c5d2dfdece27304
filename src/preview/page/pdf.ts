// Bytes → an open PDF. pdf.js is served beside the page; one worker reads all versions.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

export type Pdf = PDFDocumentProxy
export type PdfPage = PDFPageProxy
type PdfJs = typeof import('pdfjs-dist')

const address = '/pdfjs/pdf.min.mjs'
let ready: Promise<{ readonly js: PdfJs; readonly worker: InstanceType<PdfJs['PDFWorker']> }> | null = null

export function pdfjs(): NonNullable<typeof ready> {
  return (ready ??= (import(address) as Promise<PdfJs>).then((js) => {
    js.GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs'
    return { js, worker: new js.PDFWorker() }
  }))
}

export async function openPdf(data: ArrayBuffer): Promise<Pdf> {
  const { js, worker } = await pdfjs()
  return js.getDocument({ data, worker, isEvalSupported: false, useWasm: false, enableXfa: false, verbosity: 0 }).promise
}
