// A content stream → its operators with their operands.
import { Keyword, Lexer } from './pdf/lexer.ts'
import type { PdfValue } from './pdf/values.ts'

export type Operands = readonly PdfValue[]

/** Calls `visit` for each operator in order. */
export function contentTokens(content: Uint8Array, visit: (operator: string, operands: Operands) => void): void {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')
  const lexer = new Lexer(text, 0, noReferences)
  let operands: PdfValue[] = []
  for (let item = lexer.next(); item !== undefined; item = lexer.next()) {
    if (!(item instanceof Keyword)) {
      operands.push(item)
      continue
    }
    visit(item.word, operands)
    operands = []
    if (item.word === 'ID') lexer.position = endOfInlineImage(text, lexer.position)
  }
}

function endOfInlineImage(text: string, start: number): number {
  const end = /\sEI(?=\s|$)/g
  end.lastIndex = start
  const found = end.exec(text)
  return found ? found.index + 1 : text.length
}

function noReferences(): never {
  throw new Error('A content stream has no references')
}
