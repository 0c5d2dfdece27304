// The marked content of a page, read in order → where the signs of one formula are made one, with the line of text they are copied as.
import type { FormulaSigns } from './name-formulas.ts'

/** A piece of the content that is written anew. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

interface Stretch {
  readonly from: number
  readonly to: number
}

interface OpenFormula {
  readonly formula: FormulaSigns
  readonly mark: number
  /** Its first mark. */
  readonly begin: Stretch
  /** What between its signs began or ended other content. */
  readonly within: Stretch[]
  readonly merged: number[]
}

/**
 * Readers take the text of the innermost mark, and take it once where that mark is the same for all signs.
 * So the signs of a formula that follow each other become one mark; those that stand apart, on the next page, keep theirs.
 */
export class FormulaSpans {
  readonly edits: Edit[] = []
  /** Marks that are gone, by formula. */
  readonly merged = new Map<FormulaSigns, readonly number[]>()
  readonly #open: ('sign' | 'inner' | 'other')[] = []
  #formula: OpenFormula | null = null
  /** Since its last sign. */
  #pending: Stretch[] = []
  #inText = false

  text(begins: boolean): void {
    this.#inText = begins
  }

  /** `mark` is -1 for content that belongs to no element. */
  begin(formula: FormulaSigns | null, mark: number, at: Stretch): void {
    const current = this.#formula
    if (mark >= 0 && formula !== current?.formula) this.close()
    if (this.#formula && mark >= 0) {
      this.#formula.within.push(...this.#pending, at)
      this.#formula.merged.push(mark)
      this.#pending = []
    } else if (this.#formula) this.#pending.push(at)
    else if (formula && !this.merged.has(formula) && !this.#inText) this.#formula = { formula, mark, begin: at, within: [], merged: [] }
    this.#open.push(this.#formula ? (mark >= 0 ? 'sign' : 'inner') : 'other')
  }

  end(at: Stretch): void {
    if (this.#open.pop() !== 'other' && this.#formula) this.#pending.push(at)
  }

  close(): void {
    const found = this.#formula
    this.#formula = null
    const pending = this.#pending.splice(0)
    if (!found || pending.length === 0) return
    const { formula, mark, begin, within, merged } = found
    this.merged.set(formula, merged)
    this.edits.push({ ...begin, text: ` /Span<</MCID ${mark}/ActualText<${utf16(formula.text)}>/${formulaKey} true>>BDC` }, ...within.map((stretch) => ({ ...stretch, text: '' })))
  }
}

/** Says that the text is a formula's: those who read the page back look at its signs. */
export const formulaKey = 'VolumeFormula'

function utf16(text: string): string {
  return `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`
}
