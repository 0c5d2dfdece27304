// Pictures within `<div class="row">` … `<div class="caption">`, as blogs of Jekyll have them → a division with its pictures and their caption, on the same lines.
import { codeLines } from './code-lines.ts'
import { imageOf } from './shortcodes.ts'

const division = /^\s*(?:<div\b[^<>]*>\s*)+$|^\s*(?:<\/div\s*>\s*)+$|^\s*<!--(?:(?!-->).)*-->\s*$/i
const image = /^\s*(?:\{%-?\s*include\s+\S*(?:figure|image|img)\S*\s(?:(?!%\}).)*%\}|!\[[^\n]*\]\([^()\s]+(?:\s+"[^"]*")?\)(?:\{[^{}]*\})?)\s*$/
const caption = /^\s*<div\b[^<>]*\bclass\s*=\s*["'][^"']*\bcaption\b[^<>]*>(.*)$/i

export function figureRows(source: string): string {
  if (!/<div\b/i.test(source) || !/!\[|\{%-?\s*include/.test(source)) return source
  const lines = source.split('\n')
  const isCode = codeLines(lines)
  for (let at = 0; at < lines.length; at++) if (!isCode[at]) lines[at] = onOneLine(lines[at] ?? '')
  for (let at = 0; at < lines.length; at++) if (!isCode[at] && caption.test(lines[at] ?? '')) setFigure(lines, at)
  for (let at = 0; at < lines.length; at++) if (!isCode[at] && division.test(lines[at] ?? '') && isBlank(lines[at - 1])) setRow(lines, at)
  return lines.join('\n')
}

// `{% include figure.html … %} <div class="caption">Words</div>`
function onOneLine(line: string): string {
  const [, options, words] = /^\s*\{%-?\s*include\s+\S*(?:figure|image|img)\S*\s((?:(?!%\}).)*)%\}\s*<div\b[^<>]*\bcaption\b[^<>]*>(.*)<\/div\s*>\s*$/i.exec(line) ?? []
  return options === undefined || words === undefined ? line : imageOf(options, words.trim()) ?? line
}

function setFigure(lines: string[], at: number): void {
  const from = rowBefore(lines, at)
  const end = captionEnd(lines, at)
  const first = division.test(lines[from] ?? '') ? from : from - 1
  if (from < 0 || end < 0 || first < 0 || !isBlank(lines[at - 1]?.replace(division, '')) && end === at) return
  const words = lines.slice(at, end + 1).join('\n').replace(/^\s*<div\b[^<>]*>/i, '').replace(/<\/div\s*>\s*$/i, '').split('\n').map((line) => line.trim())
  // Words on the line of the end tag leave no line for the end of the division.
  const close = words.at(-1) === '' && end > at ? end : isBlank(lines[end + 1]) && end + 1 < lines.length ? end + 1 : -1
  if (close < 0) return
  for (let i = from; i < at; i++) lines[i] = division.test(lines[i] ?? '') ? '' : withoutTitle((lines[i] ?? '').trim())
  words.forEach((line, i) => { lines[at + i] = line })
  lines[first] = '::: figure'
  lines[close] = ':::'
}

// What a browser shows beside the pointer is no caption where one stands below.
function withoutTitle(line: string): string {
  return /^\{%/.test(line) && !/\bcaption\s*=/.test(line) ? line.replace(/\s\btitle\s*=\s*(?:"[^"]*"|'[^']*')/, '') : line
}

/** Where the pictures before a caption begin, the divisions around them whole; −1 where there are none. */
function rowBefore(lines: readonly string[], caption: number): number {
  let [depth, images] = [0, 0]
  for (let i = caption - 1; i >= 0; i--) {
    const line = lines[i] ?? ''
    if (!isBlank(line) && !division.test(line) && !image.test(line)) return -1
    depth += (line.match(/<\/div/gi)?.length ?? 0) - (line.match(/<div\b/gi)?.length ?? 0)
    if (image.test(line)) images++
    if (depth < 0) return -1
    if (depth === 0 && images > 0 && (isBlank(lines[i - 1]) || i === 0)) return i
  }
  return -1
}

function captionEnd(lines: readonly string[], from: number): number {
  let depth = 0
  for (let i = from; i < Math.min(lines.length, from + 40); i++) {
    const line = lines[i] ?? ''
    depth += (line.match(/<div\b/gi)?.length ?? 0) - (line.match(/<\/div/gi)?.length ?? 0)
    if (depth === 0) return /<\/div\s*>\s*$/i.test(line) ? i : -1
  }
  return -1
}

/** Pictures in divisions without a caption: each stands for itself. */
function setRow(lines: string[], from: number): void {
  let [depth, images, to] = [0, 0, from]
  for (; to < lines.length; to++) {
    const line = lines[to] ?? ''
    if (!isBlank(line) && !division.test(line) && !image.test(line)) return
    depth += (line.match(/<div\b/gi)?.length ?? 0) - (line.match(/<\/div/gi)?.length ?? 0)
    if (image.test(line)) images++
    if (depth === 0) break
  }
  if (depth !== 0 || images === 0) return
  for (let i = from; i <= to; i++) lines[i] = division.test(lines[i] ?? '') ? '' : (lines[i] ?? '').trim()
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === ''
}
