// title-sentence-case: capitals are for the look to set; typed, they stand in the contents and the index of every catalogue.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import type { Source } from './source.ts'

export function titleSentenceCase(paper: Paper, _volume: Volume, { metadata }: Source): readonly Problem[] {
  const titles = [metadata.heading.title, ...(metadata.translation ? [metadata.translation.title] : [])]
  return titles.filter(({ text }) => isCapitals(text)).map((title) => problemAt({ file: paper.file, ...title }, 'title-sentence-case', { found: title.text }))
}

// «МАРС», «ИРБИС 64» are names.
function isCapitals(title: string): boolean {
  const words = title.match(/\p{L}+/gu) ?? []
  return !/\p{Ll}/u.test(title) && words.length > 1 && words.filter((word) => word.length > 3).length > 1
}
