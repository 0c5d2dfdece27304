// A piece of Markdown → the text its page has, and the rules that have something to say.
import { toString } from 'hast-util-to-string'
import { parsePaper } from '../src/parse/parse-paper.ts'
import { nothingKnown, toHast } from '../src/transform/to-hast.ts'

export function printedText(source: string): { readonly text: string; readonly rules: readonly string[] } {
  const manuscript = { id: 'p', file: 'p.md', text: `---\ntitle: A Paper\nauthors: [{ family: Smith, given: Jane }]\nabstract: One.\nlang: en\n---\n\n${source}\n` }
  const { value: paper, problems } = parsePaper(manuscript, 'en', everyCharacter)
  const set = toHast(paper, { ...nothingKnown, imageOf: (file) => ({ file, key: file, contentType: 'image/png', widthPx: 10, heightPx: 10, inside: [] }) })
  const text = [set.body, ...(set.notes ? [set.notes] : [])].map((tree) => toString(tree)).join(' ').replace(/\u00AD/g, '').replace(/[\s\u00A0\u2002]+/g, ' ').trim()
  return { text, rules: [...new Set([...problems, ...set.problems].map(({ rule }) => rule))] }
}

const everyCharacter: ReadonlySet<number> = new Set(Array.from({ length: 0x3000 }, (_, i) => i))
