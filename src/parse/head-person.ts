// "Jane Smith" under a title: two words with capitals, which only what follows shows to be a person.
import { isBareName } from './bare-name.ts'
import { abstractAlone, abstractLabel, keywordsLabel, paragraphAt } from './head-paragraphs.ts'
import type { Paragraph } from './head-paragraphs.ts'
import { isOrganisation } from './organisation-words.ts'

export function isShownPerson(lines: readonly string[], { text, to }: Paragraph): boolean {
  const [first = '', second] = text.split('\n')
  return isBareName(first) && isAboutPerson(second ?? paragraphAt(lines, to + 1)?.text.split('\n')[0] ?? '')
}

/** The organisation, an address, or the abstract. */
export function isAboutPerson(line: string): boolean {
  const plain = line.replace(/[*_<>]/g, '').trim()
  return (isOrganisation(plain) && plain.length < 300 && !/[.!?:]$/.test(plain)) || /^(?:e-?mail:?\s*)?\S+@\S+\.\p{L}{2,}$/iu.test(plain) || /^(?:https?:\/\/orcid\.org\/|orcid\b)/i.test(plain) || abstractLabel.test(line) || abstractAlone.test(line) || keywordsLabel.test(line)
}
