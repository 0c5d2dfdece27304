// A parsed paper → set: its article's HTML with everything the book must know of it.
import type { Image } from '../model/image.ts'
import type { ItemDirectory } from '../model/numbered-item.ts'
import type { LateDigits } from '../model/late-number.ts'
import type { Paper } from '../model/paper.ts'
import type { Reported } from '../model/problem.ts'
import { toHast, type PaperText } from '../transform/to-hast.ts'
import type { SetPaper } from './compose-bodies.ts'
import { composePaper } from './compose-paper.ts'
import type { Studio } from './studio.ts'

export interface SetOptions {
  readonly images: ReadonlyMap<string, Image>
  readonly isPaper: (id: string) => boolean
  readonly paperIds: readonly string[]
  readonly itemsOf: ItemDirectory
  readonly alone: boolean
  readonly lateDigits: LateDigits
}

export function setPaper(paper: Paper, studio: Studio, options: SetOptions): Reported<SetPaper & { readonly text: PaperText }> {
  const { images, ...known } = options
  const numberHeadings = (paper.headings || (paper.kind === 'paper' ? studio.volume.headings : 'plain')) === 'numbered'
  const text = toHast(paper, { ...known, numberHeadings, imageOf: (url) => images.get(url) ?? null })
  const article = composePaper(paper, text, studio, options.lateDigits.most)
  return { value: { paper, article, resources: text.resources, text }, problems: text.problems }
}
