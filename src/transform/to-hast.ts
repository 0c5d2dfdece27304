// A paper's mdast → the hast of its text and of its notes, for the print and for the HTML edition, with all that later stages must know of them.
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Code, FootnoteDefinition, Nodes, Root as MdastRoot } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { anchorOf } from '../model/anchor.ts'
import type { Block } from '../model/block.ts'
import type { Decision } from '../model/decision.ts'
import type { Image } from '../model/image.ts'
import type { LateDigits, LateNumber } from '../model/late-number.ts'
import type { ItemDirectory } from '../model/numbered-item.ts'
import type { Inline, Lang, Paper } from '../model/paper.ts'
import { problemAt, type RuleId } from '../model/rules.ts'
import type { Problem } from '../model/problem.ts'
import { words } from '../model/words.ts'
import { removeHtml } from '../parse/removed-html.ts'
import { finishHast, type Variants } from './finish-hast.ts'
import { handlersFor } from './handlers.ts'
import { numberThings, type Numbering } from './numbering.ts'
import { rawHtml } from './raw-html.ts'
import { reportLeftOut } from './report-left-out.ts'
import type { Setting } from './setting.ts'
import { typedWords } from './typed-words.ts'
import { typography, typographyOfNodes } from './typography.ts'

export interface HastOptions {
  readonly imageOf: (url: string) => Image | null
  readonly isPaper: (id: string) => boolean
  /** Said when a reference names none of them. */
  readonly paperIds: readonly string[]
  readonly itemsOf: ItemDirectory
  /** A paper without its volume. */
  readonly alone: boolean
  readonly lateDigits: LateDigits
  /** Headings are given numbers. */
  readonly numberHeadings: boolean
}

/** Where a piece of text knows of no image and no other paper. */
export const nothingKnown: HastOptions = { imageOf: () => null, isPaper: () => false, paperIds: [], itemsOf: new Map(), alone: false, lateDigits: { most: 3, of: {} }, numberHeadings: false }

export interface TextHeading {
  readonly level: number
  readonly title: string
  readonly anchor: string
}

/** The same without hyphens put in, and with formulas as MathML. */
export interface EditionHast {
  readonly body: Root
  readonly notes: Element | null
}

/** A paper ready to be composed. */
export interface PaperText {
  readonly body: Root
  /** The notes at the end of the paper; null when there are none. */
  readonly notes: Element | null
  readonly edition: EditionHast
  /** Items of a resolution. */
  readonly decisions: readonly Decision[]
  readonly headings: readonly TextHeading[]
  /** Ids that must become named destinations. */
  readonly anchors: readonly string[]
  /** Resource keys of the images. */
  readonly resources: readonly string[]
  readonly late: readonly LateNumber[]
  /** What may prove too wide for its page. */
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}

interface Findings {
  readonly anchors: string[]
  readonly blocks: Block[]
  readonly resources: string[]
  readonly problems: Problem[]
}

export function toHast(paper: Paper, options: HastOptions): PaperText {
  const tree = structuredClone(paper.tree)
  const numbering = numberThings(tree, paper, options.numberHeadings)
  const found: Findings = { anchors: [], blocks: [], resources: [], problems: [] }
  const setting = settingOf(paper, tree, numbering, options, found)
  reportStructure(tree, numbering, setting)
  removeHtml(tree)
  if (paper.typography === 'on') typography(tree, paper.lang)
  typedWords(tree)
  const convert = converter(setting)
  const body = finishHast(convert(tree), setting)
  const notes = notesOf(setting, convert)
  return {
    body: body.print, notes: notes.print, edition: { body: body.edition, notes: notes.edition }, decisions: setting.decisions, anchors: found.anchors, resources: [...new Set(found.resources)], late: setting.late, blocks: found.blocks, problems: found.problems,
    headings: setting.headings.map(({ level, anchor, node }) => ({ level, anchor, title: [numbering.headings.get(node) ?? '', toString(node)].filter((part) => part !== '').join(' ') }))
  }
}

/** A title, a caption or a line of an abstract → hast with typography; formulas set, HTML cleaned. */
export function inlineToHast(inline: Inline, paper: Paper, lang: Lang, hyphenate: boolean): ElementContent[] {
  return paragraphOf(inlineVariants(inline, paper, lang, hyphenate).print)
}

/** The same for the HTML edition. */
export function inlineForEdition(inline: Inline, paper: Paper, lang: Lang): ElementContent[] {
  return paragraphOf(inlineVariants(inline, paper, lang, false).edition)
}

function inlineVariants(inline: Inline, paper: Paper, lang: Lang, hyphenate: boolean): Variants<Root> {
  const nodes = structuredClone(inline.nodes) as typeof inline.nodes
  if (paper.typography === 'on') typographyOfNodes(nodes, lang)
  const tree: MdastRoot = { type: 'root', children: [{ type: 'paragraph', children: [...nodes] }] }
  const found: Findings = { anchors: [], blocks: [], resources: [], problems: [] }
  const setting = settingOf({ ...paper, lang }, tree, numberThings(tree, paper), nothingKnown, found)
  return finishHast(converter(setting)(tree), setting, hyphenate)
}

function paragraphOf(root: Root): ElementContent[] {
  const paragraph = root.children[0]
  return paragraph?.type === 'element' ? paragraph.children : []
}

function settingOf(paper: Paper, tree: MdastRoot, numbering: Numbering, options: HastOptions, found: Findings): Setting {
  const report = (node: Nodes, rule: RuleId, values: Readonly<Record<string, string>>): void => {
    const start = node.position?.start
    found.problems.push({ ...problemAt({ file: paper.file, line: start?.line, column: start?.column }, rule, values), paper: paper.id })
  }
  return {
    paper, words: words[paper.lang], numbering, headingShift: headingShiftOf(tree), lateDigits: options.lateDigits,
    isPaper: options.isPaper, paperIds: options.paperIds, itemsOf: options.itemsOf, alone: options.alone, imageOf: options.imageOf, report,
    claim: (anchor) => { found.anchors.push(anchor); return anchor },
    use: (resource) => { found.resources.push(resource) },
    mark: (node, name = '', anchor = '') => markOf(node, { name, anchor }, paper, found.blocks),
    headings: [], formulas: [], noteCalls: new Map(), late: [], decisions: []
  }
}

function markOf(node: Nodes, known: Pick<Block, 'name' | 'anchor'>, paper: Paper, blocks: Block[]): string {
  const mark = anchorOf(paper.id, `b${blocks.length + 1}`)
  const { line = 1, column = 1 } = node.position?.start ?? {}
  blocks.push({ mark, line: node.type === 'code' && isFenced(node) ? line + 1 : line, column, ...known })
  return mark
}

// A fence takes a line of its own above the code.
function isFenced(code: Code): boolean {
  const { start, end } = code.position ?? { start: { line: 1 }, end: { line: 1 } }
  return end.line - start.line >= code.value.split('\n').length
}

// The paper's title is the only heading of the first level.
function headingShiftOf(tree: MdastRoot): number {
  let least = 7
  visit(tree, 'heading', (node) => { least = Math.min(least, node.depth) })
  return least === 7 ? 0 : 2 - least
}

function reportStructure(tree: MdastRoot, numbering: Numbering, setting: Setting): void {
  // GFM leaves the call of a note that is not there as text.
  visit(tree, 'text', (node) => { for (const [call] of node.value.matchAll(/\[\^[^\]\s]{1,200}\]/g)) setting.report(node, 'footnote-defined', { found: call }) })
  for (const { label, node } of numbering.repeated) setting.report(node, 'label-unique', { found: label, line: String(numbering.labels.get(label)?.node.position?.start.line ?? '') })
  for (const [identifier, note] of numbering.notes) {
    if (!numbering.noteOrder.includes(identifier)) setting.report(note, 'footnote-called', { found: `[^${note.label ?? identifier}]` })
  }
  reportLeftOut(tree, setting)
}

function converter(setting: Setting): (tree: MdastRoot) => Root {
  const processor = unified().use(remarkRehype, { allowDangerousHtml: true, handlers: handlersFor(setting) })
  return (tree) => rawHtml(processor.runSync(tree) as Root)
}

function notesOf(setting: Setting, convert: (tree: MdastRoot) => Root): Variants<Element | null> {
  const { numbering, paper } = setting
  if (numbering.noteOrder.length === 0) return { print: null, edition: null }
  const items = numbering.noteOrder.map((identifier, i): Variants<Element> => {
    const definition = numbering.notes.get(identifier) as FootnoteDefinition
    const content = finishHast(convert({ type: 'root', children: definition.children }), setting)
    const id = setting.claim(anchorOf(paper.id, `note-${i + 1}`))
    const item = (root: Root): Element => h('li', { id, value: String(i + 1) }, root.children as ElementContent[])
    return { print: item(content.print), edition: item(content.edition) }
  })
  const section = (form: 'print' | 'edition'): Element => h('section.notes', [h('h2', setting.words.notes), h('ol', items.map((item) => item[form]))])
  return { print: section('print'), edition: section('edition') }
}
