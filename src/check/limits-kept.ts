// abstract-length, keywords-count and text-length: what the limits of the volume, or of the paper itself, allow.
import type { Heading, Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { wordsOf } from '../parse/source-text.ts'
import { allowanceOf, type Allowance } from './allowance.ts'
import { placeOf, type Source } from './source.ts'

export function limitsKept(paper: Paper, volume: Volume, source: Source): readonly Problem[] {
  const allowed = allowanceOf(paper, volume)
  const headings = [paper.heading, ...(paper.translation ? [paper.translation] : [])]
  return [...headings.flatMap((heading) => [...abstractLength(heading, allowed, source), ...keywordsCount(heading, allowed, source)]), ...textLength(paper, allowed, source)]
}

function abstractLength(heading: Heading, { abstractWords: most }: Allowance, source: Source): readonly Problem[] {
  const words = heading.abstract.flatMap(({ text }) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))).length
  return most === 0 || words <= most ? [] : [problemAt(placeIn(heading, source, 'abstract'), 'abstract-length', { found: String(words), expected: String(most) })]
}

function keywordsCount(heading: Heading, { keywords: most, leastKeywords: least }: Allowance, source: Source): readonly Problem[] {
  const count = heading.keywords.length
  // That there are none is another rule's matter.
  if (count === 0 || ((most === 0 || count <= most) && count >= least)) return []
  const asked = most === 0 ? { en: `${least} or more`, ru: `от ${least}` } : { en: `${least > 0 ? `${least}–` : 'at most '}${most}`, ru: `${least > 0 ? `${least}–` : 'не больше '}${most}` }
  return [problemAt(placeIn(heading, source, 'keywords'), 'keywords-count', { found: String(count), 'expected.en': asked.en, 'expected.ru': asked.ru })]
}

function textLength(paper: Paper, { characters: most }: Allowance, source: Source): readonly Problem[] {
  if (most === 0) return []
  const { segments, notes } = wordsOf(paper.tree)
  const count = [...segments, ...notes].join(' ').replace(/\s+/g, ' ').length
  return count <= most ? [] : [problemAt(placeOf(source, 'title'), 'text-length', { found: String(count), expected: String(most) })]
}

// Of the translation the places of single keys are not kept, but where its abstract begins is.
function placeIn({ lang }: Heading, source: Source, key: 'abstract' | 'keywords'): { readonly file: string; readonly line: number; readonly column: number } {
  if (lang === source.metadata.heading.lang) return placeOf(source, key)
  const { file, translation } = source.metadata
  return key === 'abstract' && translation ? { file, line: translation.abstract.line, column: translation.abstract.column } : placeOf(source, lang)
}
