// `&nbsp;&nbsp;&nbsp;` and the like before the first word of a paragraph, typed to indent it → nothing: the look of the volume indents. Lines stay where they are.
import { codeLines } from './code-lines.ts'

const space = String.raw`(?:&(?:nbsp|emsp|ensp|thinsp|#160|#8195|#xa0);|[\u00A0\u2002\u2003])`
const indent = new RegExp(String.raw`^(\s{0,3}(?:<p\b[^<>]*>)?)[ \t]*${space}(?:${space}|[ \t])*(?=[\p{L}\p{N}«„“"(*_<])`, 'iu')

export function typedIndents(source: string): string {
  if (!new RegExp(space, 'i').test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => (code[i] || !(opens(line, lines[i - 1]) && !isVerse(line, lines[i + 1])) ? line : line.replace(indent, '$1'))).join('\n')
}

function opens(line: string, before = ''): boolean {
  return before.trim() === '' || /^\s*<p\b/i.test(line) || /<\/(?:p|div|center|h[1-6])>\s*$/i.test(before)
}

// Lines that are kept as they are typed keep what sets them in.
function isVerse(line: string, next = ''): boolean {
  return next.trim() !== '' && /(?: {2,}|\\|<br\s*\/?>)\s*$/i.test(line) || (next.trim() !== '' && new RegExp(`^\\s*${space}`, 'i').test(next))
}
