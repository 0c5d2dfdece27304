// Signs that editors read and paper does not: `$`a`$` of GitLab, `<o:p>` of Word, ",,words''" of old typewriters → what they mean. Lines stay where they are.
import { codeLines } from './code-lines.ts'
import type { Find } from './finding.ts'

const office = /<\/?(?:o|w|v|st1):[a-z]+(?:\s[^<>]*)?\/?>/giu
const formula = /(?<![\\$`])\$`([^`\n]+)`\$/g
const lowQuotes = /(?<![\p{L}\p{N},]),,(?=[\p{L}\p{N}])([^,'"“”\n]{1,200}(?:,(?!,)[^,'"“”\n]{1,200}){0,9})(?:''|["“”])/gu

export function editorSigns(source: string, find: Find): string {
  if (!/<\/?(?:o|w|v|st1):|\$`|,,/i.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => (code[i] ? line : meant(line, i + 1, find))).join('\n')
}

function meant(line: string, number: number, find: Find): string {
  const [tag] = line.match(office) ?? []
  if (tag !== undefined) find(number, 'markup-set', { found: tag })
  return line.replace(office, '').replace(formula, (_, inner: string) => `$${inner}$`).replace(lowQuotes, '„$1“')
}
