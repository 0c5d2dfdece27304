// Which lines of a manuscript are code, and which characters of a line: there, foreign mark-up is an example, not mark-up.

/** True for each line of a fenced block, its fences included. */
export function codeLines(lines: readonly string[]): readonly boolean[] {
  let fence = ''
  return lines.map((line) => {
    const mark = /^(?:[ \t>]|[-*+] |\d+[.)] )*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '') {
      fence = line.slice(line.indexOf(mark) + mark.length).includes('`') ? '' : mark
      return fence !== ''
    }
    if (mark !== '' && mark.startsWith(fence) && line.trim().replace(/^[>\s]*/, '') === mark) fence = ''
    return true
  })
}

/** Changes the text between blocks of code; each block stays as it is. */
export function changeProse(source: string, change: (text: string) => string): string {
  const lines = source.split('\n')
  const code = codeLines(lines)
  const parts: string[] = []
  for (let i = 0; i < lines.length;) {
    let end = i
    while (end < lines.length && code[end] === code[i]) end++
    const part = lines.slice(i, end).join('\n')
    parts.push(code[i] ? part : change(part))
    i = end
  }
  return parts.join('\n')
}

/** Of a formula of Markdown, in one line or set apart: what stands in it is its own. */
export const formulaPattern = String.raw`\$\$[\s\S]*?\$\$|(?<![\\$])\$(?![\s$])[^$\n]*?[^\s\\$]\$(?!\d)`

/** The line with code spans and formulas blotted out by as many spaces, so that places stay true. */
export function withoutCode(line: string): string {
  return line.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\$\$[\s\S]*?\$\$|\\\(.*?\\\)|(?<![\\$\d])\$(?=\S)[^$\n]*?[^\s\\$]\$(?!\d)/g, (code) => code.replace(/[^\n]/g, ' '))
}

/** The line with its code spans blotted out alone. */
export function withoutCodeSpans(line: string): string {
  return line.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, (code) => ' '.repeat(code.length))
}
