// `т.\,е.`, `рис.~1` of TeX → a space that does not break. Markdown would print a comma, and the tilde.
import { codeLines } from './code-lines.ts'

// Code and formulas, where both are their own.
const kept = String.raw`\x60+[^\x60\n]*\x60+|\$\$[\s\S]*?\$\$|(?<![\\$])\$(?![\s$])[^$\n]*?[^\s\\$]\$(?!\d)|\\[([][\s\S]*?\\[)\]]|https?:\S*`
const thin = String.raw`(?<=[\p{L}\p{N}.])\\,(?=[\p{L}\p{N}])`
// `H~2~O` is a subscript, `~~нет~~` struck out, `PROGRA~1` a name.
const tie = String.raw`(?<=[\p{Ll}.)])~(?=[\p{L}\p{N}\[(«\\@$])(?![^\s~]*~)`
const spaces = new RegExp(String.raw`${kept}|${thin}|${tie}`, 'gu')

export function texSpaces(source: string): string {
  if (!/\\,|~/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const parts: string[] = []
  for (let i = 0; i < lines.length;) {
    let end = i
    while (end < lines.length && code[end] === code[i]) end++
    const part = lines.slice(i, end).join('\n')
    parts.push(code[i] ? part : part.replace(spaces, (found) => (found === '~' || found === '\\,' ? '\u00A0' : found)))
    i = end
  }
  return parts.join('\n')
}
