// Markdown text → mdast: CommonMark, GFM and math, then pandoc's conventions as nodes of their own.
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { headingAttributes } from './heading-attributes.ts'
import { displayMath } from './display-math.ts'
import { figures } from './figures.ts'
import { htmlMath } from './html-math.ts'
import { inlineNotes } from './inline-notes.ts'
import { itemAttributes } from './item-attributes.ts'
import { references } from './references.ts'
import { separateDisplayMath } from './separate-display-math.ts'
import { typedNumbers } from './typed-numbers.ts'
import { tableCaptions } from './table-captions.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** Steps in order: each takes the tree and changes it in place; each may be run twice without further effect. */
const conventions: readonly ((tree: Root, source: string) => void)[] = [
  typedNumbers, htmlMath, displayMath, figures, tableCaptions, headingAttributes, itemAttributes, inlineNotes, references
]

export function parseMarkdown(source: string): Root {
  const separated = separateDisplayMath(source)
  const tree = processor.parse(separated) as Root
  for (const step of conventions) step(tree, separated)
  return tree
}
