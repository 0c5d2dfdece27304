// A title that the author wrote as the first heading, and that is taken out of the text: links lead to it, and later headings of its words are counted after it.
import type { Root } from 'mdast'
import type { Placed } from './metadata.ts'

export function titleHeading(tree: Root, { text, line }: Placed, manuscript: string): void {
  const lines = manuscript.split('\n')
  const isHeading = /^ {0,3}#{1,6}[ \t]+\S/.test(lines[line - 1] ?? '') || /^ {0,3}=+[ \t]*$/.test(lines[line] ?? '')
  const stands = tree.children.some(({ type, position }) => type === 'heading' && position?.start.line === line)
  if (isHeading && !stands) tree.data = { ...tree.data, titleHeading: text }
}
