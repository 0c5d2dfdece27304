// Characters no face has, in what stands at the head of a paper: named with their line, and replaced by a visible substitute.
import type { PhrasingContent } from 'mdast'
import type { Heading, Inline } from '../model/paper.ts'
import type { Author } from '../model/person.ts'
import type { Finding } from './foreign/finding.ts'
import { substitute } from './known-characters.ts'
import type { MetadataHeading } from './metadata.ts'

// A title in another script is one problem, not one for each of its letters.
const most = 5

type Known = (text: string) => string

export function knownHeading(heading: Heading, written: MetadataHeading, characters: ReadonlySet<number>, findings: Finding[]): Heading {
  const told = new Set<string>()
  const knownAt = (line: number, column: number): Known => (source) => {
    const { text, unknown } = substitute(source, characters)
    const untold = [...unknown].filter(([character]) => !told.has(character))
    for (const [character] of untold) told.add(character)
    const found = untold.slice(0, most).map(([character, expected]) => `${character} (${expected.slice(1, -1)})`).join(', ')
    if (untold.length > 0) findings.push({ line, column, rule: 'character-known', values: { found: untold.length > most ? `${found}, …` : found, expected: untold[0]?.[1] ?? '' } })
    return unknown.size === 0 ? source : text
  }
  const at = ({ line, column }: { readonly line: number; readonly column: number }) => knownAt(line, column)
  return {
    ...heading, title: inlineKnown(heading.title, at(written.title)), subtitle: inlineKnown(heading.subtitle, at(written.subtitle)),
    authors: heading.authors.map((author) => authorKnown(author, knownAt(author.line, 1))),
    abstract: heading.abstract.map((paragraph) => inlineKnown(paragraph, at(written.abstract))), keywords: heading.keywords.map(at(written.title)),
    notes: heading.notes.map((note) => ({ ...note, text: inlineKnown(note.text, at(written.title)) }))
  }
}

function authorKnown(author: Author, known: Known): Author {
  const { name } = author
  return {
    ...author, name: { ...name, family: known(name.family), given: known(name.given), patronymic: known(name.patronymic), suffix: known(name.suffix) },
    affiliations: author.affiliations.map(known), city: known(author.city), country: known(author.country), position: known(author.position), degree: known(author.degree)
  }
}

function inlineKnown({ text, nodes }: Inline, known: Known): Inline {
  return { text: known(text), nodes: nodes.map((node) => nodeKnown(node, known)) }
}

function nodeKnown(node: PhrasingContent, known: Known): PhrasingContent {
  if ('children' in node) return { ...node, children: node.children.map((child) => nodeKnown(child as PhrasingContent, known)) } as PhrasingContent
  return node.type === 'text' || node.type === 'inlineCode' ? { ...node, value: known(node.value) } : node
}
