// Code → its element: lines that can be broken and measured, in tones where its language is known, with its caption.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code, Nodes, Parents } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { anchorOf } from '../model/anchor.ts'
import { captionOf } from './caption.ts'
import { highlight, type CodePiece } from './highlight.ts'
import { marked } from './marked.ts'
import type { Setting } from './setting.ts'

export function code(state: State, node: Code, parent: Parents | undefined, setting: Setting): Element {
  const pieces = node.lang ? highlight(node.value, node.lang) : [{ text: node.value, tone: null }]
  const siblings = (parent?.children ?? []) as readonly Nodes[]
  const caption = siblings[siblings.indexOf(node) - 1]
  const pre = (anchor?: string): Element => marked(h('pre', node.lang ? { dataLanguage: node.lang } : {}, [h('code', linesOf(pieces))]), node, setting, '', anchor)
  if (caption?.type !== 'listingCaption') return pre()
  const id = setting.claim(anchorOf(setting.paper.id, `lst-${setting.numbering.numberOf.get(caption) ?? 0}`))
  return h('figure.listing', { id }, [h('figcaption', captionOf(state, caption, setting)), pre(id)])
}

// A line too long for its measure goes on below, further in than it begins.
function linesOf(pieces: readonly CodePiece[]): ElementContent[] {
  return byLine(pieces).flatMap((line, i): ElementContent[] => {
    const text = line.map((piece) => piece.text).join('')
    const content = line.map(({ text: value, tone }): ElementContent => (tone ? h('span', { className: [`code-${tone}`] }, value) : { type: 'text', value }))
    const set = text.length > alwaysFits ? [h('span.long-line', { style: `--begins:${/^ */.exec(text)?.[0].length ?? 0}` }, content)] : content
    return i > 0 ? [{ type: 'text', value: '\n' }, ...set] : set
  })
}

/** Characters of code that every look has room for. */
const alwaysFits = 40

function byLine(pieces: readonly CodePiece[]): readonly (readonly CodePiece[])[] {
  const lines: CodePiece[][] = [[]]
  for (const { text, tone } of pieces) {
    text.split('\n').forEach((part, i) => {
      if (i > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ text: part, tone })
    })
  }
  return lines
}
