// Glyphs on one line with the places they stand at → one operator that shows them.

/** Thousandths of an em that a glyph may stand off its place: a hundredth of a point in a text of ten. */
export const tolerance = 1

/** Used again for run after run. */
export class GlyphRun {
  readonly #parts: string[] = []
  #codes = ''
  #size = 1
  /** Where the next glyph would stand, from the beginning of the line. */
  #pen = 0
  #count = 0

  get pen(): number {
    return this.#pen
  }

  get empty(): boolean {
    return this.#count === 0
  }

  begin(size: number, pen: number): void {
    this.#size = size
    this.#pen = pen
  }

  /** `x` is where the glyph stands, in units of text space from the beginning of the line. */
  add(code: number, x: number, widthEm: number): void {
    const back = ((this.#pen - x) / this.#size) * 1000
    if (back > tolerance || back < -tolerance) this.#adjust(back)
    this.#codes += hex(code)
    this.#count++
    this.#pen += widthEm * this.#size
  }

  /** The operator; the run is empty again. */
  end(): string {
    const shown = this.#parts.length === 0 ? `<${this.#codes}> Tj` : `[${this.#parts.join('')}<${this.#codes}>] TJ`
    this.#parts.length = 0
    this.#codes = ''
    this.#count = 0
    return shown
  }

  #adjust(back: number): void {
    const rounded = Math.round(back)
    this.#parts.push(`<${this.#codes}>${rounded}`)
    this.#codes = ''
    this.#pen -= (rounded / 1000) * this.#size
  }
}

const hexes: string[] = []

function hex(code: number): string {
  return (hexes[code] ??= code.toString(16).padStart(4, '0'))
}
