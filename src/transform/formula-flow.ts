// KaTeX's tree of a formula → the same with its signs moved by margins: what is moved by its position is painted after the text of its page, and copied text would have it there.
import type { FormulaNode } from './formula-width.ts'

type Style = Record<string, string | undefined>

/** Changes the tree in place. What stands over each other is put in the order it is said: KaTeX begins from below. */
export function formulaFlow(node: FormulaNode, order: Order = asBuilt): void {
  const lists = (node.children ?? []).filter(({ style }) => style?.['top'] !== undefined)
  if (node.classes?.includes('vlist') && lists.length > 0 && lists.every(({ style }) => emsOf(style?.['top']) <= 0)) {
    for (const item of lists) inList(item)
    order(node.children as FormulaNode[])
    order = asBuilt
  }
  const style = node.style as Style | undefined
  // The middle of a large sign stands on the axis of its line.
  if (style?.['top'] !== undefined && node.classes?.some((name) => name === 'op-symbol' || name === 'delimcenter')) inLine(style)
  if (style?.['left'] !== undefined && node.classes?.includes('accent-body') && !holdsDrawing(node)) aside(style)
  const ordered = node.classes?.includes('mfrac') ? fromAbove : node.classes?.includes('op-limits') ? signFirst : isFrame(node) ? order : asBuilt
  for (const child of node.children ?? []) formulaFlow(child, ordered)
}

type Order = (parts: FormulaNode[]) => void

const asBuilt: Order = () => undefined
const fromAbove: Order = (parts) => { parts.reverse() }
// The sum before its limits: they alone are set aside.
const signFirst: Order = (parts) => { parts.sort((a, b) => Number(isLimit(a)) - Number(isLimit(b))) }

function isLimit({ style }: FormulaNode): boolean {
  return style?.['marginLeft'] !== undefined
}

function isFrame({ classes = [] }: FormulaNode): boolean {
  return classes.some((name) => name === 'vlist-t' || name === 'vlist-r')
}

// Down again after it: in its list a sign takes no height.
function inList(item: FormulaNode): void {
  const style = item.style as Style
  const top = emsOf(style['top'])
  delete style['top']
  Object.assign(style, { marginTop: `${top}em`, marginBottom: `${-top}em` }, holdsDrawing(item) ? {} : { position: 'static' })
}

// A drawing is laid over what is positioned around it; some frames of drawings are so themselves.
function holdsDrawing({ children = [] }: FormulaNode): boolean {
  return children.some((child) => isDrawing(child) || (!child.classes?.some((name) => name === 'hide-tail' || name === 'stretchy') && holdsDrawing(child)))
}

function isDrawing(node: FormulaNode): boolean {
  return node.classes === undefined && 'attributes' in node
}

function inLine(style: Style): void {
  const top = emsOf(style['top'])
  delete style['top']
  Object.assign(style, { position: 'static', ...(top === 0 ? {} : { verticalAlign: `${-top}em` }) })
}

function aside(style: Style): void {
  const left = emsOf(style['left'])
  delete style['left']
  Object.assign(style, { marginLeft: `${left}em`, marginRight: `${-left}em`, position: 'static' })
}

function emsOf(value: string | undefined): number {
  return Number(/^(-?[\d.]+(?:e-?\d+)?)em$/.exec(value ?? '')?.[1] ?? 0)
}
