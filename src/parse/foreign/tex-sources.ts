// ``` ``word'' ``` of TeX → `"word"`; `\url{…}` and `\href{…}{…}` → the links of Markdown, whose parser would take the braces for part of the address.
import { changeProse, formulaPattern } from './code-lines.ts'

const inner = String.raw`(?:[^\x60'\n]|'(?!')|\n(?![ \t]*\n))`
const quoted = new RegExp(String.raw`(?<![\x60\\])\x60\x60(?![\x60\s'])(${inner}{1,400}?)(?<![\s\\])''(?![\p{L}\p{N}\x60'])`, 'gu')
const codeSpan = String.raw`(\x60+)(?!\x60)[^\n]*?[^\x60]\1(?!\x60)`
// A command to a browser within a formula is told of, not obeyed.
const address = new RegExp(String.raw`${codeSpan}|${formulaPattern}|\\(?:url|nolinkurl)\{\s*(https?:\/\/[^\s{}<>]+?)\s*\}|\\href\{\s*(https?:\/\/[^\s{}<>]+?)\s*\}\{([^{}\n]*)\}`, 'g')

export function texSources(source: string): string {
  if (!/``|\\(?:url|nolinkurl|href)\{/.test(source)) return source
  return changeProse(source, prose)
}

function prose(text: string): string {
  return text.replace(quoted, '"$1"').replace(address, (whole, code: string | undefined, alone: string | undefined, url: string | undefined, words: string | undefined) => (code === undefined && alone !== undefined ? `<${alone}>` : code === undefined && url !== undefined ? `[${words ?? ''}](<${url}>)` : whole))
}
