// A line that is a heading, or a plain or bold line in place of one → the words of it.

export function isHeading(line: string): boolean {
  return /^ {0,3}#{1,6}[ \t]/.test(line)
}

export function headingWords(line: string): string {
  return line.replace(/^ {0,3}#{1,6}[ \t]+/, '').replace(/\s*\{[^{}]*\}\s*$/, '').replace(/[ \t]#+[ \t]*$/, '').replace(/^[ \t]*[*_]{1,3}|[*_]{1,3}[ \t]*$/g, '').trim()
}
