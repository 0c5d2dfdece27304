// Shortcodes of Hugo, Jekyll and Quarto, and attributes of kramdown: `{{< figure … >}}`, `{% cite x %}`, `{: .class}`. Lines stay where they are.
import { codeLines, withoutCode } from './code-lines.ts'
import { shownMarkup, type Find } from './finding.ts'

const tag = /\{%-?\s*([\s\S]*?)\s*-?%\}|\{\{([<%])\s*([\s\S]*?)\s*[>%]\}\}|\{\{-?\s*((?:["'][^"'{}]*["']|(?:site|page|layout|include|relative_url|absolute_url|paper|var|meta|env)\b[^{}]*)(?:\s*\|[^{}]*)?)\s*-?\}\}|\{:[^{}\n]*\}|\{:\/[^{}\n]*\}/g

export function shortcodes(source: string, find: Find): string {
  if (!/\{[{%:]/.test(source)) return source
  const lines = source.split('\n')
  const isCode = codeLines(lines)
  // What an author has commented out is not there.
  const plain = withoutCode(lines.map((line, i) => (isCode[i] ? ' '.repeat(line.length) : line)).join('\n')).replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
  let done = ''
  let from = 0
  for (const match of plain.matchAll(tag)) {
    const written = source.slice(match.index, match.index + match[0].length)
    const at = { line: source.slice(0, match.index).split('\n').length, column: match.index - source.lastIndexOf('\n', match.index - 1) }
    const set = meaningOf(match, (rule, values) => find(at.line, rule, { found: shownMarkup(written), ...values }, at.column))
    // As many lines as before, so that the next ones keep their numbers.
    done += source.slice(from, match.index) + set + '\n'.repeat(Math.max(0, written.split('\n').length - set.split('\n').length))
    from = match.index + written.length
  }
  return done + source.slice(from)
}

type Say = (rule: 'markup-own' | 'markup-set', values?: Readonly<Record<string, string>>) => void

function meaningOf(match: RegExpExecArray, say: Say): string {
  const [, liquid, , hugo, value] = match
  // A list begins with the number it is typed with.
  if (/^\{:\s*start=["']?\d+["']?\s*\}$/.test(match[0])) return ''
  const address = value === undefined ? null : addressOf(value)
  if (address !== null) return address
  const set = liquid !== undefined ? liquidTag(liquid) : hugo !== undefined ? shortcode(hugo) : null
  if (set === null) say('markup-set')
  else if (set !== '' && !/^\{?\[@/.test(set)) say('markup-own', { expected: shownMarkup(set) })
  return set ?? ''
}

function liquidTag(text: string): string | null {
  const [name = '', ...rest] = text.split(/\s+/)
  if (name === 'cite' || name === 'citet' || name === 'citep') return cited(rest.filter((word) => !word.startsWith('-')).join(' '))
  if (name === 'highlight') return `\`\`\`${rest[0] ?? ''}`
  if (name === 'endhighlight') return '```'
  if (name === 'details' && rest.length > 0) return titled(rest.join(' '))
  const tab = name === 'tab' ? /\btitle\s*=\s*"([^"]+)"/.exec(text)?.[1] : undefined
  if (tab !== undefined) return titled(tab)
  if (name === 'raw' || name === 'endraw' || name === 'enddetails' || name === 'endcapture' || /^(?:tabs|endtabs?)$/.test(name)) return ''
  if (name === 'include' && /^(?:\S*\/)?(?:figure|image|img)\S*/.test(rest[0] ?? '')) return imageOf(rest.slice(1).join(' '))
  return null
}

function shortcode(text: string): string | null {
  const name = /^\/?([\w/-]+)/.exec(text)?.[1] ?? ''
  if (text.startsWith('/')) return ''
  if (/figure|image|img/.test(name)) return imageOf(text.slice(name.length))
  if (name === 'cite' || name === 'citation') return cited(text.slice(name.length).replace(/["']/g, ' '))
  if (name === 'pagebreak') return ''
  if (/^(?:details|expand|tab|accordion|collapse)$/.test(name)) {
    const title = /\b(?:title|name|header)\s*=\s*"([^"]+)"/.exec(text)?.[1] ?? /^\S+\s+"([^"]+)"/.exec(text)?.[1]
    if (title !== undefined) return titled(title)
  }
  if (name === 'ref' || name === 'relref') return null
  return null
}

// What unfolds on a page of the web is open in a book.
function titled(words: string): string {
  return `**${words.trim().replace(/^["'](.*)["']$/, '$1')}**`
}

function cited(keys: string): string {
  const all = keys.split(/[\s,]+/).filter((key) => key !== '')
  return all.length === 0 ? '' : `[${all.map((key) => `@${key}`).join('; ')}]`
}

/** An image with the values of a shortcode; `words` are its caption where they stand elsewhere. */
export function imageOf(text: string, words?: string): string | null {
  const values = Object.fromEntries([...text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/g)].map((match) => [match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? '']))
  const file = ['src', 'path', 'url', 'link', 'filename', 'file', 'image_path', 'image', 'img'].map((key) => values[key]).find((value) => value !== undefined) ?? /^\s*["']([^"']+)["']/.exec(text)?.[1]
  if (!file) return null
  const width = /^\d+(\.\d+)?(%|mm|cm|px|pt|in)$/.test(values['width'] ?? '') ? ` width=${values['width']}` : ''
  const alt = values['alt'] ? ` alt="${values['alt'].replaceAll('"', '”')}"` : ''
  const attributes = `${width}${alt}`.trim()
  const caption = words ?? (values['caption'] ?? values['title'] ?? '').replace(/[[\]]/g, '\\$&')
  return `![${caption}](${file.includes(' ') ? `<${file}>` : file})${attributes === '' ? '' : `{${attributes}}`}`
}

// `{{ 'assets/img/x.svg' | relative_url }}` is the file itself.
function addressOf(value: string): string | null {
  return /^["']([^"']*)["']\s*(?:\|\s*(?:relative_url|absolute_url|url|prepend:.*))?$/.exec(value.trim())?.[1] ?? null
}
