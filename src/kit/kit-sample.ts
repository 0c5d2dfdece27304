// The volume's language, header and limits → a sample manuscript that sets without a problem, and its figure.
import type { Artifact } from '../model/artifact.ts'
import type { Volume } from '../model/volume.ts'
import { sampleTexts, type SampleTexts } from './sample-texts.ts'

export const sampleFile = 'paper.md'
export const figureFile = 'figure.svg'

/** What the whole sample takes up: where a volume allows less, its first part alone is given. */
const wholeCharacters = 1800
const wholePages = 3

export function kitSample({ lang, header, limits }: Pick<Volume, 'lang' | 'header' | 'limits'>): readonly Artifact[] {
  const say = sampleTexts[lang]
  const isBrief = (limits.characters > 0 && limits.characters < wholeCharacters) || (limits.pages > 0 && limits.pages < wholePages)
  const keywords = (words: readonly string[]): string => words.slice(0, limits.keywords || words.length).join(', ')
  const text = `---\n${headOf(say, header, keywords)}---\n\n${isBrief ? say.briefBody : say.body}`
  return [{ path: sampleFile, content: text }, ...(isBrief ? [] : [{ path: figureFile, content: say.figure }])]
}

// A simple header prints nothing in a second language.
function headOf(say: SampleTexts, header: Volume['header'], keywords: (words: readonly string[]) => string): string {
  const type = header === 'full-7.0.7' ? `type: ${say.type}\n` : ''
  const own = `${say.head}${type}abstract: >-\n  ${say.abstract}\nkeywords: [${keywords(say.keywords)}]\n`
  if (header === 'simple' || say.translation === null) return own
  const { title, author, affiliation, city, abstract, keywords: words } = say.translation
  return `${own}en:\n  title: ${title}\n  authors:\n    - name: ${author}\n      affiliation: ${affiliation}\n      city: ${city}\n  abstract: >-\n    ${abstract}\n  keywords: [${keywords(words)}]\n`
}
