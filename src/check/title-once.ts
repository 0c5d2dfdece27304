// title-once: a heading or a first line that repeats the title is printed under it a second time.
import { toString } from 'mdast-util-to-string'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { headingsOf } from './heading-levels.ts'

/** Where its title was read. */
interface Titled {
  readonly metadata: { readonly heading: { readonly title: { readonly line: number } } }
}

export function titleOnce(paper: Paper, { metadata }: Titled): readonly Problem[] {
  // In pasted text the title is a paragraph at the beginning, perhaps under the kind of the paper.
  const paragraphs = paper.tree.children.slice(0, 3).filter((node) => node.type === 'paragraph')
  const again = [...headingsOf(paper).slice(0, 1), ...paragraphs].find((node) => repeatsTitle(toString(node), paper))
  // Where no title is given, the first heading lends its words to the placeholder.
  return again && again.position?.start.line !== metadata.heading.title.line ? [problemAt({ file: paper.file, ...again.position?.start }, 'title-once', { found: toString(again) })] : []
}

export function repeatsTitle(text: string, paper: Paper): boolean {
  const title = plain(paper.heading.title.text)
  return title !== '' && plain(text) === title
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
