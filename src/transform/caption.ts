// A caption → its elements: the label with the number, the words, and the same in the other language on a line of its own.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Nodes, Parents } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { CaptionTranslation, Figure, FigureGroup, ListingCaption, TableCaption } from '../model/nodes.ts'
import { words, type Words } from '../model/words.ts'
import type { Setting } from './setting.ts'

type Captioned = Figure | TableCaption | ListingCaption

function labelOf({ type, data }: Pick<Captioned | FigureGroup, 'type' | 'data'>, { figure, table, listing }: Words, number: number | string | undefined): string {
  if (type === 'tableCaption') return `${data?.typedName ?? table}\u00A0${number}`
  return `${data?.typedName ?? (type === 'listingCaption' ? listing : figure)}\u00A0${number}.`
}

/** The number and the caption under all pictures of a group. */
export function groupCaptionOf(state: State, node: FigureGroup, setting: Setting): ElementContent[] {
  const last = node.children.at(-1)
  const text = last?.type === 'paragraph' ? withoutFinalStop(state.all(last) as ElementContent[]) : []
  const label = labelOf(node, setting.words, setting.numbering.printedOf.get(node as Nodes))
  return [h('span.label', label), ...(text.length > 0 ? [{ type: 'text', value: ' ' } as const, ...text] : [])]
}

export function captionOf(state: State, node: Captioned, setting: Setting): ElementContent[] {
  const number = setting.numbering.printedOf.get(node as Nodes) ?? setting.numbering.numberOf.get(node as Nodes)
  if (number === '' && setting.numbering.letterOf.get(node as Nodes) === undefined) return []
  const other = (node.children as readonly Nodes[]).find((child): child is CaptionTranslation => child.type === 'captionTranslation')
  const line = (children: readonly Nodes[], of: Words, { data }: Pick<Nodes, 'data'> = node): ElementContent[] => {
    const text = withoutFinalStop(state.all({ type: 'paragraph', children } as Parents) as ElementContent[])
    const title: ElementContent[] = node.type === 'tableCaption' ? [h('span.title', text)] : text
    const letter = setting.numbering.letterOf.get(node as Nodes)
    return [h('span.label', letter === undefined ? labelOf({ type: node.type, data }, of, number) : `${letter})`), ...(text.length > 0 ? [{ type: 'text', value: ' ' } as const, ...title] : [])]
  }
  const own = line((node.children as readonly Nodes[]).filter((child) => child !== other), setting.words)
  return other ? [...own, h('span.translation', { lang: other.lang }, line(other.children, words[other.lang], other))] : own
}

// A caption ends without a full stop (Russian and international practice alike).
function withoutFinalStop(nodes: ElementContent[]): ElementContent[] {
  const last = nodes.at(-1)
  if (last?.type === 'text' && /\.$/u.test(last.value) && !/(?:\.\.|(?<!\p{L})(?:\p{Lu}|г|гг|в|вв|др|пр|т\. ?д|т\. ?п|экз|тыс|руб|коп|шт|чел|ед|стр|изд|ред|сост|пер|обл|ул|см|мин|сек|ч|л|п|с|etc|al|ed|eds|pp|p|no|vol))\.$/u.test(last.value)) last.value = last.value.slice(0, -1)
  return nodes
}
