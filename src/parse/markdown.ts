// Markdown text → mdast: CommonMark, GFM and math, then pandoc's conventions as nodes of their own, then what other dialects mean.
import type { Nodes, Root } from 'mdast'
import { adjacentFormulas } from './adjacent-formulas.ts'
import { definitions } from './definitions.ts'
import { headingAttributes } from './heading-attributes.ts'
import { displayMath } from './display-math.ts'
import { figures } from './figures.ts'
import { admonitions } from './foreign/admonitions.ts'
import { alerts } from './foreign/alerts.ts'
import { bracketMath } from './foreign/bracket-math.ts'
import { bracketedWords } from './foreign/bracketed-words.ts'
import { brokenBold } from './foreign/broken-bold.ts'
import { brokenLinks } from './foreign/broken-links.ts'
import { captionNotes } from './caption-notes.ts'
import { codeChunks } from './foreign/code-chunks.ts'
import { contentsMarks } from './foreign/contents-marks.ts'
import { definitionLists } from './foreign/definition-lists.ts'
import { distillTags } from './foreign/distill-tags.ts'
import { draftReferences } from './foreign/draft-references.ts'
import { drawnTables } from './foreign/drawn-tables.ts'
import { doubledMarks } from './foreign/doubled-marks.ts'
import { editorSigns } from './foreign/editor-signs.ts'
import { emptyHeadings } from './foreign/empty-headings.ts'
import { emptyItems } from './foreign/empty-items.ts'
import { escapedCode } from './foreign/escaped-code.ts'
import { escapedFences } from './foreign/escaped-fences.ts'
import { exampleLists } from './foreign/example-lists.ts'
import { countedLists, fancyLists } from './foreign/fancy-lists.ts'
import { figureRows } from './foreign/figure-rows.ts'
import { fencedDivisions } from './foreign/fenced-divisions.ts'
import type { Find, FindIn, Finding } from './foreign/finding.ts'
import { foreignLabels } from './foreign/foreign-labels.ts'
import { formulaCommands } from './foreign/formula-commands.ts'
import { formulaLabels } from './foreign/formula-labels.ts'
import { headingLinks } from './foreign/heading-links.ts'
import { hintTags } from './foreign/hint-tags.ts'
import { htmlFigures } from './foreign/html-figures.ts'
import { htmlHeadings } from './foreign/html-headings.ts'
import { htmlIndents } from './foreign/html-indents.ts'
import { htmlMarkdown } from './foreign/html-markdown.ts'
import { inlineSteps } from './foreign/inline-steps.ts'
import { leftOvers } from './foreign/left-overs.ts'
import { joinedBold } from './foreign/joined-bold.ts'
import { labelledRows } from './foreign/labelled-rows.ts'
import { laterBlocks } from './foreign/later-blocks.ts'
import { lineBlocks } from './foreign/line-blocks.ts'
import { linkedContents } from './foreign/linked-contents.ts'
import { listTables } from './foreign/list-table.ts'
import { markua } from './foreign/markua.ts'
import { mystLabels } from './foreign/myst-labels.ts'
import { nativeDivisions } from './foreign/native-divisions.ts'
import { ownComments } from './foreign/own-comments.ts'
import { placeDivisions } from './foreign/place-divisions.ts'
import { placeNames } from './foreign/place-names.ts'
import { shortcodes } from './foreign/shortcodes.ts'
import { statementNumbers, statementReferences } from './foreign/statement-numbers.ts'
import { spacedAddresses } from './foreign/spaced-addresses.ts'
import { spacedPictures } from './foreign/spaced-pictures.ts'
import { texEnvironments } from './foreign/tex-environments.ts'
import { texHeadings } from './foreign/tex-headings.ts'
import { texSources } from './foreign/tex-sources.ts'
import { texSpaces } from './foreign/tex-spaces.ts'
import { typedIndents } from './foreign/typed-indents.ts'
import { typedSpaces } from './foreign/typed-spaces.ts'
import { wordContents } from './foreign/word-contents.ts'
import { wikiLinks } from './foreign/wiki-links.ts'
import { htmlMath } from './html-math.ts'
import { inlineNotes } from './inline-notes.ts'
import { listings } from './listings.ts'
import { itemAttributes } from './item-attributes.ts'
import { nameOwnLines, readPasted } from './pasted/read-pasted.ts'
import { pairedSigns } from './paired-signs.ts'
import { parseTree } from './processor.ts'
import { plainCharacters } from './plain-characters.ts'
import { quotationLines } from './quotation-lines.ts'
import { quietSigns, soundSigns, soundText } from './quiet-signs.ts'
import { references } from './references.ts'
import { separateDisplayMath } from './separate-display-math.ts'
import { shallowHtml } from './shallow-html.ts'
import { shallowNesting } from './shallow-nesting.ts'
import { shallowSpans } from './shallow-spans.ts'
import { typedCaptions } from './typed-captions.ts'
import { typedNumbers } from './typed-numbers.ts'
import { tableCaptions } from './table-captions.ts'
import { tableNotes } from './table-notes.ts'

/** What other programs write → Markdown of ours. Lines stay where they are. */
type Rewrite = (source: string, find: Find) => string

const beforeDivisions: readonly Rewrite[] = [escapedFences, editorSigns, wordContents, quietSigns, plainCharacters, shallowNesting, laterBlocks, listTables, figureRows, htmlFigures, hintTags, contentsMarks, nativeDivisions]
const withinDivisions: readonly Rewrite[] = [
  draftReferences, shortcodes, texHeadings, texEnvironments, texSources, texSpaces, bracketMath, ownComments, htmlHeadings, htmlIndents, typedIndents, drawnTables, countedLists, exampleLists,
  joinedBold, brokenBold, pairedSigns, spacedAddresses, adjacentFormulas, mystLabels, separateDisplayMath, spacedPictures, brokenLinks
]

/** Steps in order: each takes the tree and changes it in place; each may be run twice without further effect. */
const conventions: readonly ((tree: Root, source: string, find: FindIn) => void)[] = [
  typedNumbers, emptyHeadings, (tree, _, find) => doubledMarks(tree, find), (tree, _, find) => emptyItems(tree, find), (tree, _, find) => linkedContents(tree, find), escapedCode, (tree, _, find) => codeChunks(tree, find), placeNames, htmlMarkdown, bracketedWords, distillTags, htmlMath, displayMath, formulaLabels, (tree, _, find) => wikiLinks(tree, find), figures,
  // Captions have come into the tree.
  distillTags, lineBlocks, formulaCommands, fancyLists, tableCaptions, typedCaptions, listings, captionNotes, definitionLists, alerts, (tree, _, find) => quotationLines(tree, find),
  headingAttributes, labelledRows, headingLinks, itemAttributes, (tree, _, find) => typedSpaces(tree, find), inlineSteps, tableNotes, inlineNotes, references, (tree, _, find) => foreignLabels(tree, find), leftOvers
]

/** The tree, and what the author should know of how it was read. */
export function readMarkdown(source: string): { readonly tree: Root; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const find: Find = (line, rule, values, column = 1) => { findings.push({ line, column, rule, values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, soundText(value)])) }) }
  const findIn: FindIn = (node: Nodes, rule, values) => find(node.position?.start.line ?? 1, rule, values, node.position?.start.column)
  const rewritten = (text: string, steps: readonly Rewrite[]): string => steps.reduce((done, step) => step(done, find), text)
  const set = admonitions(source)
  const leanpub = markua(set.source, find)
  const fenced = fencedDivisions(rewritten(leanpub.source, beforeDivisions), find)
  const divided = { ...fenced, divisions: [...fenced.divisions, ...leanpub.divisions, ...set.divisions] }
  const own = rewritten(divided.source, withinDivisions)
  const { source: plain, lineOf } = readPasted(own, find)
  const tree = parseTree(plain)
  shallowSpans(tree, findIn)
  nameOwnLines(tree, lineOf)
  shallowHtml(tree, findIn)
  definitions(tree)
  const numbers = statementNumbers(divided.divisions, source)
  placeDivisions(tree, divided.divisions, numbers, find)
  statementReferences(tree, numbers, source, findIn)
  for (const step of conventions) step(tree, plain, findIn)
  // Commands of TeX may have made more.
  shallowSpans(tree, findIn)
  soundSigns(tree)
  return { tree, findings }
}
