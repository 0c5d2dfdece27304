// Code within a sentence → the same with places where a line may end in its long words: after their signs, or between the words of one name, without a hyphen.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { addressPieces } from './broken-address.ts'

/** A shorter word of code goes to the next line whole. */
const longWord = 14
/** Signs that a line leaves on either side. */
const least = 3

export function brokenCode(text: string): ElementContent[] {
  const pieces = text.split(/(\s+)/).flatMap((word) => (word.length < longWord ? [[word]] : [piecesOf(word)]))
  const joined = pieces.reduce<string[]>((all, [first = '', ...others]) => [...all.slice(0, -1), (all.at(-1) ?? '') + first, ...others], [])
  return joined.flatMap((piece, index): ElementContent[] => [...(index > 0 ? [h('wbr')] : []), { type: 'text', value: piece }])
}

// Not within a number, nor between two signs that are one.
const chances = /(?<=[\p{L}\p{N}][/_.:,;=&?#(@|\\+>-]+)(?<!\d[.,:])(?=[\p{L}\p{N}_])|(?<=\d[.,:])(?=\p{L})|(?<=\p{Ll})(?=\p{Lu})/u

function piecesOf(word: string): readonly string[] {
  const pieces: string[] = []
  for (const piece of (/^\w+:\/\//.test(word) ? addressPieces(word, true) : null) ?? word.split(chances)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length < least) pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  const end = pieces.at(-1) ?? ''
  return pieces.length > 1 && end.length < least ? [...pieces.slice(0, -2), (pieces.at(-2) ?? '') + end] : pieces
}
