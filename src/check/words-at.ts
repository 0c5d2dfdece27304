// A place in a text → the words that stand there, without mark-up, as one would quote them to somebody who looks for them.

const before = 4
const mostLetters = 70
/** Fewer letters than this are told with the next line of the paragraph. */
const enough = 25

/** `found`: what a rule names; where the line holds it, the words around it are quoted. '' where nothing stands there. */
export function wordsAt(lines: readonly string[], place: { readonly line: number; readonly column: number }, found = ''): string {
  for (let index = place.line - 1; index < place.line + 3; index++) {
    const line = lines[index]
    if (line === undefined || (line.trim() === '' && index >= place.line)) break
    const at = index === place.line - 1 ? columnOf(line, place.column, found) : 0
    const after = restOf(lines, index, at)
    if (!isSpoken(after)) continue
    return [lead(plainWords(line.slice(Math.max(0, at - longest), at))), shortened(after)].filter(Boolean).join(' ')
  }
  return shortened(isSpoken(found) ? found : (lines[place.line - 1] ?? '').trim())
}

/** 0-based, of what is found there or of the place itself. */
function columnOf(line: string, column: number, found: string): number {
  const from = Math.min(column - 1, line.length)
  if (!isSpoken(found)) return from
  // A sign is told with the words before it.
  const half = brokenHalf(line, found)
  if (half >= from) return half
  const behind = line.lastIndexOf(found, from)
  if (behind >= 0 && behind < from && behind + found.length >= from) return behind
  if (!plainWords(line.slice(from), far).includes(found)) return from
  const ahead = line.indexOf(found, from)
  // What a quotation from the place on would hold anyway, to its last word.
  return ahead - from > mostLetters / 2 || ahead - from + found.length >= mostLetters ? ahead : from
}

// A word that the end of the line breaks stands in it with its first half.
function brokenHalf(line: string, found: string): number {
  const half = /^\p{L}+-(?=\p{L}+$)/u.exec(found)?.[0] ?? ''
  return half !== '' && !line.includes(found) && line.trimEnd().endsWith(half) ? line.lastIndexOf(half) : -1
}

// A line of a paragraph that ends soon is read on; a finished one may end the paragraph.
function restOf(lines: readonly string[], index: number, at: number): string {
  const own = plainWords((lines[index] ?? '').slice(at))
  const next = lines[index + 1] ?? ''
  const ends = /[.!?…:;][»”")]?$/.test(own) || /^\s*#{1,6}\s/.test(lines[index] ?? '')
  const goesOn = own !== '' && own.length < enough && !ends && /^\s*[\p{L}\p{N}«„“"(]/u.test(next) && !isKey(next) && !/^\s*\d+[.)]\s/.test(next) && !isKey(lines[index] ?? '')
  return goesOn ? `${own} ${plainWords(next)}` : own
}

function isSpoken(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function isKey(line: string): boolean {
  return /^\s*(?:-\s+)?[A-Za-z][\w-]*:(?:\s|$)/.test(line)
}

function lead(text: string): string {
  const words = text.split(' ').filter(Boolean)
  return words.length > before ? `…${words.slice(-before).join(' ')}` : words.join(' ')
}

function shortened(text: string): string {
  if (text.length <= mostLetters) return text
  const whole = text.slice(0, mostLetters).replace(/\s+\S*$/u, '')
  return `${whole.length > mostLetters / 2 ? whole : text.slice(0, mostLetters)}…`
}

// A paragraph may be one line of any length.
const longest = 600
const far = 5000

/** The beginning of a piece of a line as it is read on a page; a piece may begin or end within mark-up. */
export function plainWords(piece: string, most = longest): string {
  const beginning = piece.slice(0, most)
  // Signs of a formula are no mark-up.
  const steps = /\\[A-Za-z]{2,}|[_^]\{/.test(beginning) ? structure : [...structure, ...emphasis]
  return steps.reduce((text, [mark, words]) => text.replace(mark, words), beginning).replace(/\s+/g, ' ').trim()
}

const structure: readonly (readonly [mark: RegExp, words: string])[] = [
  // keys of metadata and their quotation marks
  [/^\s*(?:-\s+)?[A-Za-z][\w-]*:(?:\s+|$)/, ''], [/^\s*(["'])(.*)\1\s*$/, '$2'],
  // what begins a line
  [/^\s*\[\^[^\]]*\]:/, ''], [/^\s*(?:>\s?)+/, ''], [/^\s*(?:[-*+]\s+|#{1,6}\s+)/, ''], [/^\s*(?:`{3,}|~{3,}|:{3,}).*$/, ''], [/^[\s|:+=-]+$/, ''],
  // HTML
  [/<!--[\s\S]*?(?:-->|$)/g, ' '], [/<\/?[A-Za-z][^<>]*(?:>|$)/g, ' '],
  // pictures by their captions, or by their files; links by their words
  [/!\[\]\(\s*(?:[^()\s]*[\\/])?([^()\s\\/]*)[^()]*\)/g, '$1'], [/!?\[([^[\]]*)\]\([^()]*\)(?:\{(?:[#.][^{}]*|[\w-]+=[^{}]*)\})?/g, '$1'], [/\]\([^()]*\)(?:\{(?:[#.][^{}]*|[\w-]+=[^{}]*)\})?/g, ''], [/!\[(?=[^\]]*$)/g, ''], [/(?<=[\p{L}.,;:!?)»”"])\^\[/gu, ' ['], [/\[\^[^\]]*\]/g, ''],
  // attributes, formulas, cells, strong words
  [/(?<![_^\w}])\{(?:[#.][^{}]*|[\w-]+=[^{}]*)\}/g, ''], [/\$\$?|\*\*/g, ''], [/\\(?:begin|end)\{[^{}]*\}/g, ''], [/^\s*\||\|\s*$/g, ''], [/\s*\|\s*/g, ' · ']
]

const emphasis: typeof structure = [[/\*+|`+|~~/g, ''], [/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''], [/\\([!-/:-@[-`{-~])/g, '$1']]
