// ``` ``word'' ``` of TeX → `"word"`; `\url{…}` and `\href{…}{…}` → the links of Markdown, whose parser would take the braces for part of the address.
import { codeLines } from './code-lines.ts'

const inner = String.raw`(?:[^\x60'\n]|'(?!')|\n(?![ \t]*\n))`
const quoted = new RegExp(String.raw`(?<![\x60\\])\x60\x60(?![\x60\s'])(${inner}{1,400}?)(?<![\s\\])''(?![\p{L}\p{N}\x60'])`, 'gu')
// Code and formulas, where commands are their own.
const kept = String.raw`(\x60+)(?!\x60)[^\n]*?[^\x60]\1(?!\x60)|\$\$[^$]*\$\$|\$(?=\S)[^$\n]*?\S\$`
const address = new RegExp(String.raw`${kept}|\\(?:url|nolinkurl)\{\s*(https?:\/\/[^\s{}<>]+?)\s*\}|\\href\{\s*(https?:\/\/[^\s{}<>]+?)\s*\}\{([^{}\n]*)\}`, 'g')

export function texSources(source: string): string {
  if (!/``|\\(?:url|nolinkurl|href)\{/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const parts: string[] = []
  // Text between blocks of code, each block as it is.
  for (let i = 0; i < lines.length;) {
    let end = i
    while (end < lines.length && code[end] === code[i]) end++
    const part = lines.slice(i, end).join('\n')
    parts.push(code[i] ? part : prose(part))
    i = end
  }
  return parts.join('\n')
}

function prose(text: string): string {
  return text.replace(quoted, '"$1"').replace(address, (whole, _, alone: string | undefined, url: string | undefined, words: string) => (alone === undefined && url === undefined ? whole : alone !== undefined ? `<${alone}>` : `[${words}](<${url}>)`))
}
