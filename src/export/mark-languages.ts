// Passages in the other alphabet → marked with their language, so that a reading aloud changes its voice (WCAG 2.2, 3.1.2).
import type { ElementContent, Root, Text } from 'hast'
import { h } from 'hastscript'
import { visit, SKIP } from 'unist-util-visit'
import type { Lang } from '../model/paper.ts'

// Names and terms of a word or two belong to the sentence they stand in; Cyrillic has no other language here.
const passages: Readonly<Record<Lang, RegExp>> = {
  ru: /[A-Za-z][A-Za-z’'-]*(?:[,;:]?[ \u00A0][A-Za-z][A-Za-z’'-]*){2,}/g,
  en: /[\u0400-\u052F][\u0400-\u052F-]*(?:[,;:]?[ \u00A0][\u0400-\u052F][\u0400-\u052F-]*)*/g
}
/** Latin letters write many languages; these words write English. */
const english = /(?:^|[ \u00A0])(?:the|of|and|in|for|to|on|an?|is|are|from|with|by|at|as)(?=[ \u00A0]|$)/i
const silent = new Set(['code', 'pre', 'math', 'svg', 'style', 'script'])

/** Changes the tree it is given; what has a language of its own is left as it is. */
export function markLanguages(tree: Root, lang: Lang): Root {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (silent.has(node.tagName) || node.properties['lang'] !== undefined)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const parts = partsOf(node, lang)
    if (parts.length === 1) return undefined
    parent.children.splice(index, 1, ...(parts as never[]))
    return [SKIP, index + parts.length]
  })
  return tree
}

function partsOf({ value }: Text, lang: Lang): ElementContent[] {
  const parts: ElementContent[] = []
  let from = 0
  for (const match of value.matchAll(passages[lang])) {
    if (lang === 'ru' && !english.test(match[0])) continue
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) })
    parts.push(h('span', { lang: lang === 'ru' ? 'en' : 'ru' }, match[0]))
    from = match.index + match[0].length
  }
  if (from < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(from) })
  return parts
}
