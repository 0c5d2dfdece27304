// A title, or a paragraph of an abstract, from the metadata block → phrasing content, other dialects understood as they are in the text.
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Inline } from '../model/paper.ts'
import { eachParent } from './display-math.ts'
import { bracketMath } from './foreign/bracket-math.ts'
import { bracketedWords } from './foreign/bracketed-words.ts'
import { distillTags } from './foreign/distill-tags.ts'
import type { Find, FindIn } from './foreign/finding.ts'
import { inlineSteps } from './foreign/inline-steps.ts'
import { leftOvers } from './foreign/left-overs.ts'
import { shortcodes } from './foreign/shortcodes.ts'
import { inlineNotes } from './inline-notes.ts'
import { parseLine } from './inline.ts'
import type { Placed } from './yaml-values.ts'

const lineEnds = /^[ \t]*\|(?=\s|$)|\\{2}(?:\[[^\]]*\])?|\\(?=\s*$)|<br\s*\/?>|\\(?:newline|linebreak)(?![A-Za-z])/gm

/** What is found in it is told where the field stands. */
export function fieldInline({ text, line, column }: Placed, find: Find): Inline {
  const here: Find = (_, rule, values) => { find(line, rule, values, column) }
  const hereIn: FindIn = (_, rule, values) => { find(line, rule, values, column) }
  const source = bracketMath(shortcodes(text, here)).replace(lineEnds, ' ').replace(/\s+/g, ' ').trim()
  const tree = parseLine(source) ?? { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: source }] }] }
  bracketedWords(tree)
  distillTags(tree)
  inlineSteps(tree, source, hereIn)
  inlineNotes(tree)
  leftOvers(tree, source, hereIn)
  const nodes = withNotes(tree)
  for (const node of nodes) place(node, { line, column })
  return { nodes, text: nodes.map((node) => toString(node, { includeHtml: false })).join('').trim() }
}

// A heading has no notes of its own: their text stands in brackets.
function withNotes(tree: Root): PhrasingContent[] {
  const notes = new Map(tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [])))
  eachParent(tree, (parent) => {
    parent.children = (parent.children as RootContent[]).flatMap((node) => (node.type === 'footnoteReference' ? inBrackets(notes.get(node.identifier)) : [node])) as typeof parent.children
  })
  const paragraph = tree.children[0]
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}

function inBrackets(note: FootnoteDefinition | undefined): RootContent[] {
  const content = note?.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [])) ?? []
  return content.length === 0 ? [] : [{ type: 'text', value: ' (' }, ...content, { type: 'text', value: ')' }]
}

function place(node: Nodes, { line, column }: { readonly line: number; readonly column: number }): void {
  node.position = { start: { line, column }, end: { line, column } }
  if ('children' in node) for (const child of node.children) place(child, { line, column })
}
