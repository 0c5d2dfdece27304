// YAML that an author wrote as plain text (`title: A: B`, `title: "A" и B`) → the same with that value in quotes.
import { parseDocument } from 'yaml'
import type { Document, YAMLError } from 'yaml'

export interface Repair {
  /** Offset of the value in the repaired text. */
  readonly offset: number
  readonly key: string
  readonly value: string
  /** false: another sign than a colon stood in the way. */
  readonly colon: boolean
}

export interface Repaired {
  readonly text: string
  readonly document: Document.Parsed
  /** Of what could not be repaired; the first decides. */
  readonly errors: readonly YAMLError[]
  readonly repairs: readonly Repair[]
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly key: string
}

// What is longer or needs more is not worth the time: it is no block that a person wrote.
const longest = 100_000
const mostRepairs = 20
const mostErrors = 300

/** Quotes every value at fault; where that does not help, one after another for as long as the first error moves further down. */
export function repairYaml(source: string, knownKeys: ReadonlySet<string>): Repaired {
  let text = source
  let document = parseYaml(text)
  const repairs: Repair[] = []
  if (document.errors.length > 0 && source.length < longest) {
    const whole = repairAll(text, document.errors.slice(0, mostErrors), knownKeys)
    if (whole.document.errors.length === 0) return { ...whole, errors: [] }
  }
  while (document.errors.length > 0 && repairs.length < mostRepairs && source.length < longest) {
    const better = repairFirst(text, document.errors, knownKeys)
    if (better === null) break
    text = better.text
    document = better.document
    repairs.push(better.repair)
  }
  return { text, document, errors: inOrder(document.errors), repairs }
}

/** As text only: `078.30` keeps its zeros. Positions are offsets. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
}

function inOrder(errors: readonly YAMLError[]): readonly YAMLError[] {
  return [...errors].sort((a, b) => a.pos[0] - b.pos[0])
}

/** The likeliest value of each error, all at once. */
function repairAll(source: string, errors: readonly YAMLError[], knownKeys: ReadonlySet<string>): Omit<Repaired, 'errors'> {
  const candidates = new Map(errors.flatMap((error) => candidatesAt(source, error, knownKeys).slice(0, 1)).map((candidate) => [candidate.start, candidate]))
  const repairs: Repair[] = []
  let text = ''
  let from = 0
  for (const candidate of [...candidates.values()].sort((a, b) => a.start - b.start)) {
    if (candidate.start < from) continue
    text += source.slice(from, candidate.start)
    const { quoted, repair } = quotedAt(source, candidate, text.length)
    repairs.push(repair)
    text += quoted
    from = candidate.end
  }
  text += source.slice(from)
  return { text, repairs, document: parseYaml(text) }
}

function repairFirst(text: string, errors: readonly YAMLError[], knownKeys: ReadonlySet<string>) {
  const first = inOrder(errors)[0]
  if (first === undefined) return null
  for (const candidate of candidatesAt(text, first, knownKeys)) {
    const { quoted, repair } = quotedAt(text, candidate, candidate.start)
    const repaired = text.slice(0, candidate.start) + quoted + text.slice(candidate.end)
    const document = parseYaml(repaired)
    if (document.errors.every((error) => error.pos[0] > candidate.start + quoted.length)) return { text: repaired, document, repair }
  }
  return null
}

function quotedAt(text: string, { start, end, key }: Candidate, offset: number): { readonly quoted: string; readonly repair: Repair } {
  const value = withoutComments(text.slice(start, end))
  return { quoted: `'${value.replaceAll("'", "''")}'`, repair: { offset, key, value: value.replace(/\s+/g, ' '), colon: /:(\s|$)/.test(value) } }
}

function candidatesAt(text: string, error: YAMLError, knownKeys: ReadonlySet<string>): readonly Candidate[] {
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1
  const line = text.slice(lineStart).split('\n', 1)[0] ?? ''
  const inFlow = error.code === 'BLOCK_IN_FLOW' ? flowValue(text, error.pos[0]) : null
  const keyed = /^(\s*(?:-\s+)*)("[^"]*"|'[^']*'|[^\s'"#[\]{}&*!|>%@`:-][^:]*):\s+(?=\S)/u.exec(line)
  const item = /^(\s*(?:-\s+)+)(?=\S)/u.exec(line)
  const ofKey = keyed && { start: lineStart + keyed[0].length, end: entryEnd(text, lineStart, keyed[1] ?? '', knownKeys), key: (keyed[2] ?? '').replace(/^["']|["']$/g, '') }
  const ofItem = item && { start: lineStart + item[0].length, end: entryEnd(text, lineStart, item[0].replace(/-\s+$/, ''), knownKeys), key: '-' }
  // `- name: А: б` is a name with a colon, `- Чтение: семья: школа` is a text.
  const isField = keyed !== null && /^[A-Za-z][\w-]*$/.test(keyed[2] ?? '')
  const ordered = isField ? [ofKey, ofItem] : [ofItem, ofKey]
  return [inFlow, ...ordered].filter((candidate) => candidate !== null).filter(({ start, end }) => mayBeText(text.slice(start, end)))
}

// Within brackets a value ends at a comma or bracket.
function flowValue(text: string, start: number): Candidate {
  const length = /^[^,\]}\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0
  return { start, end: start + length, key: /([\w-]+)\s*:\s*$/.exec(text.slice(0, start))?.[1] ?? '-' }
}

/** The value goes on over lines indented deeper than its key, unless such a line begins a key we know. */
function entryEnd(text: string, lineStart: number, indent: string, knownKeys: ReadonlySet<string>): number {
  let end = lineEnd(text, lineStart)
  let next = end + 1
  while (next < text.length) {
    const stop = lineEnd(text, next)
    const line = text.slice(next, stop)
    const key = /^\s*([\w-]+):(\s|$)/.exec(line)?.[1]
    const deeper = /^ */.exec(line)?.[0].length ?? 0
    if (line.trim() !== '' && (deeper <= indent.length || (key !== undefined && knownKeys.has(key)))) break
    if (line.trim() !== '') end = stop
    next = stop + 1
  }
  return lineStart + text.slice(lineStart, end).trimEnd().length
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found === -1 ? text.length : found
}

/** Not a block header, not a list or map, no quotation mark without its fellow. */
function mayBeText(value: string): boolean {
  if (/^[|>][+-]?\d?[+-]?[ \t]*(#.*)?(\n|$)/.test(value) || value.startsWith('{') || /^- /.test(value)) return false
  if (value.startsWith('[') && !/^\[[^\]]*\]\s*[^\s,#]/.test(value)) return false
  const quote = /^["']/.exec(value)?.[0]
  return quote === undefined || value.split(quote).length % 2 === 1
}

// `# ` begins a comment, `#5` is a number.
function withoutComments(value: string): string {
  return value.split('\n').map((line) => line.replace(/[ \t]#\s.*$/, '').trimEnd()).join('\n').trim()
}
