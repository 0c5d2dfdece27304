// The volume's language, header and limits → a sample manuscript that sets without a problem, and its figure.
import type { Artifact } from '../model/artifact.ts'
import type { Limits, Volume } from '../model/volume.ts'
import { sampleTexts, type SampleTexts } from './sample-texts.ts'

export const sampleFile = 'paper.md'
export const figureFile = 'figure.svg'

export function kitSample({ lang, header, limits }: Pick<Volume, 'lang' | 'header' | 'limits'>): readonly Artifact[] {
  const say = sampleTexts[lang]
  const parts = say.body.slice(0, partsAllowed(limits))
  const keywords = (words: readonly string[]): string => words.slice(0, limits.keywords || words.length).join(', ')
  const text = `---\n${headOf(say, header, keywords)}---\n\n${parts.join('')}${say.end}`
  return [{ path: sampleFile, content: text }, ...(parts.length < say.body.length ? [] : [{ path: figureFile, content: say.figure }])]
}

// On A5 with a head in two languages the whole takes two pages and a half.
function partsAllowed({ pages, characters }: Limits): number {
  if (pages === 1 || (characters > 0 && characters < 1000)) return 1
  return pages === 2 || (characters > 0 && characters < 1800) ? 2 : 3
}

// A simple header prints nothing in a second language.
function headOf(say: SampleTexts, header: Volume['header'], keywords: (words: readonly string[]) => string): string {
  const type = header === 'full-7.0.7' ? `type: ${say.type}\n` : ''
  const own = `${say.head}${type}abstract: >-\n  ${say.abstract}\nkeywords: [${keywords(say.keywords)}]\n`
  if (header === 'simple' || say.translation === null) return own
  const { title, author, affiliation, city, abstract, keywords: words } = say.translation
  return `${own}en:\n  title: ${title}\n  authors:\n    - name: ${author}\n      affiliation: ${affiliation}\n      city: ${city}\n  abstract: >-\n    ${abstract}\n  keywords: [${keywords(words)}]\n`
}
