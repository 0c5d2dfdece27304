// MathML of KaTeX → a small tree of what is to be said: wrappers, spaces and what is not seen are gone.
import { parseXml, type XmlElement } from '@rgrove/parse-xml'

export interface MathNode {
  readonly name: string
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MathNode[]
}

/** Characters that XML does not admit are as good as none: an author's paste may bring them. */
export function mathNodes(mathml: string): readonly MathNode[] {
  const root = parseXml(mathml.replace(/<annotation[\s\S]*?<\/annotation>/g, '').replace(/&nbsp;/g, '\u00A0').replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g, '')).root
  const row = root === null ? undefined : firstElement(firstElement(root) ?? root)
  return row === undefined ? [] : joined(row.name === 'mrow' && !isFenced(row) ? childrenOf(row) : nodesOf(row))
}

function firstElement(element: XmlElement): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => child.type === 'element')
}

const wrappers = new Set(['mstyle', 'mpadded', 'semantics'])
const rows = new Set(['mrow', 'mtd', 'msqrt', 'menclose'])

function childrenOf(element: XmlElement): MathNode[] {
  return element.children.flatMap((child) => (child.type === 'element' ? nodesOf(child as XmlElement) : []))
}

// What a wrapper holds stands in its place; a row stays one where it is a member of something or holds brackets that grow.
function nodesOf(element: XmlElement): MathNode[] {
  if (['mspace', 'mphantom'].includes(element.name)) return []
  if (wrappers.has(element.name)) return inRow(element) ? childrenOf(element) : [rowOf(element)]
  if (element.name === 'mrow') return inRow(element) && !isFenced(element) ? childrenOf(element) : [rowOf(element)]
  const leaf = ['mi', 'mn', 'mo', 'mtext'].includes(element.name)
  const inner = childrenOf(element)
  // A sign made of several, such as «mod» between two numbers.
  if (leaf && inner.length > 0) return inner.length === 1 || inner.every(({ name }) => name === 'mi') ? inner : [{ ...rowOf(element), name: 'mrow' }]
  const text = leaf ? element.text.replace(/[\u2061-\u2064\u200B]/g, '') : ''
  if (leaf && (text === '' || (element.name === 'mtext' && text.trim() === '' && text !== '\u2009'))) return []
  return [{ name: element.name, text, attributes: element.attributes, children: rows.has(element.name) ? joined(inner) : inner }]
}

function rowOf(element: XmlElement): MathNode {
  const children = joined(childrenOf(element))
  return children.length === 1 && children[0] && !isFenced(element) ? children[0] : { name: 'mrow', text: '', attributes: element.attributes, children }
}

function inRow(element: XmlElement): boolean {
  const parent = element.parent
  return parent?.type === 'element' && ['mrow', 'mtd', 'mstyle', 'mpadded', 'msqrt', 'menclose', 'mo'].includes((parent as XmlElement).name)
}

// `\left` opens a row of its own; a bracket of a fixed size (`\bigl`) does not.
function isFenced(element: XmlElement): boolean {
  const first = firstElement(element)
  return first?.name === 'mo' && first.attributes['fence'] === 'true' && first.attributes['minsize'] === undefined
}

// Letters set upright are one word, groups of a number one number.
function joined(nodes: readonly MathNode[]): MathNode[] {
  const found: MathNode[] = []
  for (const node of nodes) {
    const before = found.at(-1)
    const earlier = found.at(-2)
    if (before && isUpright(before) && isUpright(node)) found.splice(-1, 1, { ...before, text: before.text + node.text })
    else if (before?.name === 'mn' && node.name === 'mn') found.splice(-1, 1, { ...before, text: before.text + node.text })
    else if (isNumber(earlier) && node.name === 'mn' && isJoint(before, node)) found.splice(-2, 2, { ...node, text: `${earlier.text}${(before?.text ?? '').trim()}${node.text}` })
    else found.push(node)
  }
  return found.filter(({ name, text }) => name !== 'mtext' || text.trim() !== '')
}

function isNumber(node: MathNode | undefined): node is MathNode {
  return node?.name === 'mn'
}

// `10\,000` and `16{:}00`.
function isJoint(node: MathNode | undefined, after: MathNode): boolean {
  return (node?.text === '\u2009' && /^\d{3}$/.test(after.text)) || (node?.text === ':' && node.attributes['lspace'] === '0em')
}

function isUpright({ name, text, attributes }: MathNode): boolean {
  return (name === 'mi' && attributes['mathvariant'] === 'normal' && /^\p{L}+$/u.test(text)) || (name === 'mtext' && /^\p{Script=Cyrillic}+$/u.test(text))
}
