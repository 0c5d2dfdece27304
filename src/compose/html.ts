// hast → HTML. Formulas are raw HTML made by the program; everything else was cleaned before.
import type { ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true })

export function htmlOf(content: Root | readonly ElementContent[]): string {
  return writer.stringify('type' in content ? content : { type: 'root', children: [...content] })
}
