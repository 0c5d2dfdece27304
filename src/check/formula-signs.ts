// The source of a formula, or its looks, → the signs a reader sees, each with its place: the same for both.

export interface ShownSign {
  readonly text: string
  readonly from: number
  readonly to: number
}

const names: Readonly<Record<string, string>> = {
  in: '∈', notin: '∉', leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', ne: '≠', approx: '≈', sim: '∼', times: '×', cdot: '⋅', pm: '±', to: '→', rightarrow: '→', infty: '∞', sum: '∑', prod: '∏', int: '∫', partial: '∂', nabla: '∇',
  forall: '∀', exists: '∃', subset: '⊂', subseteq: '⊆', cup: '∪', cap: '∩', ldots: '…', dots: '…', cdots: '⋯', mid: '∣', ll: '≪', gg: '≫', equiv: '≡', propto: '∝', circ: '∘', varepsilon: 'ε', epsilon: 'ϵ', varphi: 'φ', phi: 'ϕ'
}
const greek = 'alpha beta gamma delta zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon chi psi omega'.split(' ')
const letters = [...'αβγδζηθικλμνξπρστυχψω']
const alike: Readonly<Record<string, string>> = { '−': '-', '–': '-', '·': '⋅', '*': '∗', '|': '∣' }

export function shownOf(text: string): readonly ShownSign[] {
  return [...text.matchAll(/\\[a-z]+|\\.|[\s\S]/giu)].flatMap(({ 0: piece, index }) => {
    const shown = piece.startsWith('\\') ? ofCommand(piece.slice(1)) : /[\s{}_^\u200B\u2061-\u2064√&$]/u.test(piece) ? '' : alike[piece] ?? piece.normalize('NFKC')
    return shown === '' ? [] : [{ text: shown, from: index, to: index + piece.length }]
  })
}

// What changes only how other signs look shows nothing itself.
function ofCommand(name: string): string {
  const capital = /^[A-Z]/.test(name)
  const letter = letters[greek.indexOf(name.toLowerCase())]
  if (letter !== undefined) return capital ? letter.toUpperCase() : letter
  return names[name] ?? (/^[%{}$&#|]$/.test(name) ? name : '')
}
