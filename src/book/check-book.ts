// A volume folder or a lone paper → its problems, found without a browser.
import { parsePaper } from '../parse/parse-paper.ts'
import { checkPaper } from '../check/index.ts'
import { setPaper } from '../compose/set-paper.ts'
import type { Lang } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { readImages } from '../read/read-images.ts'
import { openBook, type OpenRequest } from './open-book.ts'

export async function checkBook(request: OpenRequest): Promise<{ readonly problems: readonly Problem[]; readonly papers: number; readonly lang: Lang }> {
  const opened = await openBook(request)
  const { book } = opened
  if (!book) return { problems: opened.problems, papers: 0, lang: 'ru' }
  const { studio, manuscripts } = book
  const problems: Problem[] = [...opened.problems]
  for (const manuscript of manuscripts.values()) {
    const { value: paper, problems: parsing } = parsePaper(manuscript, studio.volume.lang, studio.template.characters)
    const images = await readImages(request.disk, manuscript.file, paper.tree, studio.template.resources)
    const set = setPaper(paper, manuscript, studio, { images: images.images, isPaper: (id) => manuscripts.has(id), lateDigits: 3 })
    problems.push(...[...parsing, ...images.problems, ...checkPaper(paper, studio.volume), ...set.problems].map((problem) => ({ ...problem, paper: paper.id })))
  }
  return { problems: [...problems, ...studio.fragments.problems()], papers: manuscripts.size, lang: studio.volume.lang }
}
