// CommonMark, GFM and math: the text as remark reads it, before any convention of ours.
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

export function parseTree(source: string): Root {
  return processor.parse(source) as Root
}
