// title-once: a heading that repeats the title is printed under it a second time.
import { toString } from 'mdast-util-to-string'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { headingsOf } from './heading-levels.ts'

export function titleOnce(paper: Paper): readonly Problem[] {
  const [first] = headingsOf(paper)
  const title = plain(paper.heading.title.text)
  if (!first || title === '' || plain(toString(first)) !== title) return []
  return [problemAt({ file: paper.file, ...first.position?.start }, 'title-once', { found: toString(first) })]
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
