// A parsed paper → set: its article's HTML with everything the book must know of it.
import type { Image } from '../model/image.ts'
import type { Manuscript, Paper } from '../model/paper.ts'
import type { Reported } from '../model/problem.ts'
import { toHast, type TextHeading } from '../transform/to-hast.ts'
import type { SetPaper } from './compose-bodies.ts'
import { composePaper } from './compose-paper.ts'
import type { Studio } from './studio.ts'

export interface SetOptions {
  readonly images: ReadonlyMap<string, Image>
  readonly isPaper: (id: string) => boolean
  readonly lateDigits: number
}

export function setPaper(paper: Paper, manuscript: Manuscript, studio: Studio, options: SetOptions): Reported<SetPaper & { readonly headings: readonly TextHeading[] }> {
  const text = toHast(paper, {
    imageOf: (url) => options.images.get(url) ?? null, isPaper: options.isPaper, lateDigits: options.lateDigits, source: manuscript.text
  })
  const article = composePaper(paper, text, studio, options.lateDigits)
  return { value: { paper, article, resources: text.resources, headings: text.headings }, problems: text.problems }
}
