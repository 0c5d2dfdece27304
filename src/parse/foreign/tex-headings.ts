// `\\section{Words}\\label{x}` on a line of its own → a heading of Markdown with its label.
import { codeLines } from './code-lines.ts'
import type { Find } from './finding.ts'

const heading = /^[ \t]*\\(chapter|(?:sub){0,2}section)\*?\{(.+?)\}[ \t]*(?:\\label\{([^{}]*)\})?[ \t]*$/
const levels: Readonly<Record<string, string>> = { chapter: '##', section: '##', subsection: '###', subsubsection: '####' }

export function texHeadings(source: string, find: Find): string {
  if (!/\\(?:chapter|(?:sub)*section)\*?\{/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => {
    const [, name = '', words = '', label] = code[i] ? [] : heading.exec(line) ?? []
    if (name === '') return line
    find(i + 1, 'markup-own', { found: `\\${name}{…}`, expected: `${levels[name]} …` })
    return `${levels[name]} ${words}${label === undefined ? '' : ` {#sec:${label.replace(/^sec[-:]/, '')}}`}`
  }).join('\n')
}
