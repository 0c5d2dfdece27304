// A manuscript → a paper: its metadata block read, its Markdown parsed, characters no face has replaced and named.
import type { Heading, Inline, Lang, Manuscript, Paper } from '../model/paper.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { codeClosed } from './code-closed.ts'
import { problemAt } from '../model/rules.ts'
import { headingText } from './heading-text.ts'
import { knownHeading } from './known-heading.ts'
import { knownCharacters } from './known-characters.ts'
import { readMarkdown } from './markdown.ts'
import { readMetadata, type Metadata, type MetadataHeading, type Placed } from './metadata.ts'
import type { Finding } from './foreign/finding.ts'

export function parsePaper(manuscript: Manuscript, lang: Lang, characters: ReadonlySet<number>): Reported<Paper> & { readonly metadata: Metadata } {
  const metadata = readMetadata(manuscript, lang)
  const { body } = metadata
  const { tree, findings } = readMarkdown(body)
  const own: Finding[] = []
  const headings = [metadata.value.heading, metadata.value.translation].map((heading) => heading && knownHeading(headingOf(heading, own), heading, characters, own))
  const found = [...own, ...findings].map(({ line, column, rule, values }) => problemAt({ file: manuscript.file, line, column }, rule, values))
  const unknown = knownCharacters(tree, manuscript, characters)
  const problems: Problem[] = [...metadata.problems, ...found, ...codeClosed(tree, body, manuscript), ...unknown].map((problem) => ({ ...problem, paper: manuscript.id }))
  const { heading: _, translation: __, ownId: ___, places: ____, ignore: _____, ...rest } = metadata.value
  return { value: { ...rest, id: manuscript.id, file: manuscript.file, heading: headings[0] as Heading, translation: headings[1] ?? null, tree }, metadata: metadata.value, problems }
}

function headingOf(heading: MetadataHeading, findings: Finding[]): Heading {
  const read = (placed: Placed) => (text: string): Inline => headingText(text, (rule, values) => findings.push({ line: placed.line, column: placed.column, rule, values }))
  return {
    lang: heading.lang, title: read(heading.title)(heading.title.text), subtitle: read(heading.subtitle)(heading.subtitle.text), authors: heading.authors,
    abstract: paragraphs(heading.abstract.text).map(read(heading.abstract)), keywords: heading.keywords
  }
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}
