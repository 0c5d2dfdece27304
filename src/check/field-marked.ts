// field-marked: an abstract or key words that stand in the text of a paper, where they are a paragraph like any other.
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Lang, Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { abstractAlone, abstractLabel, keywordsLabel } from '../parse/head-paragraphs.ts'
import { isOtherLanguage } from '../parse/other-language.ts'

export function fieldMarked(paper: Paper): readonly Problem[] {
  if (paper.kind !== 'paper' && paper.kind !== 'abstract') return []
  const { lang } = paper.heading
  const nodes = paper.tree.children
  return nodes.flatMap((node, i) => {
    const key = fieldOf(node, nodes[i + 1], lang)
    if (key === null) return []
    const words = toString(node).replace(/\s+/g, ' ')
    return [problemAt({ file: paper.file, ...node.position?.start }, 'field-marked', { found: words.length > 60 ? `${words.slice(0, 57)}…` : words, expected: key })]
  })
}

// «Аннотация» in the paper's own language may be what the paper is about.
function fieldOf(node: RootContent, next: RootContent | undefined, lang: Lang): string | null {
  if (node.type !== 'paragraph' && node.type !== 'heading') return null
  const text = toString(node)
  const other = lang === 'ru' ? 'en' : 'ru'
  const isOther = isOtherLanguage(next ? `${text} ${toString(next)}` : text, lang)
  if (keywordsLabel.test(text) && node.type === 'paragraph') return isOtherLanguage(text, lang) ? `${other}.keywords` : 'keywords'
  const isAbstract = node.type === 'paragraph' ? abstractLabel.test(text) : abstractAlone.test(text)
  return isAbstract && isOther && isOtherLanguage(text, lang) ? `${other}.abstract` : null
}
