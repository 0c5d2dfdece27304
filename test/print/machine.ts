// For tests that print: the browser of this machine, a document in our own font, and what stands in a PDF.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { PrintJob } from '../../src/model/print.ts'
import type { BrowserChoice } from '../../src/print/browser-choice.ts'
import { cacheFolder } from '../../src/print/cache-folder.ts'
import { createPrinter, type ChromiumPrinter, type PrinterOptions } from '../../src/print/chromium-printer.ts'
import { findBrowser } from '../../src/print/find-browser.ts'
import { PrintError, type PrintFailure } from '../../src/print/print-error.ts'
import type { ResourceAnswer } from '../../src/print/request-answers.ts'

const require = createRequire(import.meta.url)

/** The browser that set-up found or brought. */
export async function thisBrowser(): Promise<BrowserChoice> {
  const choice = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!choice.found) throw new Error(`No browser: ${JSON.stringify(choice.tried)}`)
  return choice
}

/** A printer that knows one font, `serif.woff2`, and is closed after `work`. */
export async function withPrinter<T>(options: Partial<PrinterOptions>, work: (printer: ChromiumPrinter) => Promise<T>): Promise<T> {
  const printer = await createPrinter({ browser: await thisBrowser(), tabs: 1, resource: serif, ...options })
  try {
    return await work(printer)
  } finally {
    await printer.close()
  }
}

export async function serif(key: string): Promise<ResourceAnswer | undefined> {
  if (key !== 'serif.woff2') return undefined
  const file = require.resolve('@fontsource/pt-serif/files/pt-serif-cyrillic-400-normal.woff2')
  return { contentType: 'font/woff2', bytes: await readFile(file) }
}

const face = '@font-face { font-family: Probe; src: url(http://volume.invalid/serif.woff2) format("woff2") }'

/** A document of A5 pages set in our font. */
export function page(body: string, css = 'body { font: 10pt Probe }'): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Проба</title><style>${face} @page { size: 560px 794px; margin: 57px } ${css}</style></head><body>${body}</body></html>`
}

export function job(html: string, id = 'probe'): PrintJob {
  return { id, html, tagged: true, resources: [] }
}

/** Names of the fonts in a PDF, without the subset's tag. */
export function fontsOf(pdf: Uint8Array): string[] {
  const names = Buffer.from(pdf).toString('latin1').matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/]+)/g)
  return [...new Set([...names].map((match) => match[1] ?? ''))].sort()
}

export function pagesOf(pdf: Uint8Array): number {
  return [...Buffer.from(pdf).toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length
}

/** A PDF without what differs from print to print by nature: its dates, and the ids of structure elements, renumbered in order. */
export function comparable(pdf: Uint8Array): string {
  const ids = new Map<string, number>()
  const text = Buffer.from(pdf).toString('latin1').replace(/\(D:\d{14}[^)]*\)/g, '(D:)')
  // The table of offsets and the stream lengths stay as they are: ids have a fixed width.
  return text.replace(/node\d{8}/g, (id) => {
    if (!ids.has(id)) ids.set(id, ids.size)
    return `node${ids.get(id)}`
  })
}

/** Why each print failed; `none` where it did not. */
export function failuresOf(results: readonly PromiseSettledResult<Uint8Array>[]): string[] {
  return results.map((result) => (result.status === 'fulfilled' ? 'none' : result.reason instanceof PrintError ? result.reason.failure : String(result.reason)))
}

export function isFailure(failure: PrintFailure): (error: unknown) => boolean {
  return (error) => error instanceof PrintError && error.failure === failure
}
