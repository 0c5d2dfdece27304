// «Рис. 1. Зал» and "Fig. 1. The hall" under it: the second is the caption in the other language.
import type { Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { CaptionTranslation, Figure, TableCaption } from '../model/nodes.ts'
import { paragraphLines } from './paragraph-lines.ts'
import { typedIn, type Label, type Typed } from './typed-label.ts'

/** A caption whose lines say it in one language and then in the other. */
export function inBoth(paragraph: Paragraph, label: Label): Typed | null {
  const whole = typedIn(paragraph.children, label)
  const lines = whole ? paragraphLines(paragraph) : []
  for (let k = 1; k < lines.length; k++) {
    const own = typedIn(joined(lines.slice(0, k)), label)
    const again = typedIn(joined(lines.slice(k)), label)
    if (own && again && own.number === again.number && isCyrillic(own.words) !== isCyrillic(again.words)) return { ...own, words: [...own.words, translationOf(again)] }
  }
  return whole
}

export function isTranslation({ data, children }: Figure | TableCaption, again: Typed): boolean {
  return data?.typedNumber === again.number && again.words.length > 0 && children.length > 0 && isCyrillic(children) !== isCyrillic(again.words) && !children.some(({ type }) => type === 'captionTranslation')
}

export function translationOf({ words, name }: Typed): PhrasingContent {
  return { type: 'captionTranslation', lang: isCyrillic(words) ? 'ru' : 'en', children: words, ...(name === null ? {} : { data: { typedName: name } }) } satisfies CaptionTranslation
}

function joined(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, i): PhrasingContent[] => (i === 0 ? line : [{ type: 'text', value: '\n' }, ...line]))
}

function isCyrillic(words: readonly PhrasingContent[]): boolean {
  const text = words.map((word) => toString(word)).join('')
  return (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)
}
