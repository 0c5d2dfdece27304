// Notes of a title and of authors → what each says and of whom; those whose words stand under the text are taken from there.
import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { HeadNote, Inline } from '../model/paper.ts'
import type { Find } from './foreign/finding.ts'
import { fieldInline } from './field-inline.ts'
import { joinedLines } from './joined-lines.ts'
import type { MetadataHeading } from './read-heading.ts'
import type { Placed } from './yaml-values.ts'

/** What is said of the title alone is one note, and what several authors say in the same words. What is called from the head alone leaves the tree. */
export function headNotes(heading: MetadataHeading, tree: Root, called: ReadonlySet<string>, find: Find): readonly HeadNote[] {
  const said = new Map<string, { ofTitle: boolean; authors: number[]; at: Placed }>()
  for (const { text, line, column } of heading.titleNotes) said.set(text, { ofTitle: true, authors: [], at: { text, line, column } })
  for (const [author, { notes, line }] of heading.authors.entries()) {
    for (const text of notes) {
      const known = said.get(text) ?? { ofTitle: false, authors: [], at: { text, line, column: 1 } }
      if (!known.authors.includes(author)) known.authors.push(author)
      said.set(text, known)
    }
  }
  const notes = [...said.values()].flatMap(({ ofTitle, authors, at }) => {
    const text = wordsOf(at, tree, called, find)
    return text ? [{ text, ofTitle, authors }] : []
  })
  const alone = notes.filter(({ authors }) => authors.length === 0)
  const others = notes.filter(({ authors }) => authors.length > 0)
  return alone.length === 0 ? others : [{ text: joinedLines(alone.map(({ text }) => text)), ofTitle: true, authors: [] }, ...others]
}

function wordsOf(at: Placed, tree: Root, called: ReadonlySet<string>, find: Find): Inline | null {
  const label = /^\[\^([^\]\s]+)\]$/.exec(at.text)?.[1]
  if (label === undefined) return fieldInline(at, find)
  const definition = tree.children.find((node): node is FootnoteDefinition => node.type === 'footnoteDefinition' && node.label === label)
  if (!definition) {
    find(at.line, 'footnote-defined', { found: at.text }, at.column)
    return null
  }
  if (!called.has(definition.identifier)) tree.children.splice(tree.children.indexOf(definition), 1)
  const nodes = definition.children.flatMap((block, i): PhrasingContent[] => (block.type === 'paragraph' ? [...(i > 0 ? [{ type: 'text' as const, value: ' ' }] : []), ...block.children] : []))
  for (const block of definition.children) if (block.type !== 'paragraph') find(block.position?.start.line ?? at.line, 'markup-set', { found: toString(block) || at.text })
  return { text: nodes.map((node) => toString(node)).join(''), nodes }
}
