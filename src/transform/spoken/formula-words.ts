// What a language says of the parts of a formula.

export interface FormulaWords {
  /** Latin letters in lower case where their name is not the letter itself. */
  readonly letters: Readonly<Record<string, string>>
  /** Of Greek letters in lower case. */
  readonly greek: Readonly<Record<string, string>>
  readonly capital: (letter: string) => string
  /** A letter set in a `mathvariant` that tells it from others. */
  readonly styled: Readonly<Record<string, (letter: string) => string>>
  /** Open-face letters that are names. */
  readonly named: Readonly<Record<string, string>>
  readonly signs: Readonly<Record<string, string>>
  readonly functions: Readonly<Record<string, string>>
  /** Sums, integrals and the like. */
  readonly large: Readonly<Record<string, string>>
  readonly accents: Readonly<Record<string, (base: string) => string>>
  /** Of a part that is one letter or number, and of any other, whose end is told. */
  readonly fraction: Spoken<[over: string, under: string]>
  /** Halves and thirds; empty where there is no word. */
  readonly share: (over: number, under: number) => string
  readonly derivative: (of: string, by: string, partial: boolean) => string
  readonly choose: (from: string, count: string) => string
  /** Of a degree that is empty for the square root. */
  readonly root: Spoken<[degree: string, radicand: string]>
  readonly power: Spoken<[exponent: string]>
  readonly index: Spoken<[index: string]>
  readonly upperIndex: (index: string) => string
  readonly primes: (count: number) => string
  readonly transposed: string
  readonly degrees: string
  readonly base: (base: string) => string
  /** Of limits that may be empty. */
  readonly limits: (over: Limits) => string
  readonly integralOver: (from: string, to: string) => string
  readonly tending: (variable: string, to: string) => string
  readonly of: string
  /** The same after the name of a function. */
  readonly ofFunction: string
  readonly given: string
  readonly absolute: Spoken<[inner: string]>
  readonly norm: Spoken<[inner: string]>
  readonly floor: (inner: string) => string
  readonly ceiling: (inner: string) => string
  readonly rows: (kind: RowsKind, size: string, rows: readonly string[]) => string
  readonly size: (rows: number, columns: number) => string
  readonly struck: (inner: string) => string
  readonly above: (base: string, note: string) => string
  readonly below: (base: string, note: string) => string
}

export interface Spoken<Parts extends readonly string[]> {
  readonly short: (...parts: Parts) => string
  readonly long: (...parts: Parts) => string
}

export interface Limits {
  /** What is run over: a variable alone, one with its first value, one of a set, or a condition. */
  readonly variable: string
  readonly from: string
  readonly within: string
  readonly condition: string
  readonly to: string
}

export type RowsKind = 'matrix' | 'determinant' | 'cases' | 'system'
