// `title: …` and `author: …` at the head of a file without `---` above them, as MultiMarkdown has it and as authors forget it → how far they reach.
import { metadataKeyOf } from './metadata-keys.ts'

const pair = /^(\p{L}[\p{L}\d _-]{0,40}?)[ \t]*:(?:[ \t]|$)/u

/** The line after the last one; 0 where the text does not begin so. */
export function headKeysEnd(lines: readonly string[], first: number): number {
  if (!pair.test(lines[first] ?? '')) return 0
  const closing = lines.findIndex((line, index) => index > first && /^(?:---|\.\.\.)\s*$/.test(line))
  const blank = lines.findIndex((line, index) => index > first && line.trim() === '')
  // Blank lines part keys where a line of hyphens ends them all.
  const ends = [closing, blank < 0 ? lines.length : blank]
  return ends.find((end) => end > first && isBlock(lines.slice(first, end))) ?? 0
}

function isBlock(lines: readonly string[]): boolean {
  const keys = lines.map((line) => pair.exec(line)?.[1] ?? '')
  const known = keys.map((key) => metadataKeyOf(key))
  // What goes on over lines is set in, as in YAML.
  const whole = lines.every((line, index) => keys[index] !== '' || line.trim() === '' || /^[ \t]+\S|^- /.test(line))
  return whole && known.includes('title') && new Set(known.filter((key) => key !== null)).size > 1
}
