// A paper for tests, from Markdown alone.
import type { Kind, Paper } from '../src/model/paper.ts'
import { inlineOf } from '../src/parse/inline.ts'
import { readMarkdown } from '../src/parse/markdown.ts'

export function paperOf(text: string, kind: Kind = 'paper', title = 'Заглавие'): Paper {
  return {
    id: 'p', file: 'p.md', kind, lang: 'ru', udk: '', bbk: '', doi: '', type: '', license: '', funding: '', acknowledgements: '', received: '', accepted: '', adopted: '', signatures: [],
    heading: { lang: 'ru', title: inlineOf(title), subtitle: inlineOf(''), authors: [], abstract: [], keywords: [], notes: [] },
    translation: null, bibliography: [], citations: { style: '', order: '', styleFile: null }, numbering: 'typed', typography: 'on', headings: '', limits: {}, tree: readMarkdown(text).tree
  }
}
