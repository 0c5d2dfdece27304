// A parsed paper and the volume it stands in → the paper with its citations set: its bibliography files are read where it cites by key.
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { visit } from 'unist-util-visit'
import { citationSettings, citePaper, keysCited, overruled, styleFileOf, type Bibliography } from '../cite/cite-paper.ts'
import type { Paper } from '../model/paper.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { StyleFile } from '../model/source.ts'
import type { Volume } from '../model/volume.ts'
import type { Metadata } from '../parse/metadata.ts'
import type { Disk } from '../read/disk.ts'
import { readBibliography, type BibliographyTexts, type BibliographyWish } from '../read/read-bibliography.ts'
import { citeStyle, noStyle, type CitedStyle } from './cite-style.ts'

/** What a paper asks to be read for its citations. */
export interface CitationWish extends BibliographyWish {
  readonly style: StyleFile | null
}

export interface CitedManuscript extends Reported<Paper> {
  readonly wish: CitationWish
  /** Stands for the files it was made with. */
  readonly sources: string
}

export async function citeManuscript(paper: Paper, metadata: Metadata, volume: Volume, disk: Disk): Promise<CitedManuscript> {
  const wish = wishOf(paper, metadata, volume)
  const texts = await readBibliography(disk, wish)
  const { bibliography, problems } = await bibliographyOf(paper, texts)
  const style = bibliography ? await citeStyle(disk, wish.style) : noStyle
  const settings = citationSettings(paper.citations, volume.citations, volume.lang)
  const cited = citePaper(paper, bibliography, style.style ? { ...settings, csl: style.style } : settings)
  // What is wrong with files that are named and not there has been said.
  const said = cited.problems.filter(({ rule }) => rule !== 'bibliography-present' || texts.problems.length === 0)
  return { value: cited.value, problems: [...texts.problems, ...(bibliography ? overruledStyle(paper, volume) : []), ...style.problems, ...problems, ...said], wish, sources: hashOf(texts, style) }
}

// A book has one style of citations, and an author's block was written for another program.
function overruledStyle({ citations: own }: Paper, { citations: common }: Volume): readonly Problem[] {
  const style = overruled(own, common)
  const name = posix.basename(own.styleFile?.path ?? '')
  if (style === null || own.styleFile === null || style === name) return []
  const { file, line, column } = own.styleFile
  return [problemAt({ file, line, column }, 'citation-style-common', { found: name, expected: style })]
}

/** Stands for the files a paper would be set with now. */
export async function sourcesNow(disk: Disk, wish: CitationWish): Promise<string> {
  const texts = await readBibliography(disk, wish)
  return hashOf(texts, texts.files.length > 0 ? await citeStyle(disk, wish.style) : noStyle)
}

function hashOf({ files, problems }: BibliographyTexts, style: CitedStyle): string {
  return createHash('sha256').update(JSON.stringify([files, problems, style.texts, style.problems])).digest('hex')
}

function wishOf(paper: Paper, { places, heading }: Metadata, { bibliography, citations }: Volume): CitationWish {
  const { line, column } = places.bibliography ?? heading.title
  return { manuscript: paper.file, line, column, own: paper.bibliography, common: bibliography, needed: citesByKey(paper, paper.bibliography.length + bibliography.length > 0), style: styleFileOf(paper.citations, citations) }
}

// Where files are named, any word with «@» may be a key of theirs.
function citesByKey({ tree, heading }: Paper, named: boolean): boolean {
  let found = heading.abstract.some(({ nodes }) => nodes.some((node) => node.type === 'citation'))
  visit(tree, (node) => { found ||= node.type === 'citation' || (named && node.type === 'text' && node.value.includes('@')) })
  return found
}

async function bibliographyOf(paper: Paper, { files }: BibliographyTexts): Promise<{ readonly bibliography: Bibliography | null; readonly problems: readonly Problem[] }> {
  if (files.length === 0) return { bibliography: null, problems: [] }
  // Reading TeX takes a tenth of a second to load: most papers do not need it.
  const { keysOf, readSources } = await import('../parse/bibliography/read-sources.ts')
  const { value, problems } = readSources(files, keysCited(paper, keysOf(files)))
  return { bibliography: { ...value, files: files.map(({ file }) => posix.relative(posix.dirname(paper.file), file)) }, problems }
}
