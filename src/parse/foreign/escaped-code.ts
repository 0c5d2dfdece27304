// Code of a document of Google, `if x \< 3 \&\& y \== 2`: its export puts backslashes before signs of code too → the code as it was typed.
import type { Code, InlineCode, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { shownMarkup, type FindIn } from './finding.ts'

export const escapedSign = /\\([\\`*_[\]<>#+=&!~|.-])/g
// What a person who writes Markdown has no cause to escape.
const needless = /\\[<>=&+!-]/
/** Signs that the export never leaves bare. */
const always = ['*', '_', '<', '>'] as const
// Where backslashes are the language's own.
const ofBackslashes = /^(?:(?:la)?tex|bibtex|regexp?|sed|awk|perl|ba?sh|zsh|shell|console|vim|make(?:file)?|text|txt|plain(?:text)?|markdown|r?md|qmd|rst|html|php|ps1|powershell)$/i

export function escapedCode(tree: Root, find: FindIn): void {
  const blocks: Code[] = []
  const spans: InlineCode[] = []
  visit(tree, (node) => { if (node.type === 'code') blocks.push(node); else if (node.type === 'inlineCode') spans.push(node) })
  const sure = blocks.filter((block) => isExported(block.value) && !ofBackslashes.test(block.lang ?? ''))
  if (sure.length === 0) return
  // One block gives the document away.
  const others = [...blocks.filter((block) => !sure.includes(block) && !ofBackslashes.test(block.lang ?? '')), ...spans].filter(({ value }) => value.search(escapedSign) >= 0 && isWhole(value))
  for (const node of [...sure, ...others]) {
    find(node, 'code-plain', { found: shownMarkup([...new Set(node.value.match(escapedSign))].join(' ')) })
    node.value = node.value.replace(escapedSign, '$1')
  }
}

function isExported(value: string): boolean {
  const signs = value.match(escapedSign) ?? []
  return signs.length >= 3 && new Set(signs).size >= 2 && needless.test(value) && isWhole(value)
}

/** No sign is bare that is escaped elsewhere or always is, and no backslash is the code's own. */
function isWhole(value: string): boolean {
  const bare = value.replace(escapedSign, (pair) => ' '.repeat(pair.length))
  return !bare.includes('\\') && !always.some((sign) => bare.includes(sign))
}
