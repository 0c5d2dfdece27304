// A volume of a few lines → its cover, printed by a real browser; and the cover as a picture.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { openBook } from '../../../src/book/open-book.ts'
import { templatesFolder } from '../../../src/cli/program-folder.ts'
import type { Printer, Resource } from '../../../src/model/print.ts'
import { makeCover, type Cover } from '../../../src/press/cover/make-cover.ts'
import type { CoverPart } from '../../../src/press/cover/cover-geometry.ts'
import { conditions } from '../press-fixture.ts'
import { volumePlaces } from '../../../src/press/volume-places.ts'
import { memoryDisk } from '../../../src/read/disk.ts'
import type { Files } from '../../build-volume.ts'

export const volumeText = [
  'title: "Услуги библиотек: современное состояние"', 'subtitle: Материалы VII ежегодной сессии конференции', 'lang: ru', 'year: 2008', 'isbn: 978-5-89999-012-0',
  'conference: { place: Кемерово, dates: 2007-12-06 }', 'issuedBy: [НБП «Кузбасские библиотеки»]', 'editors: [{ name: Лебедева Людмила Фёдоровна, role: responsible-editor }]',
  'publisher: { name: НБП, place: Кемерово }', 'annotation: В сборник вошли доклады и тезисы конференции. Для руководителей и специалистов библиотек.', ''
].join('\n')

/** Resources of the cover that is being printed. */
export const coverResources = new Map<string, Resource>()

export interface MadeCover extends Cover {
  readonly templateProblems: readonly string[]
  file(part: CoverPart): Uint8Array
}

export async function coverOf(printer: Printer, text: string, pages: number, beside: Files = {}): Promise<MadeCover> {
  const disk = memoryDisk({ 'volume.yml': text, 'a.md': '---\ntitle: А\nauthors: [Иванова Анна Петровна]\n---\n\nТекст.\n', ...beside })
  const { book } = await openBook({ disk, templatesFolder, final: false, producer: 'proceedings', edition: 'test' })
  if (!book) throw new Error('volume.yml was not read')
  for (const [key, resource] of book.studio.template.resources) coverResources.set(key, resource)
  const info = { title: 'Услуги библиотек', authors: [], subject: '', keywords: [], lang: 'ru', date: '2008-01-01T00:00:00Z', producer: 'proceedings' }
  const cover = await makeCover({ studio: book.studio, pages, info, disk, printer, resources: coverResources, places: volumePlaces(text), conditions })
  const file = (part: CoverPart): Uint8Array => {
    const found = cover.files.find((each) => each.part === part)
    if (!found) throw new Error(`no ${part}`)
    return found.pdf
  }
  return { ...cover, templateProblems: book.studio.fragments.problems().map((problem) => JSON.stringify(problem)), file }
}

/** Runs a program on a PDF; `PDF` in the arguments stands for its file. */
export function judged(pdf: Uint8Array, program: string, ...args: readonly string[]): string {
  return inFile(pdf, (file) => execFileSync(program, args.map((arg) => (arg === 'PDF' ? file : arg)), { encoding: 'utf8' }))
}

/** How dark each dot is, 0 to 255. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly dark: (x: number, y: number) => number
}

export function pictureOf(pdf: Uint8Array, dpi: number): Picture {
  return inFile(pdf, (file, folder) => {
    execFileSync('pdftoppm', ['-gray', '-png', '-singlefile', '-r', String(dpi), file, join(folder, 'page')])
    const { width, height, data } = PNG.sync.read(readFileSync(join(folder, 'page.png')))
    return { width, height, dark: (x, y) => 255 - (data[(y * width + x) * 4] ?? 255) }
  })
}

function inFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'cover-'))
  try {
    const file = join(folder, 'cover.pdf')
    writeFileSync(file, pdf)
    return use(file, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
