// A manuscript → a paper: its metadata block read, its Markdown parsed, characters no face has replaced and named.
import { visit } from 'unist-util-visit'
import type { Heading, Inline, Lang, Manuscript, Paper } from '../model/paper.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { captionTranslations } from './caption-translations.ts'
import { codeClosed } from './code-closed.ts'
import { problemAt } from '../model/rules.ts'
import { fieldInline } from './field-inline.ts'
import type { Find, Finding } from './foreign/finding.ts'
import { headNotes } from './head-notes.ts'
import { headingHtml } from './heading-html.ts'
import { ownLanguage } from './own-language.ts'
import { knownHeading } from './known-heading.ts'
import { knownCharacters } from './known-characters.ts'
import { titleHeading } from './title-heading.ts'
import { titleInline } from './title-inline.ts'
import { readMarkdown } from './markdown.ts'
import { readMetadata, type Metadata, type MetadataHeading, type Placed } from './metadata.ts'

export function parsePaper(manuscript: Manuscript, lang: Lang, characters: ReadonlySet<number>): Reported<Paper> & { readonly metadata: Metadata } {
  const metadata = readMetadata(manuscript, lang)
  const { body } = metadata
  const { tree, findings } = readMarkdown(body)
  const commands = [metadata.formulaCommands, tree.data?.formulaCommands ?? ''].filter((each) => each !== '').join('\n')
  if (commands !== '') tree.data = { ...tree.data, formulaCommands: commands }
  if (metadata.value.otherLang !== '') ownLanguage(tree, metadata.value.otherLang)
  captionTranslations(tree, metadata.value.lang)
  titleHeading(tree, metadata.value.heading.title, manuscript.text)
  const inFields: Finding[] = []
  const find: Find = (line, rule, values, column = 1) => { inFields.push({ line, column, rule, values }) }
  const called = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => { called.add(identifier) })
  const notes = [metadata.value.heading, metadata.value.translation].map((heading) => (heading ? headNotes(heading, tree, called, find) : []))
  const headings = [metadata.value.heading, metadata.value.translation].map((heading, i) => heading && knownHeading({ ...headingOf(heading, find), notes: notes[i] ?? [] }, heading, characters, inFields))
  const found = [...inFields, ...findings].map(({ line, column, rule, values }) => problemAt({ file: manuscript.file, line, column }, rule, values))
  const unknown = knownCharacters(tree, manuscript, characters)
  const problems: Problem[] = [...metadata.problems, ...headingHtml(metadata.value.heading, manuscript.file), ...found, ...codeClosed(tree, body, manuscript), ...unknown].map((problem) => ({ ...problem, paper: manuscript.id }))
  const { heading: _, translation: __, ownId: ___, places: ____, ignore: _____, otherLang: ______, ...rest } = metadata.value
  return { value: { ...rest, id: manuscript.id, file: manuscript.file, heading: headings[0] as Heading, translation: headings[1] ?? null, tree }, metadata: metadata.value, problems }
}

function headingOf(heading: MetadataHeading, find: Find): Omit<Heading, 'notes'> {
  return {
    lang: heading.lang, title: titleInline(heading.title, find), subtitle: titleInline(heading.subtitle, find), authors: heading.authors,
    abstract: paragraphs(heading.abstract, find), keywords: heading.keywords.map((keyword) => withoutMarkup(keyword, heading.title))
  }
}

// A keyword goes into lists and metadata that know no italics.
function withoutMarkup(keyword: string, { line, column }: Placed): string {
  return /[*_`$\\&~^]/.test(keyword) ? fieldInline({ text: keyword, line, column }, () => undefined).text || keyword : keyword
}

function paragraphs(field: Placed, find: Find): readonly Inline[] {
  return field.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '').map((text) => fieldInline({ ...field, text }, find))
}
