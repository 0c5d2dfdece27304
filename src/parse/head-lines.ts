// Lines of HTML and LaTeX at the head of a text, `<p align="center"><strong>Ким Е. В.</strong></p>` → the same in Markdown, for reading what they say.
const whole = /^\s*<(p|div|center|h[1-6])\b[^<>]*>(.*)<\/\1>\s*$/iu
const layout = /^\s*\\(?:begin\{(?:center|flushright|flushleft)\}|end\{(?:center|flushright|flushleft)\}|vspace\*?\{[^{}]*\}|setlength\{[^{}]*\}\{[^{}]*\}|(?:small|normalsize|large|Large|LARGE|huge|Huge|centering|noindent)(?![A-Za-z]))\s*/

const rights = /^\s*(?:©|\(c\))\s*(?:(?:19|20)\d{2},?\s+)?(?=\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}|\p{Lu}\p{Ll}+\s+\p{Lu}(?:\.|\p{Ll}))/u

const entities: Readonly<Record<string, string>> = { nbsp: ' ', ensp: ' ', emsp: ' ', laquo: '«', raquo: '»', quot: '"', mdash: '—', ndash: '–', amp: '&', shy: '' }

export function headLine(line: string): string {
  const [, mark = '', wrapped = ''] = /^(#{1,6}\s+)(<(?:p|div|center)\b.*)$/iu.exec(line) ?? []
  if (mark !== '') return within(mark, line, headLine(wrapped.replace(/\s+#+\s*$/, '')))
  const [, name = '', inner] = whole.exec(line) ?? []
  // «© 2019 В. Г. Власов», «© Власов В. Г., 2019»
  if (inner === undefined && rights.test(line)) return line.replace(rights, '').replace(/,\s*(?:19|20)\d{2}\.?\s*$/, '')
  if (inner === undefined) return line.includes('\\') ? line.replace(layout, '').replace(/^\\textbf\{([^{}]*)\}/, '**$1**') : line
  // What holds more than words is no line of a head.
  if (/<(?!\/?(?:b|strong|i|em|span|font|sup|u|br)\b)/i.test(inner)) return line
  const words = marked(inner).replace(/&(\w+);/g, (entity, named: string) => entities[named] ?? entity).replace(/[\s\u00A0]+/gu, ' ').trim()
  return /^h\d$/i.test(name) && words !== '' ? `${'#'.repeat(Number(name.slice(1)))} ${words}` : words
}

// `## <center>Title</center>`
function within(mark: string, line: string, words: string): string {
  return /^</.test(words) ? line : `${mark}${words.replace(/^#+\s+/, '')}`
}

function marked(html: string): string {
  return html.replace(/<\/?(?:b|strong)\b[^<>]*>/gi, '**').replace(/<\/?(?:i|em)\b[^<>]*>/gi, '_').replace(/<\/?(?:span|font|u)\b[^<>]*>|<br\s*\/?>/gi, ' ').replace(/(\*\*|_)((?:(?!\1).)*)\1/g, (_, sign: string, words: string) => (words.trim() === '' ? ' ' : words.replace(/^(\s*)(.*?)(\s*)$/u, `$1${sign}$2${sign}$3`)))
}
