// Code of a document of Google, `if x \< 3 \&\& y \== 2`: its export puts backslashes before signs of code too → the code as it was typed.
import type { Code, InlineCode, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { codeLines, withoutCode } from './code-lines.ts'
import { shownMarkup, type FindIn } from './finding.ts'

/** Signs that the text of a document holds escaped, at least, before its code is held for exported. */
const fewest = 2
export const escapedSign = /\\([\\`*_[\]<>#+=&!~|.-])/g
// What a person who writes Markdown has no cause to escape.
const needless = /\\[<>=&+!-]/
/** Signs that the export never leaves bare. */
const always = ['*', '_', '<', '>'] as const
// Where backslashes are the language's own.
const ofBackslashes = /^(?:(?:la)?tex|bibtex|regexp?|sed|awk|perl|ba?sh|zsh|shell|console|vim|make(?:file)?|text|txt|plain(?:text)?|markdown|r?md|qmd|rst|html|php|ps1|powershell)$/i

export function escapedCode(tree: Root, source: string, find: FindIn): void {
  const blocks: Code[] = []
  const spans: InlineCode[] = []
  visit(tree, (node) => { if (node.type === 'code') blocks.push(node); else if (node.type === 'inlineCode') spans.push(node) })
  const sure = blocks.filter((block) => isExported(block.value) && !ofBackslashes.test(block.lang ?? ''))
  // One block gives the document away, or its text.
  if (sure.length === 0 && !isExportedText(source)) return
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

// `List\[T\] \= None`, `a \< b`: nobody types that by hand, again and again.
function isExportedText(source: string): boolean {
  if (!source.includes('\\=') && !source.includes('\\<') && !source.includes('\\+')) return false
  const lines = source.split('\n')
  const code = codeLines(lines)
  const prose = lines.filter((line, i) => !code[i] && !/^(?: {4}|\t)/.test(line)).map((line) => withoutCode(line)).join('\n')
  return (prose.match(/(?<!\\)\\[<>=+&](?=[\s\d])/g) ?? []).length >= fewest
}

/** No sign is bare that is escaped elsewhere or always is, and no backslash is the code's own. */
function isWhole(value: string): boolean {
  const bare = value.replace(escapedSign, (pair) => ' '.repeat(pair.length))
  return !bare.includes('\\') && !always.some((sign) => bare.includes(sign))
}
