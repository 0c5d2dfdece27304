// Characters of a PDF or of a content stream → values and keywords, one after another.
import { unescapeString } from './unescape-string.ts'
import { PdfString } from './values.ts'
import type { PdfArray, PdfDict, PdfValue, Ref } from './values.ts'

/** A word that is not a value: `obj`, `stream`, an operator of a content stream. */
export class Keyword {
  readonly word: string

  constructor(word: string) {
    this.word = word
  }
}

const arrayEnd = new Keyword(']')
const dictEnd = new Keyword('>>')
const reference = new Keyword('R')
/** A bracket that opens or closes nothing. */
const stray = new Keyword('')
/** Every operator has at most three letters. */
const shortWord = 3
const keywords = new Map<number, Keyword>([['R'.charCodeAt(0), reference]])

/** What is shorter is copied in any case. */
const leastShared = 13
const ownNames = new Map<string, string>()
const mostNames = 1000

const regular = 0
const white = 1
const delimiter = 2
const digit = 3
const classes = new Uint8Array(256)
for (const character of '\0\t\n\f\r ') classes[character.charCodeAt(0)] = white
for (const character of '()<>[]{}/%') classes[character.charCodeAt(0)] = delimiter
for (const character of '0123456789+-.') classes[character.charCodeAt(0)] = digit

const white16 = 16
const hexDigits = new Uint8Array(256).fill(white16)
for (let value = 0; value < 16; value++) {
  const character = value.toString(16)
  hexDigits[character.charCodeAt(0)] = value
  hexDigits[character.toUpperCase().charCodeAt(0)] = value
}

/** Reads Latin-1 text: a character is a byte. */
export class Lexer {
  position: number
  readonly #text: string
  readonly #refOf: (number: number) => Ref

  /** `refOf` gives the reference for an object number of the file; content streams have none. */
  constructor(text: string, position: number, refOf: (number: number) => Ref) {
    this.#text = text
    this.position = position
    this.#refOf = refOf
  }

  /** undefined: the end of the text. */
  next(): PdfValue | Keyword | undefined {
    const code = this.#skipWhite()
    const kind = classes[code]
    if (kind === digit) return this.#number()
    if (kind === regular) return this.#word()
    switch (code) {
      case 47: return this.#name()
      case 40: return this.#literal()
      case 91: return this.#array()
      case 93: return this.#closing(arrayEnd, 1)
      case 60: return this.#text.charCodeAt(this.position + 1) === 60 ? this.#dict() : this.#hex()
      case 62: return this.#closing(dictEnd, 2)
      case 123: case 125: case 41: return this.#closing(stray, 1)
    }
    return undefined
  }

  #skipWhite(): number {
    const text = this.#text
    let code = text.charCodeAt(this.position)
    while (classes[code] === white || code === 37) {
      if (code === 37) while (code !== 10 && code !== 13 && !Number.isNaN(code)) code = text.charCodeAt(++this.position)
      else code = text.charCodeAt(++this.position)
    }
    return code
  }

  #number(): number {
    const text = this.#text
    const start = this.position
    let code = text.charCodeAt(start)
    const negative = code === 45
    if (negative || code === 43) code = text.charCodeAt(++this.position)
    let digits = 0
    let scale = 0
    for (; code === 46 || (code >= 48 && code <= 57); code = text.charCodeAt(++this.position)) {
      if (code === 46) scale = 1
      else {
        digits = digits * 10 + code - 48
        scale *= 10
      }
    }
    // Up to here both are exact and one division rounds once; longer numbers are left to the slow way.
    if (digits > Number.MAX_SAFE_INTEGER || scale > 1e15) return Number(text.slice(start, this.position))
    const value = scale > 1 ? digits / scale : digits
    if (classes[code] === digit) this.#skipRegular()
    return negative ? -value : value
  }

  #name(): string {
    const start = ++this.position
    this.#skipRegular()
    const name = this.#text.slice(start, this.position)
    if (name.includes('#')) return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    return name.length < leastShared ? name : ownName(name)
  }

  #literal(): PdfString {
    const text = this.#text
    const start = ++this.position
    for (let depth = 1; depth > 0; this.position++) {
      const code = text.charCodeAt(this.position)
      if (code === 92) this.position++
      else if (code === 40) depth++
      else if (code === 41) depth--
      else if (Number.isNaN(code)) throw new Error(`The string at byte ${start} has no end`)
    }
    const raw = text.slice(start, this.position - 1)
    return new PdfString(raw.includes('\\') || raw.includes('\r') ? unescapeString(raw) : raw)
  }

  #hex(): PdfString {
    const start = this.position + 1
    const end = this.#text.indexOf('>', start)
    if (end < 0) throw new Error(`The string at byte ${start} has no end`)
    this.position = end + 1
    let bytes = ''
    let high = -1
    for (let i = start; i < end; i++) {
      const value = hexDigits[this.#text.charCodeAt(i)] ?? 0
      if (value === white16) continue
      if (high < 0) high = value
      else {
        bytes += String.fromCharCode(high * 16 + value)
        high = -1
      }
    }
    // A last digit alone stands for itself and a zero.
    if (high >= 0) bytes += String.fromCharCode(high * 16)
    return new PdfString(bytes)
  }

  #array(): PdfArray {
    this.position++
    return this.#itemsUntil(arrayEnd)
  }

  #dict(): PdfDict {
    this.position += 2
    const items = this.#itemsUntil(dictEnd)
    const dict: PdfDict = new Map()
    for (let i = 0; i + 1 < items.length; i += 2) dict.set(items[i] as string, items[i + 1] as PdfValue)
    return dict
  }

  #itemsUntil(end: Keyword): PdfArray {
    const start = this.position
    const items: PdfArray = []
    for (let item = this.next(); item !== end; item = this.next()) {
      if (item === undefined) throw new Error(`What begins at byte ${start} has no end`)
      if (item === reference) {
        items.pop()
        items.push(this.#refOf(items.pop() as number))
      } else if (!(item instanceof Keyword)) items.push(item)
    }
    return items
  }

  #word(): PdfValue | Keyword {
    const text = this.#text
    const start = this.position
    let key = 0
    for (let code = text.charCodeAt(start); classes[code] === regular || classes[code] === digit; code = text.charCodeAt(++this.position)) key = key * 256 + code
    if (this.position - start <= shortWord) return shortKeyword(key, text, start, this.position)
    const word = text.slice(start, this.position)
    if (word === 'true') return true
    if (word === 'false') return false
    return word === 'null' ? null : new Keyword(word)
  }

  #closing(keyword: Keyword, length: number): Keyword {
    this.position += length
    return keyword
  }

  #skipRegular(): void {
    let kind: number | undefined
    do kind = classes[this.#text.charCodeAt(this.position++)]
    while (kind === regular || kind === digit)
    this.position--
  }
}

// A name cut out of a text would keep the whole text in memory; there are few.
function ownName(name: string): string {
  let own = ownNames.get(name)
  if (own === undefined) {
    own = Buffer.from(name, 'latin1').toString('latin1')
    if (ownNames.size < mostNames) ownNames.set(own, own)
  }
  return own
}

// Operators come by the hundred thousand, so they are known by their letters taken as one number.
function shortKeyword(key: number, text: string, start: number, end: number): Keyword {
  let keyword = keywords.get(key)
  if (!keyword) keywords.set(key, (keyword = new Keyword(text.slice(start, end))))
  return keyword
}
