// A content stream → its operators with their operands.
import { Keyword, Lexer } from './pdf/lexer.ts'
import { PdfString } from './pdf/values.ts'
import type { PdfValue } from './pdf/values.ts'

/** A list is one; -1 is the last. */
export interface Operands {
  at(index: number): PdfValue | undefined
}

/** `end` is the place in the content after the operator. */
type Visit = (operator: string, operands: Operands, end: number) => void

/** Calls `visit` for each operator in order. Operands are there only until it returns. */
export function contentTokens(content: Uint8Array, visit: Visit): void {
  new ContentScanner(content).run(visit)
}

const [tab, lineFeed, formFeed, carriageReturn, space] = [9, 10, 12, 13, 32]
const [less, plus, minus, point, zero, nine] = [60, 43, 45, 46, 48, 57]

// Used again for each operator: a list emptied and filled a million times is given new memory a million times.
class OperandList implements Operands {
  readonly #values: PdfValue[] = []
  #count = 0

  push(value: PdfValue): void {
    this.#values[this.#count++] = value
  }

  at(index: number): PdfValue | undefined {
    const place = index < 0 ? this.#count + index : index
    return place < this.#count ? this.#values[place] : undefined
  }

  clear(): void {
    this.#count = 0
  }
}

// Numbers, short codes and operators make up nearly all of a page and are read here, from the bytes; the rest is left to the lexer of files.
class ContentScanner {
  readonly #bytes: Uint8Array
  readonly #operands = new OperandList()
  #position = 0
  /** Made when something is met that is not plain. */
  #lexer: Lexer | undefined

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  run(visit: Visit): void {
    const bytes = this.#bytes
    while (this.#position < bytes.length) {
      const code = bytes[this.#position] ?? 0
      if (isWhite(code)) this.#position++
      else if ((code >= zero && code <= nine) || code === minus || code === point) this.#operands.push(this.#number())
      else if (isLetter(code)) this.#operator(visit)
      else if (code === less && this.#isCode()) this.#operands.push(this.#code())
      else if (!this.#unusual(visit)) return
    }
  }

  #number(): number {
    const bytes = this.#bytes
    const start = this.#position
    let at = start
    let code = bytes[at] ?? 0
    const negative = code === minus
    if (negative) code = bytes[++at] ?? 0
    let digits = 0
    let scale = 0
    for (; code === point || (code >= zero && code <= nine); code = bytes[++at] ?? 0) {
      if (code === point) scale = 1
      else {
        digits = digits * 10 + code - zero
        scale *= 10
      }
    }
    // Both are exact up to here, so one division rounds once; what is longer, or odd, the lexer reads.
    if (at - start > 15 || code === minus || code === plus) return Number(this.#bySlowerLexer() ?? 0)
    this.#position = at
    const value = scale > 1 ? digits / scale : digits
    return negative ? -value : value
  }

  #operator(visit: Visit): void {
    const bytes = this.#bytes
    const start = this.#position
    let at = start
    let key = 0
    let code = bytes[at] ?? 0
    do {
      key = key * 256 + code
      code = bytes[++at] ?? 0
    } while (at - start <= longestOperator && isPartOfWord(code))
    const known = at - start <= longestOperator ? operators.get(key) : undefined
    if (known === undefined) {
      this.#unusual(visit)
      return
    }
    this.#position = at
    this.#visit(known, visit)
  }

  #visit(operator: string, visit: Visit): void {
    if (operator === 'ID') this.#position = endOfInlineImage(this.#bytes, this.#position)
    visit(operator, this.#operands, this.#position)
    this.#operands.clear()
  }

  /** `<0041>`: the code of one glyph of a composite font. */
  #isCode(): boolean {
    return this.#bytes[this.#position + 5] === 62 && hexValue(this.#bytes, this.#position + 1) >= 0
  }

  #code(): PdfString {
    const value = hexValue(this.#bytes, this.#position + 1)
    this.#position += 6
    return (codes[value] ??= new PdfString(String.fromCharCode(value >> 8, value & 255)))
  }

  /** False at the end of the content. */
  #unusual(visit: Visit): boolean {
    const item = this.#bySlowerLexer()
    if (item === undefined) return false
    if (item instanceof Keyword) this.#visit(item.word, visit)
    else this.#operands.push(item)
    return true
  }

  #bySlowerLexer(): PdfValue | Keyword | undefined {
    const bytes = this.#bytes
    this.#lexer ??= new Lexer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), 0, noReferences)
    this.#lexer.position = this.#position
    const item = this.#lexer.next()
    this.#position = this.#lexer.position
    return item
  }
}

/** Codes come by the million, and there are few of them. */
const codes: (PdfString | undefined)[] = []
const longestOperator = 3
// ISO 32000-1, Annex A, without those whose names are read the slower way.
const operators = new Map(
  ('b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr ' +
    'Ts Tw Tz v w W W* y').split(' ').map((name) => [Buffer.from(name).reduce((key, code) => key * 256 + code, 0), name])
)

function isWhite(code: number): boolean {
  return code === space || code === lineFeed || code === carriageReturn || code === tab || code === formFeed || code === 0
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isPartOfWord(code: number): boolean {
  return isLetter(code) || code === 42 || (code >= zero && code <= nine)
}

/** Of four hexadecimal digits; -1 when one of them is none. */
function hexValue(bytes: Uint8Array, start: number): number {
  let value = 0
  for (let at = start; at < start + 4; at++) {
    const code = bytes[at] ?? 0
    const digit = code >= zero && code <= nine ? code - zero : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1
    if (digit < 0) return -1
    value = value * 16 + digit
  }
  return value
}

function endOfInlineImage(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (isWhite(bytes[at] ?? 0) && bytes[at + 1] === 69 && bytes[at + 2] === 73 && (at + 3 >= bytes.length || isWhite(bytes[at + 3] ?? 0))) return at + 1
  }
  return bytes.length
}

function noReferences(): never {
  throw new Error('A content stream has no references')
}
