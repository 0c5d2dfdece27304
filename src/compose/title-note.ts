// Funding and thanks of a paper → a note of its title, called by an asterisk on the first page.
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { anchorOf } from '../model/anchor.ts'
import type { Paper } from '../model/paper.ts'
import { words } from '../model/words.ts'
import { hyphenation } from '../transform/hyphenation.ts'
import { typographyOfLine } from '../transform/typography.ts'
import type { Studio } from './studio.ts'

export interface TitleNote {
  readonly call: Element
  readonly item: Element
  readonly anchors: readonly string[]
}

/** Null where there is nothing to say, or the look says it elsewhere; ГОСТ Р 7.0.7 asks for lines of their own. */
export function titleNote(paper: Paper, { template, volume }: Studio): TitleNote | null {
  const { notes, thanks } = template.settings
  const said = [paper.funding, paper.acknowledgements].filter((text) => text !== '')
  if (notes !== 'page' || thanks !== 'page' || paper.kind !== 'paper' || volume.header === 'full-7.0.7' || said.length === 0) return null
  const [call, note] = [anchorOf(paper.id, 'call-0'), anchorOf(paper.id, 'note-0')]
  const text = said.map((each) => hyphenation(typographyOfLine(each, paper.lang), paper.lang)).join(' ')
  return { call: h('sup.note-call.title-call', [h('a', { href: `#${note}`, id: call }, '*')]), item: h('li', { id: note, value: '0', dataMark: '*' }, [h('p', text)]), anchors: [call, note] }
}

/** The notes of a paper with that of its title before them. */
export function withTitleNote(notes: Element | null, { item }: TitleNote, { lang }: Paper): Element {
  if (!notes) return h('section.notes', [h('h2', words[lang].notes), h('ol', [item])])
  return { ...notes, children: notes.children.map((child): ElementContent => (child.type === 'element' && child.tagName === 'ol' ? { ...child, children: [item, ...child.children] } : child)) }
}
