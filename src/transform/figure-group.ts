// Several pictures under one number → a figure of figures: each with its letter, the caption of all beneath.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Nodes } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { anchorOf } from '../model/anchor.ts'
import type { FigureGroup } from '../model/nodes.ts'
import { captionOf, groupCaptionOf } from './caption.ts'
import { picture } from './picture.ts'
import type { Setting } from './setting.ts'

export function figureGroup(state: State, node: FigureGroup, setting: Setting): Element {
  const place = (of: Nodes): string => setting.claim(anchorOf(setting.paper.id, setting.numbering.placeOf.get(of) ?? ''))
  const id = place(node as Nodes)
  const dataBlock = setting.mark(node as Nodes, '', id)
  const parts = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'figure') return []
    // A share of the measure is the part's: the picture fills it.
    const width = child.attributes.values['width'] ?? ''
    const share = /^\d+(\.\d+)?%$/.test(width) ? { style: `width:${width}` } : {}
    const image = picture(child.url, child.alt, setting, 'style' in share ? '100%' : width)
    const at = place(child as Nodes)
    return [h('figure', { id: at, className: ['part'], ...share, dataBlock: setting.mark(child as Nodes, child.url, at) }, [image, h('figcaption', captionOf(state, child, setting))])]
  })
  return h('figure', { id, className: ['figure', 'is-group'], dataBlock }, [h('div.parts', parts), h('figcaption', groupCaptionOf(state, node, setting))])
}
