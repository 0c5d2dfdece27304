// «Рисунок 1 – Зал» typed under a picture or within its caption, «Таблица 2. Фонд» above a table → the caption, with the number typed.
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Figure, FigureGroup, TableCaption } from '../model/nodes.ts'
import { noAttributes } from './attributes.ts'
import { eachParent } from './display-math.ts'
import { isHtmlTable } from './foreign/html-table.ts'
import { htmlPicture, wordsOfHtml } from './html-picture.ts'
import { inBoth, isTranslation, translationOf } from './typed-translation.ts'
import { longestCaption, typedData, typedIn, typedLabel, unemphasised, type Typed } from './typed-label.ts'

const ofFigure = typedLabel(
  String.raw`Рис(?:унок|\.)|Мал(?:юнок|юнак|\.)|Фиг\.|Fig(?:ure|\.)`,
  String.raw`Схема|Алгоритм|График|Диаграмма|Фото(?:графия)?|Карта|Чертёж|Иллюстрация|Ил\.|Скриншот|Графік|Діаграма|Photo(?:graph)?|Algorithm|Scheme|Chart|Graph|Diagram|Map|Plate|Illustration|Abb(?:ildung|\.)|Rys(?:unek|\.)|Figura`
)
const ofTable = typedLabel(String.raw`Таблиц[ая]|Табліца|Табл\.|Table`, String.raw`Tab\.|Tabelle|Tableau|Tabl?ela|Tabla|Cuadro`)

/** «Рис. 1. Зал», words that can only be a caption. */
export function saysFigure(text: string): boolean {
  return ofFigure.form.test(text)
}

export function typedCaptions(tree: Root): void {
  eachParent(tree, (parent) => {
    if ((parent as { type: string }).type === 'figureGroup' && takeOfGroup(parent as unknown as FigureGroup)) return
    const nodes = withPictures(parent.children as RootContent[])
    if (!nodes.some((node) => node.type === 'figure' || node.type === 'figureGroup' || isTable(node))) return
    const children: RootContent[] = []
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as RootContent
      const before = children.at(-1)
      const figure = node.type === 'paragraph' && (before?.type === 'figure' || isBare(before)) ? inBoth(node, ofFigure) : null
      const table = aboveTable(nodes, i)
      if (node.type === 'figure') takeOwn(node)
      if (figure && before?.type === 'figure' && before.data?.typedNumber === undefined) takeUnder(before, figure)
      else if (figure && node.type === 'paragraph' && isBare(before)) takeUnderAll(before, node, figure)
      else if (figure && before?.type === 'figure' && isTranslation(before, figure)) before.children.push(translationOf(figure))
      else children.push(table?.caption ?? node)
      i += (table?.length ?? 1) - 1
    }
    parent.children = children as typeof parent.children
  })
}

// However long, the words in the brackets are its caption.
function takeOwn(figure: Figure): void {
  const typed = typedIn(figure.children, ofFigure, Infinity)
  if (!typed || figure.data?.typedNumber !== undefined) return
  figure.children = typed.words
  figure.data = { ...figure.data, ...typedData(typed) }
}

// What stood in the brackets describes the picture then.
function takeUnder(figure: Figure, typed: Typed): void {
  figure.alt ||= toString(figure)
  figure.children = typed.words
  figure.data = { ...figure.data, ...typedData(typed) }
}

/** A picture of the author's HTML becomes a figure where a caption is typed with it or under it. */
function withPictures(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node, i): RootContent[] => {
    const next = nodes[i + 1]
    const before = nodes[i - 1]
    const found = node.type === 'html' || node.type === 'paragraph' ? htmlPicture(node) : null
    const under = found?.rest.length === 0 ? wordsUnder(next) : found?.rest ?? []
    if (found && typedIn(under, ofFigure)) return [found.figure, ...(found.rest.length === 0 ? [] : [{ type: 'paragraph' as const, children: found.rest, ...(node.position ? { position: node.position } : {}) }])]
    const words = node.type === 'html' && before && (before.type === 'figure' || htmlPicture(before)?.rest.length === 0) ? wordsOfHtml(node) : null
    return words && typedIn(words, ofFigure) ? [{ type: 'paragraph', children: words, ...(node.position ? { position: node.position } : {}) }] : [node]
  })
}

function wordsUnder(node: RootContent | undefined): readonly PhrasingContent[] {
  return node?.type === 'paragraph' ? node.children : node?.type === 'html' ? wordsOfHtml(node) ?? [] : []
}

/** Pictures side by side that have no words. */
function isBare(node: RootContent | undefined): node is FigureGroup {
  return node?.type === 'figureGroup' && node.apart !== true && node.children.every(({ type }) => type === 'figure')
}

function takeUnderAll(group: FigureGroup, paragraph: Paragraph, typed: Typed): void {
  group.children.push({ ...paragraph, children: typed.words })
  group.data = { ...group.data, ...typedData(typed) }
}

/** One paragraph under pictures of one group: the caption of all, or «Рис. 1. Зал. Рис. 2. Полка» with words for each. */
function takeOfGroup(group: FigureGroup): boolean {
  const figures = group.children.filter((child) => child.type === 'figure')
  const last = group.children.at(-1)
  const typed = last?.type === 'paragraph' ? typedIn(last.children, ofFigure) : null
  if (last?.type !== 'paragraph' || !typed || figures.length < 2 || group.children.length !== figures.length + 1) return false
  const each = toString(last).trim().split(/(?<=[.;,])\s+(?=(?:Рис(?:унок|\.)|Fig(?:ure|\.))\s*\d)/u).map((value) => typedIn([{ type: 'text', value }], ofFigure))
  const isPlain = last.children.every(({ type }) => type === 'text')
  if (isPlain && each.length === figures.length) {
    figures.forEach((figure, i) => { const own = each[i]; if (own) takeUnder(figure, own) })
    Object.assign(group, { apart: true, children: figures })
  } else {
    last.children = typed.words
    group.data = { ...group.data, ...typedData(typed) }
  }
  return true
}

/** «Таблица 1», and the words after it or in a short paragraph of their own, or the same in the other language. */
function aboveTable(nodes: readonly RootContent[], at: number): { readonly caption: TableCaption; readonly length: number } | null {
  const [node, next, second] = nodes.slice(at, at + 3)
  const typed = node?.type === 'paragraph' ? inBoth(node, ofTable) : null
  if (!typed || node?.type !== 'paragraph') return null
  if (isTable(next)) return { caption: tableCaption(node, typed), length: 1 }
  if (next?.type !== 'paragraph' || !isTable(second)) return null
  const again = typedIn(next.children, ofTable)
  const caption = tableCaption(node, typed)
  if (again) return isTranslation(caption, again) ? { caption: { ...caption, children: [...caption.children, translationOf(again)] }, length: 2 } : null
  if (typed.words.length > 0 || toString(next).length > longestCaption || /[.:!?…]$/u.test(toString(next))) return null
  return { caption: tableCaption(node, { ...typed, words: unemphasised(next.children) }), length: 2 }
}

function isTable(node: RootContent | undefined): boolean {
  return node?.type === 'table' || isHtmlTable(node)
}

function tableCaption({ position }: Paragraph, typed: Typed): TableCaption {
  return { type: 'tableCaption', attributes: noAttributes, children: typed.words, data: typedData(typed), ...(position ? { position } : {}) }
}
