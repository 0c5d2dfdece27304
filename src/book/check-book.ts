// A volume folder or a lone paper → its problems, found without a browser.
import type { Cache } from '../model/doors.ts'
import type { Lang } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { openBook, type OpenRequest } from './open-book.ts'
import { setManuscript } from './set-manuscript.ts'

export async function checkBook(request: OpenRequest, cache: Cache): Promise<{ readonly problems: readonly Problem[]; readonly papers: number; readonly lang: Lang }> {
  const { book, problems: opening } = await openBook(request)
  if (!book) return { problems: opening, papers: 0, lang: 'ru' }
  const problems: Problem[] = [...opening]
  for (const manuscript of book.manuscripts.values()) {
    const { set } = await setManuscript(manuscript, { book, disk: request.disk, cache, lateDigits: 3 })
    problems.push(...set.problems)
  }
  return { problems: [...problems, ...book.studio.fragments.problems()], papers: book.manuscripts.size, lang: book.studio.volume.lang }
}
