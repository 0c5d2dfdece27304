// Code typed between ``` in a document of Google, whose export escapes the fences and what stands between them → code. The text after it stays where it is.
import { codeLines } from './code-lines.ts'
import { escapedSign } from './escaped-code.ts'
import { shownMarkup, type Find } from './finding.ts'

const fence = /^ {0,3}(?:\\`){3}([\w+#-]*)[ \t]*$/

export function escapedFences(source: string, find: Find): string {
  if (!source.includes('\\`\\`\\`')) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let from = 0; from < lines.length; from++) {
    const language = code[from] ? undefined : fence.exec(lines[from] ?? '')?.[1]
    const to = language === undefined ? -1 : lines.findIndex((line, i) => i > from && fence.exec(line)?.[1] === '')
    if (to < 0) continue
    find(from + 1, 'code-plain', { found: shownMarkup(lines[from] ?? '') })
    const inner = together(lines.slice(from + 1, to)).map((line) => line.replace(/\s+$/, '').replaceAll('\u00A0', ' ').replace(escapedSign, '$1'))
    const block = [`\`\`\`${language}`, ...inner, '```']
    for (let i = from; i <= to; i++) lines[i] = block[i - from] ?? ''
    from = to
  }
  return lines.join('\n')
}

// A paragraph to a line: each second line is empty.
function together(lines: readonly string[]): readonly string[] {
  const apart = lines[0]?.trim() === '' ? lines.slice(1) : lines
  const isApart = apart.length > 1 && apart.every((line, i) => i % 2 === 0 || line.trim() === '')
  return isApart ? apart.filter((_, i) => i % 2 === 0) : lines
}
