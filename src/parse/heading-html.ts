// HTML in a title, subtitle or abstract that is left out → a problem at the field's line.
import type { Nodes } from 'mdast'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { htmlFindings } from './html-findings.ts'
import { inlineOf } from './inline.ts'
import type { MetadataHeading } from './read-heading.ts'

export function headingHtml({ title, subtitle, abstract }: Pick<MetadataHeading, 'title' | 'subtitle' | 'abstract'>, file: string): readonly Problem[] {
  return [title, subtitle, abstract].flatMap(({ text, line, column }) => {
    if (!text.includes('<')) return []
    const { unwrapped, removed, running } = htmlFindings(inlineOf(text).nodes.map(htmlIn).join('').replace(distill, ''))
    const tell = (rule: 'html-set' | 'html-kept' | 'html-inert', names: readonly string[]): readonly Problem[] => (names.length === 0 ? [] : [problemAt({ file, line, column }, rule, { found: names.join(', ') })])
    return [...tell('html-set', unwrapped.map(asTag)), ...tell('html-kept', removed.map(asTag)), ...tell('html-inert', running)]
  })
}

// They are read as what they mean.
const distill = /<\/?d-(?:cite|footnote|math|code)\b[^<>]*>/gi

function htmlIn(node: Nodes): string {
  return node.type === 'html' ? node.value : 'children' in node ? node.children.map(htmlIn).join('') : ''
}

function asTag(name: string): string {
  return `<${name}>`
}
