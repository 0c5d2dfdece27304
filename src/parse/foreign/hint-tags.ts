// `{% hint style="info" %}` … `{% endhint %}` of GitBook, `{{% callout note %}}` … `{{% /callout %}}` of Hugo → divisions with colons. Lines stay where they are.
import { codeLines } from './code-lines.ts'
import { calloutKind } from './division-names.ts'

const names = 'hint|callout|notice|alert|admonition|note|tip|info|warning|important|caution'
const liquid = new RegExp(String.raw`^([ \t]*)\{%-?\s*(${names})\b([^{}]*?)-?%\}\s*$`)
const hugo = new RegExp(String.raw`^([ \t]*)\{\{[<%]\s*(${names})\b([^{}]*?)[>%]\}\}\s*$`)

export function hintTags(source: string): string {
  if (!/\{[{%][<%]?-?\s*(?:hint|callout|notice|alert|admonition|note|tip|info|warning|important|caution)\b/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let i = 0; i < lines.length; i++) {
    const [, margin = '', name = '', given = ''] = code[i] ? [] : liquid.exec(lines[i] ?? '') ?? hugo.exec(lines[i] ?? '') ?? []
    const closing = name === '' ? null : new RegExp(String.raw`^\s*(?:\{%-?\s*end${name}\s*-?%\}|\{\{[<%]\s*/\s*${name}\s*[>%]\}\})\s*$`)
    const end = closing ? lines.findIndex((line, index) => index > i && closing.test(line)) : -1
    if (end < 0) continue
    // Four colons and more are not closed by the three of one within.
    lines[i] = `${margin}:::::{${kindOf(name, given)}} ${titleOf(given)}`.trimEnd()
    lines[end] = `${margin}:::::`
  }
  return lines.join('\n')
}

function kindOf(name: string, given: string): string {
  const words = [/\b(?:style|type|context)\s*=\s*"?(\w+)/.exec(given)?.[1], /^\s*"?(\w+)"?/.exec(given)?.[1], name]
  return words.find((word) => word !== undefined && calloutKind(word) !== null) ?? 'note'
}

function titleOf(given: string): string {
  return /\btitle\s*=\s*"([^"]*)"/.exec(given)?.[1] ?? ''
}
