// Set papers and the page plan → the HTML edition: its pages, its assets, and the whole volume in one file.
import { anchorOf } from '../model/anchor.ts'
import type { Fragments } from '../compose/fragments.ts'
import type { Studio } from '../compose/studio.ts'
import type { Artifact } from '../model/artifact.ts'
import type { EditionLook } from '../model/edition-look.ts'
import { listedName } from '../model/format-name.ts'
import type { Lang } from '../model/paper.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { Print, Resource } from '../model/print.ts'
import type { Reported } from '../model/problem.ts'
import type { ContentsLine, IndexEntry } from '../model/verification.ts'
import { assetName } from './addresses.ts'
import { registerOf } from '../compose/register.ts'
import { registerCsv } from './register-csv.ts'
import { charactersIn, editionFaces, faceRule, type EditionFaces } from './edition-faces.ts'
import { pageFile, pagesOf, titleOf, type EditionPaper } from './edition-paper.ts'
import type { EditionText } from './edition-text.ts'
import { articleOf, authorsPage, contentsPage, decisionsPage, editionRoom, oneFile, paperPage, resolved } from './edition-pages.ts'
import { dataUri, oneFileImages, type EditionImage } from './one-file-images.ts'
import { searchScript, textByPage } from './search-index.ts'

export interface EditionInput {
  readonly studio: Studio
  readonly look: EditionLook
  readonly fragments: Fragments
  readonly plan: PagePlan
  readonly prints: ReadonlyMap<string, Pick<Print, 'pageTexts'>>
  readonly contents: readonly ContentsLine[]
  readonly index: readonly IndexEntry[]
  readonly papers: ReadonlyMap<string, EditionPaper['paper']>
  readonly texts: ReadonlyMap<string, EditionText>
  /** Images and faces by their keys. */
  readonly resources: ReadonlyMap<string, Resource>
  /** Name of the offprint's file; '' for a paper that has none. */
  readonly offprintOf: (id: string) => string
  /** Why a paper is not set. */
  readonly reasonsOf: (id: string) => readonly string[]
  readonly draft: boolean
}

export async function makeEdition(input: EditionInput): Promise<Reported<readonly Artifact[]>> {
  const papers = papersOf(input)
  const registers = papers.flatMap((paper) => (paper.text && paper.text.decisions.length > 0 ? [registerOf(titleOf(paper), paper.paper.lang, paper.text.decisions)] : []))
  const room = editionRoom(input, papers, registers)
  const articles = new Map(papers.map((paper) => [paper.paper.id, articleOf(paper, room)]))
  const images = await imagesOf([...articles.values()], input)
  const faces = editionFaces(input.studio.template, charactersIn([...articles.values(), input.studio.volume.title, input.studio.volume.annotation]), [...articles.values()].some((html) => html.includes('<math')) ? input.look.mathFaces : [])
  const style = (address: (file: string) => string): string => styleSheet(faces, input.look.css, address)
  const texts = new Map([...articles].map(([id, html]) => [id, resolved(html, room.root, room)]))
  const shown = oneFileImages(articles.values(), images)
  const artifacts = [
    page('index.html', contentsPage(room)), page('authors.html', authorsPage(room)),
    ...papers.map((paper) => page(`papers/${paper.paper.id}.html`, paperPage(paper, articles.get(paper.paper.id) ?? '', room))),
    ...(registers.length > 0 ? [page('decisions.html', decisionsPage(room)), page('decisions.csv', registerCsv(registers, input.studio.volume.lang))] : []),
    page('assets/edition.css', style(encodeURIComponent)), page('assets/edition.js', input.look.script), page('assets/text.js', searchIndex(papers, texts, (id) => `papers/${pageFile(id)}`, input.studio.volume.lang)),
    ...[...images].map(([name, { bytes }]) => page(`assets/${name}`, bytes)),
    // One file may be a face of the text and of formulas.
    ...(await Promise.all([...new Map(faces.faces.map((face) => [face.file, face.resource]))].map(async ([file, resource]) => page(`assets/${file}`, await resource.bytes())))),
    { path: 'volume.html', content: oneFile(articles, await embedded(faces, style), shown.value, searchIndex(papers, texts, (id) => `#${anchorOf(id)}`, input.studio.volume.lang), room) }
  ]
  return { value: artifacts, problems: shown.problems }
}

function page(path: string, content: string | Uint8Array): Artifact {
  return { path: `html/${path}`, content }
}

function papersOf({ plan, papers, texts, offprintOf, reasonsOf }: EditionInput): readonly EditionPaper[] {
  return plan.papers.flatMap((placed) => {
    const paper = papers.get(placed.id)
    const text = texts.get(placed.id) ?? null
    return paper ? [{ paper, placed, text, offprint: text ? offprintOf(placed.id) : '', reasons: text ? [] : reasonsOf(placed.id) }] : []
  })
}

async function imagesOf(articles: readonly string[], { resources }: EditionInput): Promise<ReadonlyMap<string, EditionImage>> {
  const keys = new Set(articles.flatMap((html) => [...html.matchAll(/src="http:\/\/volume\.invalid\/([^"]*)"/g)].map((match) => match[1] ?? '')))
  const read = await Promise.all([...keys].map(async (key) => {
    const resource = resources.get(key)
    return resource ? [[assetName(key), { contentType: resource.contentType, bytes: await resource.bytes() }] as const] : []
  }))
  return new Map(read.flat())
}

function searchIndex(papers: readonly EditionPaper[], articles: ReadonlyMap<string, string>, addressOf: (id: string) => string, lang: Lang): string {
  return searchScript(papers.map((paper) => ({
    id: paper.paper.id, address: addressOf(paper.paper.id), lang: paper.paper.lang, title: titleOf(paper), authors: paper.paper.heading.authors.map(({ name }) => listedName(name, lang)).join(', '),
    pages: pagesOf(paper), text: textByPage(articles.get(paper.paper.id) ?? '')
  })))
}

function styleSheet(faces: EditionFaces, css: string, address: (file: string) => string): string {
  const stack = (family: string, others: string): string => (family === '' ? others : `"${family}", ${others}`)
  const families = `:root{--serif:${stack(faces.text, 'Georgia, "Times New Roman", serif')};--sans:${stack(faces.label, 'system-ui, "Segoe UI", Roboto, sans-serif')};--mono:${stack(faces.code, 'ui-monospace, Menlo, Consolas, monospace')}}`
  return `${faces.faces.map((face) => faceRule(face, address(face.file))).join('\n')}\n${families}\n${css}`
}

async function embedded(faces: EditionFaces, style: (address: (file: string) => string) => string): Promise<string> {
  const bytes = new Map(await Promise.all(faces.faces.map(async (face) => [face.file, dataUri('font/woff2', await face.resource.bytes())] as const)))
  return style((file) => bytes.get(file) ?? '')
}
