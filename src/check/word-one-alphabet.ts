// word-one-alphabet: a word typed with look-alikes of the other alphabet cannot be found, hyphenated or sorted.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { passagesOf } from './passages.ts'
import type { Source } from './source.ts'

const word = /[\p{Script=Cyrillic}\p{Script=Latin}]+/gu
const mixed = /[\p{Script=Cyrillic}][\p{Script=Latin}]|[\p{Script=Latin}][\p{Script=Cyrillic}]/u
const latinTwins = /^[ABCEHIKMOPTXYaceikmoprtuxy\u00CB\u00CF\u00EB\u00EF]+$/
const cyrillicTwins = /^[АВСЕНІКМОРТХУЁЇасеікмоптигхуё]+$/

export function wordOneAlphabet(paper: Paper, _volume: Volume, source: Source): readonly Problem[] {
  return passagesOf(paper, source).flatMap(({ text, at }) => (mixed.test(text) ? [...text.matchAll(word)] : []).flatMap((match) => {
    const [found] = match
    const strange = strangeLetters(found)
    return strange === '' ? [] : [problemAt(at(match.index, found), 'word-one-alphabet', { found, expected: [...new Set(strange)].join(', '), 'script.en': isLatin(strange) ? 'Latin' : 'Cyrillic', 'script.ru': isLatin(strange) ? 'латинские' : 'русские' })]
  }))
}

// «SQLзапрос» lacks a hyphen and misleads nobody: only letters that look like the others are spoken of.
function strangeLetters(found: string): string {
  const latin = found.replace(/\P{Script=Latin}/gu, '')
  const cyrillic = found.replace(/\P{Script=Cyrillic}/gu, '')
  if (latin === '' || cyrillic === '') return ''
  const [few, twins] = latin.length <= cyrillic.length ? [latin, latinTwins] : [cyrillic, cyrillicTwins]
  return twins.test(few) ? few : ''
}

function isLatin(letters: string): boolean {
  return /^\p{Script=Latin}/u.test(letters)
}
