// The operators of a page that place and show text → the text, with spaces and line ends where the page has them.
import { breakOff, columnStepPt } from '../model/print.ts'
import type { Operands } from './content-tokens.ts'
import { missingGlyph } from './font-reader.ts'
import type { FontReader } from './font-reader.ts'
import { PdfString } from './pdf/values.ts'
import type { PdfValue } from './pdf/values.ts'

/** Points off the line that begin a new one. */
const lineStepPt = 2
/** Ems between two glyphs that part them, as cells of a table: more than letters are ever spaced. */
const cellGapEm = 0.4
/** Ems back: text that overlaps what was shown before is not its continuation. */
const backStepEm = -1

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

/** Text as it is shown on the page, in points from its lower left corner. */
export interface ShownText {
  readonly text: string
  readonly x0Pt: number
  readonly x1Pt: number
  /** Of the baseline. */
  readonly yPt: number
  readonly sizePt: number
  readonly font: string
  /** It runs from left to right. */
  readonly level: boolean
  /** Number of the marked content it belongs to, which leads to its structure element; -1 without. */
  readonly mark: number
}

interface State {
  readonly matrix: Matrix
  readonly font: FontReader | undefined
  readonly size: number
  readonly leading: number
}

/** The graphics state as far as it matters for text, and the text so far. */
export class TextRun {
  readonly #pieces: string[] = []
  #font: FontReader | undefined
  #size = 0
  #leading = 0
  #matrix: Matrix = [1, 0, 0, 1, 0, 0]
  /** From text space at the start of the line to the page; how long a unit of it is; how many units have been shown. */
  #line: Matrix = [1, 0, 0, 1, 0, 0]
  #unitPt = 1
  #advance = 0
  /** Where the last glyph ended, on the page. */
  #endX = Number.NaN
  #endY = Number.NaN
  readonly #states: State[] = []
  readonly #marked: ('artifact' | 'replaced' | 'plain')[] = []
  #artifacts = 0
  #replaced = 0
  /** Said in place of the glyphs that follow, where the first of them stands. */
  #replacement: string | undefined
  readonly #marks: number[] = []
  readonly #see: ((shown: ShownText) => void) | undefined

  /** `see` is told of what stands outside artifacts. */
  constructor(see?: (shown: ShownText) => void) {
    this.#see = see
  }

  get text(): string {
    return this.#pieces.join('')
  }

  setFont(font: FontReader | undefined, size: PdfValue | undefined): void {
    this.#font = font
    this.#size = typeof size === 'number' ? size : 0
  }

  apply(operator: string, operands: Operands): void {
    switch (operator) {
      case 'Td': return this.#move(at(operands, 0), at(operands, 1))
      case 'Tj': return this.#showAll([operands.at(0) ?? null])
      case 'TJ': return this.#showAll(operands.at(0))
      case 'Tm': return this.#begin(matrixOf(operands))
      case 'BT': return this.#begin([1, 0, 0, 1, 0, 0])
      case 'EMC': return this.#endMarked()
      case 'q': this.#states.push({ matrix: this.#matrix, font: this.#font, size: this.#size, leading: this.#leading }); return
      case 'Q': return this.#restore()
      case 'cm': this.#matrix = product(matrixOf(operands), this.#matrix); return
      case 'TD': this.#leading = -at(operands, 1); return this.#move(at(operands, 0), at(operands, 1))
      case 'TL': this.#leading = at(operands, 0); return
      case 'T*': return this.#move(0, -this.#leading)
      case "'": case '"': this.#move(0, -this.#leading); return this.#showAll([operands.at(-1) ?? null])
    }
  }

  /** `actualText` stands for all that is shown until the end of the marked content. */
  beginMarked(tag: PdfValue | undefined, actualText: string | undefined, mark: number | undefined): void {
    const kind = tag === 'Artifact' ? 'artifact' : actualText === undefined ? 'plain' : 'replaced'
    this.#marked.push(kind)
    this.#marks.push(mark ?? this.#marks.at(-1) ?? -1)
    if (kind === 'artifact') this.#artifacts++
    if (kind === 'replaced' && this.#replaced++ === 0) this.#replacement = actualText
  }

  #endMarked(): void {
    const kind = this.#marked.pop()
    this.#marks.pop()
    if (kind === 'artifact') this.#artifacts--
    if (kind === 'replaced' && --this.#replaced === 0) this.#replacement = undefined
  }

  #showAll(value: PdfValue | undefined): void {
    const from = this.#advance
    let text = ''
    for (const item of Array.isArray(value) ? value : []) {
      if (typeof item === 'number') this.#advance -= (item / 1000) * this.#size
      else text += this.#show(item)
    }
    if (this.#see && text !== '' && this.#artifacts === 0) this.#see(this.#placed(text, from))
  }

  /** Gives its text. */
  #show(value: PdfValue | undefined): string {
    if (!(value instanceof PdfString) || !this.#font) return ''
    const { text, widthEm } = this.#font.show(value.bytes)
    if (this.#artifacts === 0) this.#say(text)
    this.#advance += widthEm * this.#size
    if (this.#artifacts > 0) return text
    this.#endX = this.#line[4] + this.#advance * this.#line[0]
    this.#endY = this.#line[5] + this.#advance * this.#line[1]
    return text
  }

  #placed(text: string, from: number): ShownText {
    const [dx, dy] = this.#line
    return {
      text, x0Pt: this.#line[4] + from * dx, x1Pt: this.#endX, yPt: this.#endY, sizePt: this.#size * this.#unitPt, font: this.#font?.name ?? '',
      level: dx > 0 && Math.abs(dy) < 0.01 * dx, mark: this.#marks.at(-1) ?? -1
    }
  }

  #say(text: string): void {
    const said = this.#replaced > 0 ? this.#replacement : text
    this.#replacement = undefined
    if (said !== undefined && said !== '') this.#pieces.push(this.#separator() + said)
    // What replaces glyphs must not hide that one of them is missing.
    if (this.#replaced > 0 && text.includes(missingGlyph)) this.#pieces.push(missingGlyph)
  }

  #separator(): string {
    const [dx, dy] = this.#line
    const awayX = this.#line[4] + this.#advance * dx - this.#endX
    const awayY = this.#line[5] + this.#advance * dy - this.#endY
    const alongPt = (awayX * dx + awayY * dy) / this.#unitPt
    // Far back and not below: the raised and lowered signs of a formula are painted after the text of their page.
    if (awayY > columnStepPt || (alongPt < -columnStepPt && awayY > -lineStepPt)) return breakOff
    if (Math.abs(awayX * dy - awayY * dx) > lineStepPt * this.#unitPt) return '\n'
    const emPt = this.#size * this.#unitPt
    return (alongPt > cellGapEm * emPt || alongPt < backStepEm * emPt) && !this.#pieces.at(-1)?.endsWith(' ') ? ' ' : ''
  }

  #begin(line: Matrix): void {
    this.#line = product(line, this.#matrix)
    this.#unitPt = Math.sqrt(this.#line[0] ** 2 + this.#line[1] ** 2)
    this.#advance = 0
  }

  #move(x: number, y: number): void {
    const line = this.#line
    line[4] += x * line[0] + y * line[2]
    line[5] += x * line[1] + y * line[3]
    this.#advance = 0
  }

  #restore(): void {
    const state = this.#states.pop()
    if (!state) return
    this.#matrix = state.matrix
    this.#font = state.font
    this.#size = state.size
    this.#leading = state.leading
  }
}

function at(operands: Operands, index: number): number {
  const value = operands.at(index)
  return typeof value === 'number' ? value : 0
}

function matrixOf(operands: Operands): Matrix {
  return [at(operands, 0), at(operands, 1), at(operands, 2), at(operands, 3), at(operands, 4), at(operands, 5)]
}

function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5],
  ]
}
