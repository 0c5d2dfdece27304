// Members of a formula → one line, with the spaces that show how they belong together.
import type { MathNode } from '../spoken/math-node.ts'

const relations = /^(?:[=≠≈≅≃≡<>≤≥≪≫⩽⩾∈∉∋⊂⊆⊃⊇→⟶←⇒⟹⇐⇔⟺↔↦∼∝≔⊥∥+−±∓×⋅∪∩∧∨⊕⊗∘∗∖]|:=)$/u
const opening = /^[([{⟨⌊⌈]$/u

export function linearRow(nodes: readonly MathNode[], linear: (node: MathNode) => string): string {
  let line = ''
  nodes.forEach((node, index) => {
    const before = nodes[index - 1]
    const text = linear(node)
    const stands = isSign(node) && relations.test(node.text)
    // A sign at the beginning, or after another, belongs to what follows it: «−x».
    const parts = stands && before !== undefined && !(isSign(before) && (relations.test(before.text) || opening.test(before.text) || /^[,;]$/.test(before.text)))
    if (parts) line += ` ${text} `
    else if (isSign(node) && /^[,;]$/.test(node.text)) line += `${text} `
    // A row of an aligned formula goes on: «= k_1c».
    else if (stands && before === undefined && !/^[+−±∓]$/u.test(text) && nodes.length > 1) line += `${text} `
    else line += (needsSpace(line, text, before, node) ? ' ' : '') + text
  })
  return line
}

function isSign({ name }: MathNode): boolean {
  return name === 'mo'
}

/** «sin φ», «2 mod n», «∑_(i=1)^n x»: names and large signs stand apart from letters. */
function needsSpace(line: string, text: string, before: MathNode | undefined, node: MathNode): boolean {
  if (before === undefined || /\s$/u.test(line) || !/^[\p{L}\p{N}√∑∏∫(]/u.test(text)) return false
  if (isName(before)) return !/^[(]/.test(text) || node.name !== 'mo'
  return (isName(node) && /[\p{L}\p{N}]$/u.test(line)) || hasLimits(before)
}

function isName({ name, text, children }: MathNode): boolean {
  const [base] = children
  return name === 'mi' || name === 'mtext' ? [...text].length > 1 : /^m(?:sub|sup|subsup|under)$/.test(name) && base !== undefined && isName(base)
}

function hasLimits({ name, children: [base] }: MathNode): boolean {
  return name.length > 3 && base?.name === 'mo' && /^[∑∏∫∬∮⋃⋂⨁]$/u.test(base.text)
}
