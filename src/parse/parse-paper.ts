// A manuscript → a paper: its metadata block read, its Markdown parsed, characters no face has replaced and named.
import type { Root } from 'mdast'
import type { Heading, Inline, Lang, Manuscript, Paper } from '../model/paper.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { captionTranslations } from './caption-translations.ts'
import { codeClosed } from './code-closed.ts'
import { problemAt } from '../model/rules.ts'
import { inlineOf } from './inline.ts'
import { knownCharacters } from './known-characters.ts'
import { readMarkdown } from './markdown.ts'
import { readMetadata, splitManuscript, type Metadata, type MetadataHeading } from './metadata.ts'

export function parsePaper(manuscript: Manuscript, lang: Lang, characters: ReadonlySet<number>): Reported<Paper> & { readonly metadata: Metadata } {
  const metadata = readMetadata(manuscript, lang)
  const { body } = splitManuscript(manuscript)
  const { tree, findings } = readMarkdown(body)
  captionTranslations(tree, metadata.value.lang)
  const found = findings.map(({ line, column, rule, values }) => problemAt({ file: manuscript.file, line, column }, rule, values))
  const unknown = knownCharacters(tree, manuscript, characters)
  const problems: Problem[] = [...metadata.problems, ...found, ...codeClosed(tree, body, manuscript), ...unknown].map((problem) => ({ ...problem, paper: manuscript.id }))
  return { value: paperOf(metadata.value, manuscript, tree), metadata: metadata.value, problems }
}

function paperOf(metadata: Metadata, manuscript: Manuscript, tree: Root): Paper {
  const { heading, translation, ownId: _, places: __, ignore: ___, ...rest } = metadata
  return { ...rest, id: manuscript.id, file: manuscript.file, heading: headingOf(heading), translation: translation ? headingOf(translation) : null, tree }
}

function headingOf(heading: MetadataHeading): Heading {
  return {
    lang: heading.lang, title: inlineOf(heading.title.text), subtitle: inlineOf(heading.subtitle.text), authors: heading.authors,
    abstract: paragraphs(heading.abstract.text), keywords: heading.keywords
  }
}

function paragraphs(text: string): readonly Inline[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '').map(inlineOf)
}
