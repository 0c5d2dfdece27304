// words-once: «и и», "the the".
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { passagesOf } from './passages.ts'
import type { Source } from './source.ts'

const doubled = /(?<![\p{L}\p{M}\p{N}\p{Pd}'’/.@])(\p{L}[\p{L}\p{M}]*)[^\S\u00A0]+\1(?![\p{L}\p{M}\p{N}\p{Pd}'’/@])/giu
// Said twice on purpose, or two meanings of one word.
const meant = new Set(['что', 'да', 'нет', 'ну', 'вот', 'чуть', 'едва', 'еле', 'только', 'очень', 'далеко', 'давно', 'много', 'было', 'так', 'скоро', 'тот', 'это', 'их', 'его', 'её', 'that', 'had', 'is', 'do', 'very', 'so', 'her', 'no', 'yes', 'blah', 'bye', 'log', 'many', 'much', 'you'])

export function wordsOnce(paper: Paper, _volume: Volume, source: Source): readonly Problem[] {
  return passagesOf(paper, source).flatMap(({ text, at }) => (mayRepeat(text) ? [...text.matchAll(doubled)] : []).flatMap((match) => {
    const word = match[1] ?? ''
    return meant.has(word.toLowerCase()) || isName(match[0]) || isLetter(word) || isChant(text, match) ? [] : [problemAt(at(match.index, match[0]), 'words-once', { found: word })]
  }))
}

// Nearly every passage has no two neighbours alike, and this is seen ten times faster.
function mayRepeat(text: string): boolean {
  const pieces = text.toLowerCase().split(/\s+/)
  return pieces.some((piece, i) => i > 0 && piece !== '' && endsLike(pieces[i - 1] ?? '', piece))
}

function endsLike(before: string, piece: string): boolean {
  for (let length = Math.min(before.length, piece.length); length > 0; length--) if (before.endsWith(piece.slice(0, length))) return true
  return false
}

// Three times in a row is meant: "poem poem poem".
function isChant(text: string, { 0: pair, 1: word = '', index }: RegExpExecArray): boolean {
  const [before, after] = [text.slice(0, index).trimEnd(), text.slice(index + pair.length).trimStart()]
  const isSaid = (neighbour: string, beyond: string): boolean => neighbour.toLowerCase() === word.toLowerCase() && !/\p{L}/u.test(beyond)
  return isSaid(before.slice(-word.length), before.slice(0, -word.length).slice(-1)) || isSaid(after.slice(0, word.length), after.slice(word.length).slice(0, 1))
}

// «Бора Бора», "Walla Walla".
function isName(pair: string): boolean {
  return pair.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))
}

// A variable or a list of letters.
function isLetter(word: string): boolean {
  return word.length === 1 && !/^[авикосуюai]$/iu.test(word)
}
