// Several pictures beside each other → a figure of figures: under one number each with its letter and the caption of all beneath, or each with its own.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Nodes } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { anchorOf } from '../model/anchor.ts'
import type { Figure, FigureGroup } from '../model/nodes.ts'
import { captionOf, groupCaptionOf } from './caption.ts'
import { picture } from './picture.ts'
import type { Setting } from './setting.ts'

export function figureGroup(state: State, node: FigureGroup, setting: Setting): Element {
  const figures = node.children.filter((child): child is Figure => child.type === 'figure')
  const widths = partWidths(figures.map(({ attributes }) => attributes.values['width'] ?? ''))
  const parts = figures.map((figure, i) => part(state, figure, widths[i] ?? '', setting))
  if (node.apart) return h('figure', { className: ['figure', 'is-group', 'is-apart'], dataBlock: setting.mark(node as Nodes) }, [h('div.parts', parts)])
  const id = place(node as Nodes, setting)
  return h('figure', { id, className: ['figure', 'is-group'], dataBlock: setting.mark(node as Nodes, '', id) }, [h('div.parts', parts), h('figcaption', groupCaptionOf(state, node, setting))])
}

function part(state: State, figure: Figure, share: string, setting: Setting): ElementContent {
  // A share of the measure is the part's: the picture fills it.
  const image = picture(figure.url, figure.alt, setting, share === '' ? figure.attributes.values['width'] ?? '' : '100%')
  const at = place(figure as Nodes, setting)
  const caption = captionOf(state, figure, setting)
  return h('figure', { id: at, className: ['part'], ...(share === '' ? {} : { style: `width:${share}` }), dataBlock: setting.mark(figure as Nodes, figure.url, at) }, [image, ...(caption.length > 0 ? [h('figcaption', caption)] : [])])
}

function place(of: Nodes, { claim, paper, numbering }: Setting): string {
  return claim(anchorOf(paper.id, numbering.placeOf.get(of) ?? `fig-${numbering.numberOf.get(of) ?? 0}`))
}

/** Shares of the measure as authors think of them, without the gaps: parts that together fill a row give up the gaps between them. '' for a width that is no share. */
function partWidths(widths: readonly string[]): readonly string[] {
  const shares = widths.map((width) => (/^\d+(\.\d+)?%$/.test(width) ? Number.parseFloat(width) : NaN))
  return rowsOf(shares).flatMap((row) => {
    const together = row.reduce((sum, share) => sum + share, 0)
    return row.map((share) => (Number.isNaN(share) ? '' : row.length === 1 ? `${share}%` : `min(${share}%, (100% - ${row.length - 1} * var(--parts-gap, 4mm)) * ${(Math.floor((share / together) * 10000) / 10000)})`))
  })
}

// Thirds are rounded up.
const fullMeasure = 100.5

function rowsOf(shares: readonly number[]): readonly (readonly number[])[] {
  const rows: number[][] = []
  for (const share of shares) {
    const row = rows.at(-1)
    // No share, no row: it stands where there is room.
    if (row && row.reduce((sum, each) => sum + each, share) <= fullMeasure) row.push(share)
    else rows.push([share])
  }
  return rows
}
