// A letter, a number, a word or a sign of a formula → words.
import type { FormulaWords } from './formula-words.ts'
import type { MathNode } from './math-node.ts'
import { unsaid } from './voice.ts'

const forms: Readonly<Record<string, string>> = { ϵ: 'ε', ϑ: 'θ', ϕ: 'φ', ϱ: 'ρ', ς: 'σ', ϖ: 'π', ϰ: 'κ', µ: 'μ', ı: 'i', ȷ: 'j' }

export function saySign({ name, text, attributes }: MathNode, words: FormulaWords): string {
  if (name === 'mn') return text
  if (name === 'mtext') return text.replace(/[\u00A0\s]+/g, ' ').trim()
  const known = words.signs[text] ?? words.large[text]
  if (known !== undefined) return known
  if (/^[\p{L}\p{M}\d .-]+$/u.test(text)) return [...text].length === 1 ? sayLetter(forms[text] ?? text, attributes['mathvariant'] ?? '', words) : words.functions[text] ?? text
  return unsaid
}

function sayLetter(letter: string, variant: string, words: FormulaWords): string {
  const named = variant === 'double-struck' ? words.named[letter] : undefined
  if (named !== undefined) return named
  const small = letter.toLowerCase()
  const name = words.letters[small] ?? words.greek[small] ?? (/[a-z\d\p{Script=Cyrillic}]/u.test(small) ? small : unsaid)
  const plain = small === letter ? name : words.capital(name)
  return words.styled[variant]?.(plain) ?? plain
}
