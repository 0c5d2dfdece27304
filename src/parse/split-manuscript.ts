// A manuscript → its metadata block and its text, each on the lines it had.
import type { Manuscript } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { isDraftSection, withDraftSections } from './draft-sections.ts'
import { headKeysEnd } from './head-keys.ts'
import { knownMetadataKeys } from './metadata-keys.ts'
import { titleBlockLength } from './title-block.ts'

export interface Block {
  readonly text: string
  /** The line of the file on which the text begins: the one after `---`. */
  readonly line: number
  /** Not YAML: Hugo's `+++`, or pandoc's `% Title`. */
  readonly form?: 'toml' | 'title-block'
}

export interface SplitManuscript {
  readonly block: Block | null
  /** The lines of the block are empty here, so that positions stay true. */
  readonly body: string
  readonly problems: readonly Problem[]
}

export function splitManuscript(manuscript: Manuscript): SplitManuscript {
  const lines = manuscript.text.replace(/^\uFEFF/, '').split('\n')
  const opening = lines.findIndex((line) => line.trim() !== '')
  const at = (line: number) => ({ file: manuscript.file, line })
  if (opening === -1) return { block: null, body: manuscript.text, problems: [manuscript.unread ?? problemAt(at(1), 'text-present')] }
  const foreign = foreignBlock(lines, opening) ?? bareBlock(lines, opening, manuscript.file)
  if (foreign) return foreign
  if (!/^---\s*$/.test(lines[opening] ?? '')) return { block: null, body: lines.join('\n'), problems: [problemAt(at(opening + 1), 'metadata-present')] }
  const { end, closed } = blockEnd(lines, opening + 1)
  const isDraft = isDraftSection(lines[end] ?? '')
  const body = (isDraft ? withDraftSections(lines) : lines).map((line, index) => (index < end + (closed && !isDraft ? 1 : 0) ? '' : line)).join('\n')
  const problems = closed ? [] : [problemAt(at(opening + 1), 'metadata-closed')]
  if (body.trim() === '') problems.push(problemAt(at(Math.min(end + 2, lines.length)), 'text-present'))
  return { block: { text: lines.slice(opening + 1, end).join('\n'), line: opening + 2 }, body, problems }
}

// `@def title = "Words"` of Franklin.
const definition = /^@def\s+\w+\s*=\s*(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\]|true|false|\d+(?:\.\d+)?)\s*$/

function foreignBlock(lines: readonly string[], first: number): SplitManuscript | null {
  const defined = lines.findIndex((line, index) => index >= first && !definition.test(line))
  if (defined > first) return { block: { text: lines.slice(first, defined).map((line) => line.replace(/^@def\s+/, '')).join('\n'), line: first + 1, form: 'toml' }, body: lines.map((line, index) => (index < defined ? '' : line)).join('\n'), problems: [] }
  const named = titleBlockLength(lines, first)
  const closing = /^\+{3}\s*$/.test(lines[first] ?? '') ? lines.findIndex((line, index) => index > first && /^\+{3}\s*$/.test(line)) : -1
  if (named === 0 && (closing === -1 || !lines.slice(first, closing).some((line) => /^[\w"-]+\s*=/.test(line)))) return null
  const [from, to] = named > 0 ? [first, first + named] : [first + 1, closing]
  const end = named > 0 ? to : to + 1
  const body = lines.map((line, index) => (index < end ? '' : line)).join('\n')
  return { block: { text: lines.slice(from, to).join('\n'), line: from + 1, form: named > 0 ? 'title-block' : 'toml' }, body, problems: [] }
}

// What the block lacks is its first line alone: it is read, and asked about.
function bareBlock(lines: readonly string[], first: number, file: string): SplitManuscript | null {
  const end = headKeysEnd(lines, first)
  if (end === 0) return null
  const closed = /^(---|\.\.\.)\s*$/.test(lines[end] ?? '') ? 1 : 0
  const body = lines.map((line, index) => (index < end + closed ? '' : line)).join('\n')
  const keys = lines.slice(first, end).flatMap((line) => /^(\S[^:]*):/.exec(line)?.[1] ?? [])
  const asked = problemAt({ file, line: first + 1 }, 'metadata-in-block', { found: keys.join(', '), missing: '' })
  return { block: { text: lines.slice(first, end).join('\n'), line: first + 1 }, body, problems: [{ ...asked, severity: 'warning' }, ...(body.trim() === '' ? [problemAt({ file, line: end }, 'text-present')] : [])] }
}

/** The closing line; where there is none, the first line that is the paper's own text. */
function blockEnd(lines: readonly string[], first: number): { readonly end: number; readonly closed: boolean } {
  const closing = lines.findIndex((line, index) => index >= first && (/^(---|\.\.\.)\s*$/.test(line) || isDraftSection(line)))
  const last = closing === -1 ? lines.length : closing
  const prose = lines.findIndex((line, index) => index >= first && index < last && isProse(line) && (lines[index - 1] ?? '').trim() === '')
  const goesOn = prose !== -1 && lines.slice(prose, last).some((line) => knownMetadataKeys.has(/^([A-Za-z][\w-]*):(\s|$)/.exec(line)?.[1] ?? ''))
  if (closing !== -1 && (prose === -1 || goesOn)) return { end: closing, closed: true }
  // A rule `---` in the text is not the end of a block that was never closed.
  const ownText = prose === -1 ? last : headingAbove(lines, prose, first)
  return { end: ownText, closed: false }
}

// Neither a key, nor a comment, nor a list item, nor indented.
function isProse(line: string): boolean {
  return /^[^\s#\-"'}\]]/.test(line) && !/^[^\s:][^:]*:(\s|$)/.test(line)
}

// `## Введение` looks like a comment of YAML, but before text it is a heading.
function headingAbove(lines: readonly string[], prose: number, first: number): number {
  let line = prose
  while (line > first && /^\s*$|^#/.test(lines[line - 1] ?? '')) line--
  return line
}
