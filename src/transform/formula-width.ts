// KaTeX's tree of a formula → how wide it is set, so that a look can fit it into its measure.

/** Nodes of `katex.__renderToHTMLTree`, as far as widths need them. */
export interface FormulaNode {
  readonly classes?: readonly string[]
  readonly children?: readonly FormulaNode[]
  readonly text?: string
  /** Of a symbol, in its own ems. */
  readonly width?: unknown
  readonly style?: Readonly<Record<string, string | undefined>>
  toMarkup(): string
}

export interface FormulaWidth {
  /** The whole line, in ems of the formula's size. */
  readonly line: number
  /** Its widest piece that cannot be broken over lines. */
  readonly piece: number
}

const sizes = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488]

export function formulaWidth(tree: FormulaNode): FormulaWidth {
  const pieces: number[] = []
  const walk = (node: FormulaNode): void => {
    if (is(node, 'base')) pieces.push(widthOf(node))
    else for (const child of node.children ?? []) walk(child)
  }
  walk(tree)
  return { line: rounded(Math.max(1, pieces.reduce((sum, width) => sum + width, 0))), piece: rounded(Math.max(1, ...pieces)) }
}

// What stands in one vertical list is as wide as its widest line; everything else stands side by side.
function widthOf(node: FormulaNode): number {
  // KaTeX joins the letters of a word or a number, and keeps the width of the first.
  if (typeof node.width === 'number' && !node.children) return Math.max(node.width, 0.5 * (node.text?.length ?? 0)) + ems(node, 'marginRight')
  const widths = (node.children ?? []).map(widthOf)
  const stacked = is(node, 'vlist') || is(node, 'vlist-t')
  const inner = is(node, 'llap') || is(node, 'rlap') || is(node, 'clap') ? 0 : stacked ? Math.max(0, ...widths) : widths.reduce((sum, width) => sum + width, 0)
  const own = Math.max(inner, ems(node, 'minWidth'), ems(node, 'width'))
  return own * scaleOf(node) + ems(node, 'marginLeft') + ems(node, 'marginRight') + ems(node, 'paddingLeft') + (is(node, 'nulldelimiter') ? 0.12 : 0)
}

// `reset-size6 size3`: from the sixth size to the third.
function scaleOf(node: FormulaNode): number {
  const names = (node.classes ?? []).join(' ')
  const from = /\breset-size(\d+)/.exec(names)?.[1]
  const to = /(?:^| )size(\d+)/.exec(names)?.[1]
  return from === undefined || to === undefined ? 1 : (sizes[Number(to)] ?? 1) / (sizes[Number(from)] ?? 1)
}

function ems(node: FormulaNode, property: string): number {
  const found = /^(-?[\d.]+)em$/.exec(node.style?.[property] ?? '')
  return found ? Number(found[1]) : 0
}

function is(node: FormulaNode, name: string): boolean {
  // KaTeX 0.18 and later say `katex-base`.
  return node.classes?.some((own) => own === name || own === `katex-${name}`) ?? false
}

function rounded(width: number): number {
  return Math.ceil(width * 10) / 10
}
