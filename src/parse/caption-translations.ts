// `![Подпись](a.png){en="Caption"}`: the caption in the other language of the paper → a node at the end of the caption.
import type { PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { CaptionTranslation } from '../model/nodes.ts'
import type { Lang } from '../model/paper.ts'
import { parseInline } from './inline.ts'

/** Changes the tree in place; a second run changes nothing. */
export function captionTranslations(tree: Root, paperLang: Lang): void {
  const lang: Lang = paperLang === 'ru' ? 'en' : 'ru'
  visit(tree, (node) => {
    if (node.type !== 'figure' && node.type !== 'tableCaption' && node.type !== 'listingCaption') return
    const text = node.attributes.values[lang] ?? ''
    if (text.trim() === '' || node.children.some(({ type }) => type === 'captionTranslation')) return
    node.children.push({ type: 'captionTranslation', lang, children: parseInline(text) } satisfies CaptionTranslation as unknown as PhrasingContent)
  })
}
