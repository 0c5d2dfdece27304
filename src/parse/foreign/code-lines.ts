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

/** The line with code spans and formulas blotted out by as many spaces, so that places stay true. */
export function withoutCode(line: string): string {
  return line.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\$\$[\s\S]*?\$\$|\\\(.*?\\\)|(?<![\\$\d])\$(?=\S)[^$\n]*?[^\s\\$]\$(?!\d)/g, (code) => code.replace(/[^\n]/g, ' '))
}

/** The line with its code spans blotted out alone. */
export function withoutCodeSpans(line: string): string {
  return line.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, (code) => ' '.repeat(code.length))
}
