// `т.\,е.`, `рис.~1` of TeX → a space that does not break. Markdown would print a comma, and the tilde.
import { changeProse, formulaPattern } from './code-lines.ts'

// Code and formulas, where both are their own.
const kept = String.raw`\x60+[^\x60\n]*\x60+|${formulaPattern}|\\[([][\s\S]{0,4000}?\\[)\]]|https?:\S*`
const thin = String.raw`(?<=[\p{L}\p{N}.])\\,(?=[\p{L}\p{N}])`
// `H~2~O` is a subscript, `~~нет~~` struck out, `PROGRA~1` a name.
const tie = String.raw`(?<=[\p{Ll}.)])~(?=[\p{L}\p{N}\[(«\\@$])(?![^\s~]*~)`
const spaces = new RegExp(String.raw`${kept}|${thin}|${tie}`, 'gu')

export function texSpaces(source: string): string {
  if (!/\\,|~/.test(source)) return source
  return changeProse(source, (text) => text.replace(spaces, (found) => (found === '~' || found === '\\,' ? '\u00A0' : found)))
}
