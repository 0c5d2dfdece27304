// Code in a known language → its pieces with the kinds a look tells apart: comments, strings, keywords. The text stays what it is.
import { createRequire } from 'node:module'

export type Tone = 'comment' | 'string' | 'keyword'

export interface CodePiece {
  readonly text: string
  readonly tone: Tone | null
}

interface Highlighter {
  getLanguage(name: string): unknown
  registerLanguage(name: string, language: unknown): void
  highlight(code: string, options: { language: string; ignoreIllegals: boolean }): { readonly value: string }
}

const require = createRequire(import.meta.url)

/** A language that is not known leaves the code in one piece. */
export function highlight(code: string, language: string): readonly CodePiece[] {
  const name = languageNamed(language)
  const plain = [{ text: code, tone: null }]
  if (name === null || code.length > mostCharacters) return plain
  const pieces = piecesOf(highlighter().highlight(code, { language: name, ignoreIllegals: true }).value)
  return pieces.map(({ text }) => text).join('') === code ? pieces : plain
}

/** Longer code is data. */
const mostCharacters = 50_000

const otherNames: Readonly<Record<string, string>> = {
  py: 'python', python3: 'python', js: 'javascript', jsx: 'javascript', mjs: 'javascript', ts: 'typescript', tsx: 'typescript', sh: 'bash', zsh: 'bash', console: 'shell', 'c++': 'cpp', cc: 'cpp', h: 'c', hpp: 'cpp', cs: 'csharp', 'c#': 'csharp',
  rb: 'ruby', rs: 'rust', golang: 'go', kt: 'kotlin', pl: 'perl', yml: 'yaml', html: 'xml', svg: 'xml', xhtml: 'xml', md: 'markdown', tex: 'latex', ps1: 'powershell', docker: 'dockerfile', make: 'makefile', jl: 'julia', hs: 'haskell', pas: 'delphi', pascal: 'delphi',
  toml: 'ini', jsonc: 'json', json5: 'json', postgresql: 'pgsql', bibtex: '', text: '', txt: '', plain: '', plaintext: ''
}

// Each language is loaded when a paper first names it.
function languageNamed(written: string): string | null {
  const lower = written.toLowerCase()
  const name = otherNames[lower] ?? lower
  if (!/^[a-z0-9-]+$/.test(name)) return null
  if (highlighter().getLanguage(name)) return name
  try {
    highlighter().registerLanguage(name, require(`highlight.js/lib/languages/${name}`))
    return name
  } catch {
    return null
  }
}

let loaded: Highlighter | null = null

function highlighter(): Highlighter {
  return (loaded ??= require('highlight.js/lib/core') as Highlighter)
}

const toneOf: Readonly<Record<string, Tone>> = {
  comment: 'comment', quote: 'comment', doctag: 'comment', string: 'string', regexp: 'string', char: 'string', keyword: 'keyword', literal: 'keyword', 'selector-tag': 'keyword', name: 'keyword', section: 'keyword', 'template-tag': 'keyword'
}

// Nothing but spans and escaped text comes back; what stands within a toned span has its tone unless it has one of its own.
function piecesOf(html: string): readonly CodePiece[] {
  const pieces: { text: string; tone: Tone | null }[] = []
  const open: (Tone | null)[] = [null]
  for (const [part, name] of html.matchAll(/<span class="hljs-([^" ]+)[^"]*">|<span[^>]*>|<\/span>|[^<]+/g)) {
    const tone = open.at(-1) ?? null
    if (part === '</span>') open.pop()
    else if (part.startsWith('<span')) open.push(toneOf[name ?? ''] ?? tone)
    else if (pieces.at(-1)?.tone === tone) pieces[pieces.length - 1] = { text: (pieces.at(-1)?.text ?? '') + unescaped(part), tone }
    else pieces.push({ text: unescaped(part), tone })
  }
  return pieces
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&amp;/g, '&')
}
