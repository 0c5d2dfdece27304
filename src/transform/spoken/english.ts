// A formula in English words.
import type { FormulaWords, Limits } from './formula-words.ts'

const shares = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const kinds = { matrix: ['matrix', 'end matrix'], determinant: ['determinant', 'end determinant'], cases: ['cases', 'end cases'], system: ['system', 'end system'] } as const

export const english: FormulaWords = {
  letters: {},
  greek: { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta', ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', ο: 'omicron', π: 'pi', ρ: 'rho', σ: 'sigma', τ: 'tau', υ: 'upsilon', φ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega' },
  capital: (letter) => `capital ${letter.charAt(0).toUpperCase()}${letter.slice(1)}`,
  styled: {
    bold: (letter) => `bold ${letter}`, 'bold-italic': (letter) => `bold ${letter}`, script: (letter) => `script ${letter}`,
    fraktur: (letter) => `fraktur ${letter}`, 'double-struck': (letter) => `double-struck ${letter}`
  },
  named: { N: 'the natural numbers', Z: 'the integers', Q: 'the rational numbers', R: 'the real numbers', C: 'the complex numbers', E: 'expectation', P: 'probability' },
  signs: {
    '=': 'equals', '≠': 'is not equal to', '<': 'is less than', '>': 'is greater than', '≤': 'is less than or equal to', '⩽': 'is less than or equal to', '≥': 'is greater than or equal to', '⩾': 'is greater than or equal to', '≪': 'is much less than', '≫': 'is much greater than', '≲': 'is less than or about', '≳': 'is greater than or about',
    '≈': 'is approximately', '≃': 'is asymptotically equal to', '≅': 'is congruent to', '≡': 'is identical to', '≢': 'is not identical to', '∼': 'tilde', '~': 'tilde', '∝': 'is proportional to', '≜': 'is defined as', '≔': 'is defined as', ':=': 'is defined as', '≐': 'is approximately',
    '∈': 'is in', '∉': 'is not in', '∋': 'contains', '⊂': 'is a subset of', '⊆': 'is a subset of', '⊊': 'is a proper subset of', '⊃': 'is a superset of', '⊇': 'is a superset of', '⊄': 'is not a subset of', '⊥': 'is perpendicular to', '∥': 'is parallel to', '≺': 'precedes', '≻': 'succeeds', '⪯': 'precedes or equals', '⪰': 'succeeds or equals', '∤': 'does not divide', '⊢': 'proves', '⊨': 'models',
    '→': 'right arrow', '⟶': 'right arrow', '←': 'left arrow', '⟵': 'left arrow', '↔': 'left right arrow', '⇒': 'implies', '⟹': 'implies', '⇐': 'follows from', '⟸': 'follows from', '⇔': 'if and only if', '⟺': 'if and only if', '↦': 'maps to', '⟼': 'maps to', '↑': 'up arrow', '↓': 'down arrow', '⇄': 'arrows both ways', '⇌': 'arrows both ways',
    '+': 'plus', '−': 'minus', '-': 'minus', '±': 'plus or minus', '∓': 'minus or plus', '×': 'times', '⋅': 'times', '·': 'times', '÷': 'divided by', '/': 'over', '∗': 'star', '*': 'star', '⋆': 'star', '∘': 'composed with', '∙': 'bullet', '∪': 'union', '∩': 'intersection', '∖': 'without', '\\': 'backslash', '∧': 'and', '∨': 'or', '⊕': 'circled plus', '⊖': 'circled minus', '⊗': 'tensor', '⊙': 'elementwise times', '△': 'triangle', '▽': 'triangle down',
    '∞': 'infinity', '∂': 'partial d', '∇': 'nabla', '∅': 'the empty set', '∀': 'for all', '∃': 'there exists', '∄': 'there does not exist', '¬': 'not', 'ℓ': 'l', 'ℏ': 'h bar', 'ℜ': 'real part', 'ℑ': 'imaginary part', 'ℵ': 'aleph', '⊤': 'true', '∠': 'angle', '□': 'square', '†': 'dagger', '∴': 'therefore', '∵': 'because', '♯': 'sharp',
    '′': 'prime', '%': 'percent', '‰': 'per mille', '°': 'degrees', '!': 'factorial', '?': 'question mark', '…': 'and so on', '⋯': 'and so on', '⋮': 'and so on', '⋱': 'and so on', '#': 'number', '№': 'number', '$': 'dollar', '€': 'euro', '₽': 'rubles', '&': 'and', '@': 'at', '_': 'underscore', '—': 'dash', '–': 'dash',
    ',': ',', ';': ';', '.': '.', ':': 'colon', '∶': 'colon',
    '(': 'open parenthesis', ')': 'close parenthesis', '[': 'open bracket', ']': 'close bracket', '{': 'open brace', '}': 'close brace', '⟨': 'open angle bracket', '⟩': 'close angle bracket', '⌊': 'open floor', '⌋': 'close floor', '⌈': 'open ceiling', '⌉': 'close ceiling', '∣': 'vertical bar', '|': 'vertical bar', '«': '«', '»': '»', '"': '"'
  },
  functions: {
    sin: 'sine', cos: 'cosine', tan: 'tangent', tg: 'tangent', cot: 'cotangent', ctg: 'cotangent', sec: 'secant', csc: 'cosecant', arcsin: 'arc sine', arccos: 'arc cosine', arctan: 'arc tangent', arctg: 'arc tangent', sinh: 'hyperbolic sine', cosh: 'hyperbolic cosine', tanh: 'hyperbolic tangent', coth: 'hyperbolic cotangent',
    log: 'log', ln: 'natural log', lg: 'log', exp: 'exponential', lim: 'limit', max: 'maximum', min: 'minimum', sup: 'supremum', inf: 'infimum', 'lim sup': 'limit superior', 'lim inf': 'limit inferior', limsup: 'limit superior', liminf: 'limit inferior', argmax: 'arg max', argmin: 'arg min',
    det: 'determinant', dim: 'dimension', ker: 'kernel', arg: 'argument', gcd: 'greatest common divisor', Pr: 'probability', deg: 'degree', mod: 'modulo', Var: 'variance', Cov: 'covariance', cov: 'covariance', corr: 'correlation', sgn: 'sign', sign: 'sign', rank: 'rank', tr: 'trace', diag: 'diagonal matrix', const: 'constant', grad: 'gradient', div: 'divergence', rot: 'curl', curl: 'curl', Re: 'real part', Im: 'imaginary part'
  },
  large: { '∑': 'sum', '∏': 'product', '∐': 'coproduct', '∫': 'integral', '∬': 'double integral', '∭': 'triple integral', '∮': 'contour integral', '⋃': 'union', '⋂': 'intersection', '⋁': 'disjunction', '⋀': 'conjunction', '⨁': 'direct sum', '⨂': 'tensor product', '⨄': 'union', '⨆': 'union' },
  accents: {
    '^': (base) => `${base} hat`, 'ˉ': (base) => `${base} bar`, '¯': (base) => `${base} bar`, '‾': (base) => `${base} bar`, '~': (base) => `${base} tilde`, '˙': (base) => `${base} dot`, '¨': (base) => `${base} double dot`, '⃛': (base) => `${base} triple dot`, '˚': (base) => `${base} ring`, 'ˇ': (base) => `${base} check`, '˘': (base) => `${base} breve`, 'ˊ': (base) => `${base} acute`, 'ˋ': (base) => `${base} grave`,
    '⃗': (base) => `vector ${base}`, '→': (base) => `vector ${base}`, '←': (base) => `${base} with left arrow`, '↔': (base) => `${base} with arrow`, '⇀': (base) => `vector ${base}`, '⏞': (base) => base, '⏟': (base) => base, '_': (base) => `${base} underlined`
  },
  fraction: { short: (over, under) => `${over} over ${under}`, long: (over, under) => `fraction with numerator ${over}, and denominator ${under}, end fraction,` },
  share: (over, under) => (over === 1 ? `one ${shares[under]}` : under === 2 ? `${counts[over]} halves` : `${counts[over]} ${shares[under]}s`),
  derivative: (of, by, partial) => `${partial ? 'partial ' : ''}derivative ${of === '' ? '' : `of ${of} `}with respect to ${by}`,
  choose: (from, count) => `${from} choose ${count}`,
  root: { short: (degree, radicand) => `${rootName(degree)} of ${radicand}`, long: (degree, radicand) => `${rootName(degree)} of: ${radicand}, end root,` },
  power: { short: (exponent) => ({ 2: 'squared', 3: 'cubed' })[exponent] ?? `to the power ${exponent}`, long: (exponent) => `to the power ${exponent}, end power,` },
  index: { short: (index) => `sub ${index}`, long: (index) => `sub ${index}, end sub,` },
  upperIndex: (index) => `superscript ${index}`,
  primes: (count) => ['', 'prime', 'double prime', 'triple prime'][count] ?? `${count} primes`,
  transposed: 'transpose',
  degrees: 'degrees',
  base: (base) => `base ${base}`,
  limits: (limits) => limitsOf(limits),
  integralOver: (from, to) => [from && (to ? `from ${from}` : `over ${from}`), to && `to ${to}`].filter((part) => part !== '').join(' '),
  tending: (variable, to) => `as ${variable} approaches ${to}`,
  of: 'of',
  ofFunction: 'of',
  given: 'given',
  absolute: { short: (inner) => `absolute value of ${inner}`, long: (inner) => `absolute value of: ${inner}, end absolute value,` },
  norm: { short: (inner) => `norm of ${inner}`, long: (inner) => `norm of: ${inner}, end norm,` },
  floor: (inner) => `floor of: ${inner}, end floor,`,
  ceiling: (inner) => `ceiling of: ${inner}, end ceiling,`,
  rows: (kind, size, rows) => `${size === '' ? '' : `${size} `}${kinds[kind][0]}: ${rows.map((row, i) => `row ${i + 1}: ${row}`).join('; ')}; ${kinds[kind][1]},`,
  size: (rows, columns) => `${rows} by ${columns}`,
  struck: (inner) => `crossed out: ${inner}, end crossed out,`,
  above: (base, note) => `${base}, above: ${note},`,
  below: (base, note) => `${base}, below: ${note},`
}

function rootName(degree: string): string {
  return degree === '' ? 'square root' : degree === '3' ? 'cube root' : `root of degree ${degree}`
}

function limitsOf({ variable, from, within, condition, to }: Limits): string {
  const over = condition !== '' ? `where ${condition}` : variable === '' ? '' : from === '' && to === '' ? `over ${variable}` : `for ${variable}`
  return [over, from && `from ${from}`, within && `in ${within}`, to && `to ${to}`].filter((part) => part !== '').join(' ')
}
