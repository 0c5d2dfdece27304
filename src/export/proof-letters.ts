// A paper whose proof is made → the letter that the proof is mailed with: what to look at, how to answer, till when.
import type { Artifact } from '../model/artifact.ts'
import type { Problem } from '../model/problem.ts'
import { quotedIn } from '../model/quoted.ts'
import { printedDates } from '../compose/printed-dates.ts'
import { pagesOf, type LetterPaper, type LetterRequest } from './author-letters.ts'
import { addressed, plain, recipients, signature } from './letter-frame.ts'
import { askedOf, letterList } from './letter-list.ts'
import { letterWords } from './letter-words.ts'
import { proofWords } from './proof-words.ts'

export interface ProofLetterRequest extends Omit<LetterRequest, 'papers'> {
  /** ISO date to answer by. */
  readonly until: string
  /** The line of the printed page that a problem speaks of; null where it cannot be told. */
  readonly lineOf: (problem: Problem) => number | null
}

export function proofPath(id: string, extension: 'pdf' | 'txt'): string {
  return `proofs/${id}.${extension}`
}

export function proofLetter(paper: LetterPaper, request: ProofLetterRequest): Artifact {
  const { lang, heading: { authors, title } } = paper
  const [usual, say] = [letterWords[lang], proofWords[lang]]
  const work = usual.work(paper.kind, title.text === '' ? '' : quotedIn(title.text, lang))
  const problems = askedOf(paper.file, request.problems)
  const list = letterList(problems, lang, request.lineOf)
  const isSet = !request.placeholders.has(paper.id)
  const volume = request.volume.title === '' ? '' : quotedIn(request.volume.title, lang)
  const parts = [
    [...recipients(authors, usual.to), isSet ? say.subject(work) : usual.subject(work, list.count)].join('\n'),
    usual.greeting(authors.map((author) => addressed(author, lang))),
    isSet ? say.attached(`${paper.id}.pdf`, work, volume, pagesOf(paper, request)) : usual.opening(volume, work, ''),
    ...(list.count > 0 && isSet ? [say.asked] : []), ...list.paragraphs, ...(isSet ? [say.read, say.answer] : [usual.unset, say.later, usual.request]),
    say.until(printedDates(request.until, lang)), [usual.close, ...signature(request.volume, lang)].join('\n')
  ]
  return { path: proofPath(paper.id, 'txt'), content: plain(parts.join('\n\n')) + '\n' }
}
