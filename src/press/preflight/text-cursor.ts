// The operators that place and show text → where each run of glyphs stands, and how large it is.
import type { Operands } from '../../assemble/content-tokens.ts'
import type { FontReader } from '../../assemble/font-reader.ts'
import { PdfString } from '../../assemble/pdf/values.ts'
import type { PdfValue } from '../../assemble/pdf/values.ts'
import { moved, product, unmoved, type Box, type Matrix } from './box.ts'

export interface ShownRun {
  readonly box: Box
  readonly text: string
  readonly sizePt: number
  readonly font: string
  readonly invisible: boolean
}

interface Font {
  readonly reader: FontReader | undefined
  readonly name: string
}

interface TextState {
  readonly font: Font
  readonly size: number
  readonly leading: number
  readonly spacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly rise: number
  readonly mode: number
}

/** A letter reaches so far above and below its line, in ems: for places, not for measures. */
const aboveEm = 0.72
const belowEm = 0.22

export class TextCursor {
  #text: TextState = { font: { reader: undefined, name: '' }, size: 0, leading: 0, spacing: 0, wordSpacing: 0, stretch: 1, rise: 0, mode: 0 }
  readonly #saved: TextState[] = []
  #line: Matrix = unmoved
  #advance = 0

  setFont(font: Font, size: number): void {
    this.#text = { ...this.#text, font, size }
  }

  begin(line: Matrix): void {
    this.#line = line
    this.#advance = 0
  }

  save(): void {
    this.#saved.push(this.#text)
  }

  restore(): void {
    this.#text = this.#saved.pop() ?? this.#text
  }

  /** False when the operator is none of text. */
  apply(operator: string, operands: Operands): boolean {
    const first = numberAt(operands, 0)
    switch (operator) {
      case 'Td': return this.#move(first, numberAt(operands, 1))
      case 'TD': this.#text = { ...this.#text, leading: -numberAt(operands, 1) }; return this.#move(first, numberAt(operands, 1))
      case 'T*': return this.#move(0, -this.#text.leading)
      case 'TL': this.#text = { ...this.#text, leading: first }; return true
      case 'Tc': this.#text = { ...this.#text, spacing: first }; return true
      case 'Tw': this.#text = { ...this.#text, wordSpacing: first }; return true
      case 'Tz': this.#text = { ...this.#text, stretch: first / 100 }; return true
      case 'Ts': this.#text = { ...this.#text, rise: first }; return true
      case 'Tr': this.#text = { ...this.#text, mode: first }; return true
      case 'ET': return true
      default: return false
    }
  }

  /** Null when nothing but spaces is shown. */
  show(operator: string, operands: Operands, page: Matrix): ShownRun | null {
    if (operator === "'" || operator === '"') this.#move(0, -this.#text.leading)
    const shown = operands.at(-1)
    const items: readonly PdfValue[] = Array.isArray(shown) ? shown : [shown ?? null]
    const seen = { text: '', from: Infinity, to: -Infinity }
    for (const item of items) {
      if (typeof item === 'number') this.#advance -= (item / 1000) * this.#text.size * this.#text.stretch
      else if (item instanceof PdfString) this.#glyphs(item.bytes, seen)
    }
    if (seen.from > seen.to) return null
    const { size, rise, font, mode } = this.#text
    const matrix = product(this.#line, page)
    return {
      box: moved(matrix, [seen.from, rise - belowEm * size, seen.to, rise + aboveEm * size]), text: seen.text, font: font.name,
      sizePt: size * Math.hypot(matrix[2], matrix[3]), invisible: mode === 3
    }
  }

  #glyphs(bytes: string, seen: { text: string; from: number; to: number }): void {
    const { font: { reader }, size, spacing, wordSpacing, stretch } = this.#text
    if (!reader) return
    const step = reader.composite ? 2 : 1
    for (let i = 0; i + step <= bytes.length; i += step) {
      const code = reader.composite ? bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1) : bytes.charCodeAt(i)
      const { text, widthEm } = reader.glyph(code)
      const start = this.#advance
      this.#advance += (widthEm * size + spacing + (step === 1 && code === 32 ? wordSpacing : 0)) * stretch
      seen.text += text
      if (text.trim() === '' && text !== '') continue
      seen.from = Math.min(seen.from, start)
      seen.to = Math.max(seen.to, this.#advance)
    }
  }

  #move(x: number, y: number): true {
    this.begin(product([1, 0, 0, 1, x, y], this.#line))
    return true
  }
}

export function numberAt(operands: Operands, index: number): number {
  const value = operands.at(index)
  return typeof value === 'number' ? value : 0
}

export function matrixOf(operands: Operands): Matrix {
  return [0, 1, 2, 3, 4, 5].map((i) => numberAt(operands, i)) as unknown as Matrix
}
