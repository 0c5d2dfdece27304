// Markdown text → mdast: CommonMark, GFM and math, then pandoc's conventions as nodes of their own, then what other dialects mean.
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { headingAttributes } from './heading-attributes.ts'
import { displayMath } from './display-math.ts'
import { figures } from './figures.ts'
import { alerts } from './foreign/alerts.ts'
import { bracketMath } from './foreign/bracket-math.ts'
import { codeChunks } from './foreign/code-chunks.ts'
import { definitionLists } from './foreign/definition-lists.ts'
import { distillTags } from './foreign/distill-tags.ts'
import { drawnTables } from './foreign/drawn-tables.ts'
import { exampleLists } from './foreign/example-lists.ts'
import { countedLists, fancyLists } from './foreign/fancy-lists.ts'
import { fencedDivisions } from './foreign/fenced-divisions.ts'
import type { Find, FindIn, Finding } from './foreign/finding.ts'
import { formulaCommands } from './foreign/formula-commands.ts'
import { formulaLabels } from './foreign/formula-labels.ts'
import { headingLinks } from './foreign/heading-links.ts'
import { htmlIndents } from './foreign/html-indents.ts'
import { inlineSteps } from './foreign/inline-steps.ts'
import { leftOvers } from './foreign/left-overs.ts'
import { lineBlocks } from './foreign/line-blocks.ts'
import { nativeDivisions } from './foreign/native-divisions.ts'
import { placeDivisions } from './foreign/place-divisions.ts'
import { shortcodes } from './foreign/shortcodes.ts'
import { texEnvironments } from './foreign/tex-environments.ts'
import { htmlMath } from './html-math.ts'
import { inlineNotes } from './inline-notes.ts'
import { listings } from './listings.ts'
import { itemAttributes } from './item-attributes.ts'
import { references } from './references.ts'
import { separateDisplayMath } from './separate-display-math.ts'
import { typedNumbers } from './typed-numbers.ts'
import { tableCaptions } from './table-captions.ts'
import { tableNotes } from './table-notes.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** Steps in order: each takes the tree and changes it in place; each may be run twice without further effect. */
const conventions: readonly ((tree: Root, source: string, find: FindIn) => void)[] = [
  typedNumbers, (tree, _, find) => codeChunks(tree, find), distillTags, htmlMath, displayMath, formulaLabels, figures, lineBlocks, formulaCommands, fancyLists, tableCaptions, listings, definitionLists, alerts,
  headingAttributes, headingLinks, itemAttributes, inlineSteps, tableNotes, inlineNotes, references, (tree, _, find) => leftOvers(tree, find)
]

/** The tree, and what the author should know of how it was read. */
export function readMarkdown(source: string): { readonly tree: Root; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const find: Find = (line, rule, values, column = 1) => { findings.push({ line, column, rule, values }) }
  const findIn: FindIn = (node: Nodes, rule, values) => find(node.position?.start.line ?? 1, rule, values, node.position?.start.column)
  const divided = fencedDivisions(nativeDivisions(source), find)
  const plain = separateDisplayMath(exampleLists(countedLists(drawnTables(htmlIndents(bracketMath(texEnvironments(shortcodes(divided.source, find), find)))))))
  const tree = processor.parse(plain) as Root
  placeDivisions(tree, divided.divisions, find)
  for (const step of conventions) step(tree, plain, findIn)
  return { tree, findings }
}
