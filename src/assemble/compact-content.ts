// Content of a page that places every glyph by itself → the same page in runs of text, its invisible soft hyphens left out.
import { contentTokens } from './content-tokens.ts'
import type { Operands } from './content-tokens.ts'
import type { FontReader } from './font-reader.ts'
import { PdfString } from './pdf/values.ts'
import type { PdfValue } from './pdf/values.ts'
import { GlyphRun, tolerance } from './glyph-run.ts'

/**
 * Content with half the bytes and a tenth of the operators. Nothing moves by more than a thousandth of an em.
 * A hyphen at the end of a line says that it is a soft one, so that copied text can be joined; those of unbroken words are gone.
 */
export function compactContent(content: Uint8Array, fontOf: (name: string) => FontReader | undefined): Uint8Array {
  return new Compactor(content, fontOf).run()
}

// Spacing and scaling of text that Chromium never uses, and lines begun without Td: what follows them is left alone.
const unforeseen = new Set(['Tc', 'Tw', 'Tz', 'Ts', 'TL', 'TD', 'T*', "'", '"'])
const painting = new Set(['Tj', 'TJ', "'", '"', 'Do', 'EI', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh'])
const beginSoftHyphen = '/Span<</ActualText<feff00ad>>>BDC'
const softHyphen = '\u00fe\u00ff\u0000\u00ad'

class Compactor {
  readonly #content: Uint8Array
  readonly #fontOf: (name: string) => FontReader | undefined
  readonly #out: Buffer[] = []
  readonly #run = new GlyphRun()
  #font: FontReader | undefined
  #size = 0
  /** How far the text line stands before the one written so far. */
  #ahead = 0
  /** How far what was shown reaches from the beginning of its line; null when that is not known. */
  #advance: number | null = 0
  /** The same in what is written: where a glyph stands when nothing is said of its place. */
  #pen: number | null = 0
  #inSoftHyphen = false
  #afterSoftHyphen = false
  /** The hyphen of the soft hyphen read is written already. */
  #hyphenSet = false
  #foreseen = true
  /** Up to here the content is written. */
  #from = 0

  constructor(content: Uint8Array, fontOf: (name: string) => FontReader | undefined) {
    this.#content = content
    this.#fontOf = fontOf
  }

  run(): Uint8Array {
    contentTokens(this.#content, (operator, operands, end) => {
      if (!this.#foreseen || !this.#replaced(operator, operands)) this.#copy(operator, operands, end)
      else this.#from = end
    })
    this.#flush()
    return Buffer.concat(this.#out)
  }

  /** True when the operator is taken up in a run, or written otherwise. */
  #replaced(operator: string, operands: Operands): boolean {
    switch (operator) {
      case 'Td': return this.#move(numberAt(operands, 0), numberAt(operands, 1))
      case 'Tj': return this.#show(operands.at(0))
      case 'BDC': return this.#begin(operands)
      case 'EMC': return this.#end()
    }
    return false
  }

  #move(x: number, y: number): boolean {
    if (y !== 0) return false
    this.#ahead += x
    this.#advance = 0
    return true
  }

  #show(shown: PdfValue | undefined): boolean {
    if (!this.#font || this.#size <= 0 || this.#advance === null || !(shown instanceof PdfString) || shown.bytes.length !== 2) return false
    const code = shown.bytes.charCodeAt(0) * 256 + shown.bytes.charCodeAt(1)
    const { text, widthEm } = this.#font.glyph(code)
    const advance = this.#advance
    if (isHyphen(text) && (this.#inSoftHyphen || this.#afterSoftHyphen)) this.#endOfLine(shown, widthEm)
    else if (!this.#inSoftHyphen) this.#add(code, advance, widthEm)
    this.#advance = advance + widthEm * this.#size
    return true
  }

  #add(code: number, advance: number, widthEm: number): void {
    this.#afterSoftHyphen = false
    if (this.#run.empty) this.#run.begin(this.#size, this.#catchUp())
    this.#run.add(code, this.#ahead + advance, widthEm)
  }

  #endOfLine({ bytes }: PdfString, widthEm: number): void {
    this.#flush()
    const pen = this.#catchUp()
    this.#write(`${beginSoftHyphen}\n<${Buffer.from(bytes, 'latin1').toString('hex')}> Tj\nEMC`)
    this.#pen = pen + widthEm * this.#size
    this.#afterSoftHyphen = false
    this.#hyphenSet = this.#inSoftHyphen
  }

  #begin(operands: Operands): boolean {
    const properties = operands.at(1)
    const text = properties instanceof Map && operands.at(0) === 'Span' ? properties.get('ActualText') : undefined
    this.#hyphenSet = false
    return (this.#inSoftHyphen = text instanceof PdfString && text.bytes === softHyphen && this.#font !== undefined && this.#advance !== null)
  }

  #end(): boolean {
    if (!this.#inSoftHyphen) return false
    this.#inSoftHyphen = false
    this.#afterSoftHyphen = !this.#hyphenSet
    return true
  }

  #copy(operator: string, operands: Operands, end: number): void {
    this.#flush()
    this.#keepSoftHyphen()
    // The hyphen of a broken word is a text object of its own.
    if (painting.has(operator)) this.#afterSoftHyphen = false
    if (operator === 'Td') return this.#step(operands, end)
    if (operator === 'BT' || operator === 'Tm' || operator === 'ET') this.#ahead = this.#advance = this.#pen = 0
    else if (operator === 'Tj' || operator === 'TJ' || unforeseen.has(operator)) {
      if (this.#advance !== null) this.#catchUp()
      this.#advance = this.#pen = null
    }
    if (unforeseen.has(operator)) this.#foreseen = false
    if (operator === 'Tf') this.#setFont(operands)
    // A state that comes back brings its font back, unknown here.
    if (operator === 'Q') this.#font = undefined
    this.#copyRaw(end)
  }

  // It holds something else than the one glyph that is left out.
  #keepSoftHyphen(): void {
    if (this.#inSoftHyphen) this.#write(beginSoftHyphen)
    this.#inSoftHyphen = false
  }

  #copyRaw(end: number): void {
    while (isWhite(this.#content[this.#from])) this.#from++
    this.#out.push(Buffer.from(this.#content.buffer, this.#content.byteOffset + this.#from, end - this.#from), lineEnd)
    this.#from = end
  }

  #setFont(operands: Operands): void {
    const [name, size] = [operands.at(0), operands.at(1)]
    const font = typeof name === 'string' ? this.#fontOf(name) : undefined
    // What is shown in a simple font is left as it stands.
    this.#font = font?.composite ? font : undefined
    this.#size = typeof size === 'number' ? size : 0
  }

  #step(operands: Operands, end: number): void {
    this.#write(`${short(this.#ahead + numberAt(operands, 0))} ${short(numberAt(operands, 1))} Td`)
    this.#ahead = this.#advance = this.#pen = 0
    this.#from = end
  }

  /** The line written so far goes on where the next glyph stands; gives the place of the pen on it. */
  #catchUp(): number {
    const x = this.#ahead + (this.#advance ?? 0)
    if (this.#pen !== null && Math.abs(x - this.#pen) <= (tolerance / 1000) * this.#size) return this.#pen
    this.#write(`${short(x)} 0 Td`)
    this.#ahead -= x
    return (this.#pen = 0)
  }

  #flush(): void {
    if (this.#run.empty) return
    this.#pen = this.#run.pen
    this.#write(this.#run.end())
  }

  #write(line: string): void {
    this.#out.push(Buffer.from(`${line}\n`, 'latin1'))
  }
}

const lineEnd = Buffer.from('\n')

function isWhite(code: number | undefined): boolean {
  return code === 10 || code === 32 || code === 13 || code === 9 || code === 12 || code === 0
}

function isHyphen(text: string): boolean {
  return text === '-' || text === '\u2010'
}

function numberAt(operands: Operands, index: number): number {
  const value = operands.at(index)
  return typeof value === 'number' ? value : 0
}

function short(value: number): string {
  return String(Number(value.toFixed(4)))
}
