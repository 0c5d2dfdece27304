// Builds a volume from files in memory with a real browser, and reads facts of the PDF back.
import { after } from 'node:test'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { build, type Built, type BuildRequest } from '../src/build.ts'
import { checkPages, type Checked } from '../src/book/check-book.ts'
import { proofBook, type ProofBook, type ProofRequest } from '../src/book/proof-book.ts'
import { templatesFolder } from '../src/cli/program-folder.ts'
import type { Cache, Doors, KeptVolume } from '../src/model/doors.ts'
import type { Print, PrintJob } from '../src/model/print.ts'
import { cacheFolder } from '../src/print/cache-folder.ts'
import { createPrinter, type ChromiumPrinter } from '../src/print/chromium-printer.ts'
import { findBrowser } from '../src/print/find-browser.ts'
import { memoryDisk } from '../src/read/disk.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Kept in memory what a folder would keep. */
export function memoryCache(): Cache {
  const prints = new Map<string, Omit<Print, 'id'>>()
  const texts = new Map<string, string>()
  let last: KeptVolume | null = null
  return {
    print: (key) => Promise.resolve(prints.get(key) ?? null),
    keepPrint: (print) => { prints.set(print.key, print); return Promise.resolve() },
    text: (key) => Promise.resolve(texts.get(key) ?? null),
    keepText: (key, text) => { texts.set(key, text); return Promise.resolve() },
    volume: (key) => Promise.resolve(last?.key === key ? last : null),
    keepVolume: (volume) => { last = volume; return Promise.resolve() }
  }
}

export interface BuildSetup extends Partial<Omit<BuildRequest, 'disk'>> {
  readonly cache?: Cache
  /** A tab of its own instead of the warm ones the tests share. */
  readonly cold?: boolean
  /** Milliseconds a job waits before it is printed. */
  readonly delay?: (job: PrintJob) => number
  /** Milliseconds the browser waits for a face or a picture; it is then a tab of its own. */
  readonly slow?: (key: string) => number
  /** Sees each job before it is printed. */
  readonly watch?: (job: PrintJob) => void
}

let shared: Promise<ChromiumPrinter> | null = null
let answer: Parameters<Doors['openPrinter']>[0] = () => Promise.resolve(undefined)

after(async () => { await (await shared)?.close() })

/** What documents have asked the shared browser for and were refused. */
export async function blockedRequests(): Promise<readonly string[]> {
  return (await shared)?.blockedRequests() ?? []
}

/** A browser of its own; the caller closes it. */
export async function newPrinter(tabs: number, resource: Parameters<Doors['openPrinter']>[0] = (key) => answer(key)): Promise<ChromiumPrinter> {
  const browser = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!browser.found) throw new Error('no browser to test with')
  return createPrinter({ browser, tabs, resource: async (key) => {
    const found = await resource(key)
    return found && { contentType: found.contentType, bytes: await found.bytes() }
  } })
}

export async function buildVolume(files: Files, setup: BuildSetup = {}): Promise<Built> {
  const { cache: _, cold: __, watch: ___, delay: ____, slow: _____, ...request } = setup
  return build({ disk: memoryDisk(files), templatesFolder, producer: 'proceedings', edition: 'test', final: false, verify: 'full', lang: 'ru', epoch: null, ...request }, await testDoors(setup))
}

export async function proofVolume(files: Files, asked: Partial<ProofRequest> = {}): Promise<ProofBook> {
  return proofBook({ disk: memoryDisk(files), templatesFolder, producer: 'proceedings', edition: 'test', lang: 'ru', date: '2008-02-01', until: '2008-02-11', only: null, ...asked }, await testDoors({}))
}

/** As an author does it: one paper, its pages measured. */
export async function checkPaper(files: Files, paper: string, setup: BuildSetup = {}): Promise<Checked> {
  return checkPages({ disk: memoryDisk(files), templatesFolder, producer: 'proceedings', edition: 'test', final: false, papers: [paper] }, await testDoors(setup))
}

async function testDoors({ cache = memoryCache(), slow, cold = slow !== undefined, watch, delay }: BuildSetup): Promise<Doors> {
  const own = slow ? newPrinter(1, async (key) => { await setTimeout(slow(key)); return answer(key) }) : cold ? newPrinter(1) : (shared ??= newPrinter(2))
  const printer = await own
  return {
    cache, progress: () => undefined, now: () => performance.now(),
    openPrinter: (resource) => {
      answer = resource
      return Promise.resolve({ ...printer, print: async (job, prepare) => { watch?.(job); await setTimeout(delay?.(job) ?? 0); return printer.print(job, prepare) }, close: () => (cold ? printer.close() : Promise.resolve()) })
    }
  }
}

export interface PdfFacts {
  readonly sizes: readonly (readonly [number, number])[]
  readonly outline: readonly string[]
  readonly links: readonly { readonly page: number; readonly target: number }[]
}

/** Page sizes in points, outline titles indented by depth, links as page → page (1-based). */
export async function pdfFacts(pdf: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const pages = document.getPages()
  const pageOf = (ref: unknown): number => pages.findIndex((page) => page.ref === ref) + 1
  const named = namesOf(document)
  const links = pages.flatMap((page, i) => (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
    const target = targetOf(document.context.lookup(ref, PDFDict), named)
    return target ? [{ page: i + 1, target: pageOf(target) }] : []
  }))
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return { sizes: pages.map((page) => [page.getWidth(), page.getHeight()] as const), outline: root ? titles(root, 0) : [], links }
}

function targetOf(annotation: PDFDict, named: ReadonlyMap<string, PDFRef>): PDFRef | undefined {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict)
  const dest = annotation.get(PDFName.of('Dest')) ?? action?.get(PDFName.of('D'))
  if (dest instanceof PDFString || dest instanceof PDFHexString) return named.get(dest.decodeText())
  if (dest instanceof PDFName) return named.get(dest.decodeText())
  return dest instanceof PDFArray ? (dest.get(0) as PDFRef) : undefined
}

function namesOf(document: PDFDocument): Map<string, PDFRef> {
  const found = new Map<string, PDFRef>()
  const walk = (node: PDFDict): void => {
    const names = node.lookupMaybe(PDFName.of('Names'), PDFArray)
    for (let i = 0; names && i < names.size(); i += 2) {
      const value = names.lookup(i + 1)
      const array = value instanceof PDFDict ? value.lookup(PDFName.of('D'), PDFArray) : (value as PDFArray)
      found.set((names.lookup(i) as PDFString | PDFHexString).decodeText(), array.get(0) as PDFRef)
    }
    for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) walk(document.context.lookup(kid, PDFDict))
  }
  const tree = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('Dests'), PDFDict)
  if (tree) walk(tree)
  return found
}

function titles(item: PDFDict, depth: number): string[] {
  const found: string[] = []
  for (let child = item.lookupMaybe(PDFName.of('First'), PDFDict); child; child = child.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    found.push('  '.repeat(depth) + (child.lookup(PDFName.of('Title')) as PDFHexString | PDFString).decodeText(), ...titles(child, depth + 1))
  }
  return found
}

