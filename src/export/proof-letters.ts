// A paper whose proof is made → the letter that the proof is mailed with: what to look at, how to answer, till when.
import type { Artifact } from '../model/artifact.ts'
import type { Problem } from '../model/problem.ts'
import { printedDates } from '../compose/printed-dates.ts'
import { pagesOf, quoted, workOf, type LetterPaper, type LetterRequest } from './author-letters.ts'
import { addressed, plain, readIn, recipients, signature } from './letter-frame.ts'
import { askedOf, letterList } from './letter-list.ts'
import { letterWords } from './letter-words.ts'
import { proofWords } from './proof-words.ts'

export interface ProofLetterRequest extends Omit<LetterRequest, 'papers'> {
  /** ISO date to answer by. */
  readonly until: string
  /** Names in Latin letters of people in the volume. */
  readonly latin: ReadonlyMap<string, string>
  /** Others stand on its pages. */
  readonly shared: boolean
  /** The line of the printed page that a problem speaks of; null where it cannot be told. */
  readonly lineOf: (problem: Problem) => number | null
}

export function proofPath(id: string, extension: 'pdf' | 'txt'): string {
  return `proofs/${id}.${extension}`
}

export function proofLetter(paper: LetterPaper, request: ProofLetterRequest): Artifact {
  const { lang, heading: { authors } } = paper
  const [usual, say] = [letterWords[lang], proofWords[lang]]
  const work = workOf(paper)
  const problems = askedOf(paper.file, request.problems)
  const list = letterList(problems, lang, request.lineOf)
  const isSet = !request.placeholders.has(paper.id)
  const volume = quoted(readIn(lang, request.volume.title), lang)
  const parts = [
    [...recipients(authors, usual.to), isSet ? say.subject(work) : usual.subject(work, list.count)].join('\n'),
    usual.greeting(addressed(authors, lang)),
    isSet ? say.attached(`${paper.id}.pdf`, work, volume, pagesOf(paper, request)) : usual.opening(volume, work, ''),
    ...(isSet && request.shared ? [say.shared] : []), ...(list.count > 0 && isSet ? [say.asked] : []), ...list.paragraphs, ...(isSet ? [say.read, say.answer] : [usual.unset, say.later, usual.request]),
    say.until(printedDates(request.until, lang)), [usual.close, ...signature(request.volume, lang, request.latin)].join('\n')
  ]
  return { path: proofPath(paper.id, 'txt'), content: plain(parts.join('\n\n')) + '\n' }
}
