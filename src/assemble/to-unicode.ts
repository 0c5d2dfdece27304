// A ToUnicode map → the text of each character code.
import { utf16 } from './pdf/text-string.ts'

export type ToUnicode = ReadonlyMap<number, string>

const charEntry = /<([^>]*)>\s*<([^>]*)>/g
// The texts of a range: one to count up from, or a list.
const rangeEntry = /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g

/** Reads bfchar and bfrange (ISO 32000-1, 9.10.3); the rest of a map of codes to Unicode is ceremony. */
export function toUnicode(cmap: string): ToUnicode {
  const map = new Map<number, string>()
  for (const block of cmap.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    const [, kind, body = ''] = block
    if (kind === 'char') for (const [, code = '', text = ''] of body.matchAll(charEntry)) map.set(numberOf(code), textOfHex(text))
    else for (const [, first = '', last = '', single, several = ''] of body.matchAll(rangeEntry)) addRange(map, [numberOf(first), numberOf(last)], single, several)
  }
  return map
}

function addRange(map: Map<number, string>, [first, last]: readonly [number, number], single: string | undefined, several: string): void {
  const texts = [...several.matchAll(/<([^>]*)>/g)].map(([, hex = '']) => textOfHex(hex))
  const start = single === undefined ? '' : textOfHex(single)
  for (let code = first; code <= Math.min(last, 0xffff); code++) {
    // Only the last code unit counts up.
    const text = single === undefined ? texts[code - first] : start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + code - first)
    if (text !== undefined) map.set(code, text)
  }
}

function numberOf(hex: string): number {
  return Number.parseInt(hex.replace(/\s/g, ''), 16)
}

function textOfHex(hex: string): string {
  return utf16(Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'))
}
