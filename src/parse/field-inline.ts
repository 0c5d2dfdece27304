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
import { shownMarkup } from './foreign/finding.ts'
import { shortcodes } from './foreign/shortcodes.ts'
import { inlineNotes } from './inline-notes.ts'
import { parseInline } from './inline.ts'
import { references } from './references.ts'
import type { Placed } from './yaml-values.ts'

const lineEnds = /^[ \t]*\|(?=\s|$)|\\{2}(?:\[[^\]]*\])?|\\(?=\s*$)|<br\s*\/?>|\\(?:newline|linebreak)(?![A-Za-z])/gm
// Contents and running heads repeat a title: a note, a picture or a comment cannot go with it.
const loose = /<!--[\s\S]*?-->|\^\[(?:[^[\]]|\[[^\]]*\])*\]|\\(?:thanks|footnote)\{(?:[^{}]|\{[^{}]*\})*\}|\[\^[^\]\s]+\]|!\[[^\]]*\]\([^()\s]*\)(?:\{[^{}]*\})?/g

/** What is found in it is told where the field stands. */
export function fieldInline({ text: written, line, column }: Placed, find: Find): Inline {
  const here: Find = (_, rule, values) => { find(line, rule, values, column) }
  const hereIn: FindIn = (_, rule, values) => { find(line, rule, values, column) }
  const text = written.replace(loose, (found) => {
    if (!found.startsWith('<!--')) here(1, 'markup-set', { found: shownMarkup(found) })
    return ''
  })
  const source = bracketMath(shortcodes(text.replace(lineEnds, ' '), here))
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: parseInline(source) }] }
  bracketedWords(tree)
  distillTags(tree)
  inlineSteps(tree, source, hereIn)
  inlineNotes(tree)
  references(tree)
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
