// Lines of a quotation that each stand for themselves, as verse, replies of a talk, or who said it do → lines that end where they were typed.
import type { Blockquote, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { shownMarkup, type FindIn } from './foreign/finding.ts'

/** Longer lines may have been broken where they were full. */
const longest = 60

export function quotationLines(tree: Root, find: FindIn): void {
  visit(tree, 'blockquote', (quote: Blockquote) => {
    for (const paragraph of quote.children) {
      const lines = paragraph.type === 'paragraph' && isText(paragraph) ? toString(paragraph, { includeImageAlt: false }).split('\n').map((line) => line.trim()) : []
      const ends = new Set(lines.flatMap((_, i) => (i > 0 && standsAlone(lines, i) ? [i] : [])))
      if (ends.size === 0 || paragraph.type !== 'paragraph') continue
      breakLines(paragraph, ends, { line: 0 })
      find(paragraph, 'lines-ended', { found: shownMarkup(lines[0] ?? ''), lines: linesOf(paragraph, ends) })
    }
  })
}

// Formulas, code and pictures have lines of their own; a paragraph with breaks has said where its lines end.
function isText({ children }: Parents): boolean {
  return (children as Nodes[]).every((node) => node.type === 'text' || node.type === 'footnoteReference' || ((node.type === 'emphasis' || node.type === 'strong' || node.type === 'link' || node.type === 'delete') && isText(node)))
}

function standsAlone(lines: readonly string[], i: number): boolean {
  return lines.every((line, k) => line.length <= longest && opens(line) && (k === 0 || isChosen(lines, k))) || isSaidBy(lines, i)
}

// The next word had still had room: the line was ended by hand.
function isChosen(lines: readonly string[], i: number): boolean {
  const full = Math.max(longest - 10, ...lines.map((line) => line.length))
  return (lines[i - 1] ?? '').length + 1 + (/^\S+/.exec(lines[i] ?? '')?.[0].length ?? 0) <= full
}

function opens(line: string): boolean {
  return /^(?:[«„“"'([{—–-]\s*|\.{3}|…)*(?:\p{Lu}|\p{N}|\{)/u.test(line)
}

// «— А. С. Пушкин» under what he said, «— Нет.» under «— Да?».
function isSaidBy(lines: readonly string[], i: number): boolean {
  return /^[—–]\s*["«„“(]?\p{Lu}/u.test(lines[i] ?? '') && /[.!?…»”")\]]$/u.test(lines[i - 1] ?? '')
}

function breakLines(parent: Parents, ends: ReadonlySet<number>, at: { line: number }): void {
  parent.children = (parent.children as PhrasingContent[]).flatMap((node): PhrasingContent[] => {
    if ('children' in node) breakLines(node, ends, at)
    if (node.type !== 'text') return [node]
    const [first = '', ...others] = node.value.split('\n')
    const parts: PhrasingContent[] = [{ ...node, value: first }]
    for (const value of others) {
      const last = parts.at(-1)
      if (ends.has(++at.line)) parts.push({ type: 'break' }, { ...node, value })
      else if (last?.type === 'text') last.value += `\n${value}`
    }
    return parts.filter((part) => part.type !== 'text' || part.value !== '')
  }) as typeof parent.children
}

function linesOf({ position }: Paragraph, ends: ReadonlySet<number>): string {
  const from = position?.start.line ?? 1
  return `${from + Math.min(...ends) - 1}–${from + Math.max(...ends)}`
}
