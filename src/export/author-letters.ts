// Problems of papers → a letter to the authors of each: what was found, in words and pages, and what is asked of them.
import type { Artifact } from '../model/artifact.ts'
import type { PlacedPaper } from '../model/page-plan.ts'
import type { Lang, Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { quotedIn } from '../model/quoted.ts'
import type { Volume } from '../model/volume.ts'
import { addressed, latinNames, plain, readIn, recipients, signature } from './letter-frame.ts'
import { askedOf, letterList } from './letter-list.ts'
import { letterWords } from './letter-words.ts'

export type LetterPaper = Pick<Paper, 'id' | 'file' | 'kind' | 'lang' | 'heading' | 'translation'>

export interface LetterRequest {
  readonly volume: Pick<Volume, 'title' | 'editors' | 'publisher'>
  readonly papers: readonly LetterPaper[]
  readonly placed: readonly PlacedPaper[]
  /** Papers that a placeholder page stands for. */
  readonly placeholders: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** Papers without problems get no letter. */
export function authorLetters(request: LetterRequest): readonly Artifact[] {
  const latin = latinNames(request.papers)
  return [...request.papers].flatMap((paper) => {
    const own = askedOf(paper.file, request.problems)
    return own.length === 0 ? [] : [{ path: `letters/${paper.id}.txt`, content: letterTo(paper, own, request, latin) }]
  })
}

function letterTo(paper: LetterPaper, problems: readonly Problem[], request: LetterRequest, latin: ReadonlyMap<string, string>): string {
  const { lang, heading: { authors } } = paper
  const say = letterWords[lang]
  const work = workOf(paper)
  const list = letterList(problems, lang)
  const parts = [
    [...recipients(authors, say.to), say.subject(work, list.count)].join('\n'),
    say.greeting(addressed(authors, lang)), say.opening(quoted(readIn(lang, request.volume.title), lang), work, pagesOf(paper, request)),
    ...list.paragraphs, ...(request.placeholders.has(paper.id) ? [say.unset] : []), ...(problems.some(({ page }) => page !== undefined) ? [say.draft] : []),
    say.request, [say.close, ...signature(request.volume, lang, latin)].join('\n')
  ]
  return plain(parts.join('\n\n')) + '\n'
}

/** «Ваш доклад «…»»: by the title its author can read, or by its file. */
export function workOf({ kind, lang, file, heading, translation }: LetterPaper): string {
  const title = readIn(lang, heading.title.text) || (translation?.lang === lang ? translation.title.text : '')
  const name = heading.title.text === '' ? readIn(lang, file) : ''
  return letterWords[lang].work(kind, title === '' && name !== '' ? letterWords[lang].file(name) : quoted(title, lang))
}

export function quoted(title: string, lang: Lang): string {
  return title === '' ? '' : quotedIn(title, lang)
}

/** '' where a placeholder stands for it. */
export function pagesOf(paper: Pick<LetterPaper, 'id'>, { placed, placeholders }: Pick<LetterRequest, 'placed' | 'placeholders'>): string {
  const place = placed.find(({ id }) => id === paper.id)
  if (!place || placeholders.has(paper.id)) return ''
  return place.firstLabel === place.lastLabel ? place.firstLabel : `${place.firstLabel}–${place.lastLabel}`
}
