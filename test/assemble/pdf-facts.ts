// For tests: a PDF read by another library than ours, as plain values.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

export interface LinkFact {
  readonly page: number
  readonly to: string
  readonly rect: readonly number[]
  readonly contents: string
}

/** The link annotations as pdf.js sees them. */
export async function linksOf(pdf: Uint8Array): Promise<readonly LinkFact[]> {
  const document = await open(pdf)
  const links: LinkFact[] = []
  for (let page = 1; page <= document.numPages; page++) {
    for (const { dest, unsafeUrl, rect, contentsObj } of (await (await document.getPage(page)).getAnnotations()) as readonly { dest?: unknown; unsafeUrl?: string; rect: number[]; contentsObj: { str: string } }[]) {
      links.push({ page, to: typeof dest === 'string' ? dest : (unsafeUrl ?? '?'), rect, contents: contentsObj.str })
    }
  }
  return links
}

/** Where a named destination leads: 1-based page, x and y. */
export async function destinationOf(pdf: Uint8Array, name: string): Promise<readonly number[] | undefined> {
  const document = await open(pdf)
  const found = (await document.getDestination(name)) as [ref: { num: number; gen: number }, kind: object, x: number, y: number] | null
  return found ? [(await document.getPageIndex(found[0])) + 1, found[2], found[3]] : undefined
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
}

/** The first piece of text on a page and where it begins. */
export async function firstText(pdf: Uint8Array, page: number): Promise<{ readonly text: string; readonly xPt: number; readonly yPt: number }> {
  const [item] = await textItems(pdf, page)
  return { text: item?.str ?? '', xPt: item?.transform[4] ?? 0, yPt: item?.transform[5] ?? 0 }
}

/** All text of a page, artifacts and all. */
export async function allText(pdf: Uint8Array, page: number): Promise<string> {
  return (await textItems(pdf, page)).map(({ str }) => str).join('')
}

async function textItems(pdf: Uint8Array, page: number): Promise<readonly TextItem[]> {
  return (await (await (await open(pdf)).getPage(page)).getTextContent()).items as readonly TextItem[]
}

export async function pageLabels(pdf: Uint8Array): Promise<readonly string[] | null> {
  return (await open(pdf)).getPageLabels()
}

export interface OutlineFact {
  readonly title: string
  readonly dest: unknown
  readonly count: number | undefined
  readonly items: readonly OutlineFact[]
}

export async function outlineOf(pdf: Uint8Array): Promise<readonly OutlineFact[]> {
  const plain = (items: readonly OutlineFact[]): readonly OutlineFact[] => items.map(({ title, dest, count, items: kids }) => ({ title, dest, count, items: plain(kids) }))
  return plain((await (await open(pdf)).getOutline()) as readonly OutlineFact[])
}

function open(pdf: Uint8Array) {
  // pdf.js takes the bytes it is given away from their owner.
  return getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
}

/** A document as pdf-lib reads it. */
export function loaded(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false })
}

/** A value with what it refers to, `depth` steps deep; names begin with a slash, deeper references are `5 R`. */
export function plain(document: PDFDocument, value: PDFObject | undefined, depth = 1): Plain {
  if (value instanceof PDFRef) return depth > 0 ? plain(document, document.context.lookup(value), depth - 1) : `${value.objectNumber} R`
  if (value instanceof PDFDict) return Object.fromEntries(value.entries().map(([key, entry]) => [key.decodeText(), plain(document, entry, depth)]))
  if (value instanceof PDFArray) return value.asArray().map((entry) => plain(document, entry, depth))
  if (value instanceof PDFStream) return 'stream'
  if (value instanceof PDFNumber) return value.asNumber()
  if (value instanceof PDFName) return value.asString()
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
  return value === undefined ? null : String(value)
}

/** All dictionaries of a document that have this entry. */
export function dictsWith(document: PDFDocument, key: string): readonly PDFDict[] {
  return document.context.enumerateIndirectObjects().flatMap(([, value]) => {
    const dict = value instanceof PDFStream ? value.dict : value
    return dict instanceof PDFDict && dict.has(PDFName.of(key)) ? [dict] : []
  })
}

/** What a program says of a PDF; throws when it is not content. */
export function said(program: string, options: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(folder, 'volume.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...options, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
