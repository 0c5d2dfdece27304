// source-filled: what an entry cannot be found in a library without.
import type { Problem } from '../../model/problem.ts'
import { problemAt } from '../../model/rules.ts'
import type { Source, SourceType } from '../../model/source.ts'

interface Want {
  readonly en: string
  readonly ru: string
  readonly missing: (source: Source) => boolean
}

const authored: ReadonlySet<SourceType> = new Set(['article', 'inproceedings', 'chapter', 'thesis', 'preprint'])
const hosted: ReadonlySet<SourceType> = new Set(['article', 'newspaper', 'inproceedings', 'chapter'])

// Of a dictionary, articles are often not signed.
const wants: readonly Want[] = [
  { en: 'a title', ru: 'названия (title)', missing: ({ title }) => title === '' },
  { en: 'authors', ru: 'авторов (author)', missing: ({ type, kind, authors }) => authored.has(type) && kind !== 'entry' && authors.names.length === 0 },
  { en: 'a year', ru: 'года (year)', missing: ({ type, date, accessed }) => date.year === '' && !(type === 'web' && accessed.year !== '') && type !== 'software' },
  { en: 'the journal or book it stands in', ru: 'журнала или сборника (journal, booktitle)', missing: ({ type, host, arxiv }) => hosted.has(type) && host === '' && arxiv === '' }
]

export function sourceFilled(source: Source): readonly Problem[] {
  const missing = wants.filter((want) => want.missing(source))
  if (missing.length === 0) return []
  const values = { found: source.key, 'expected.en': missing.map(({ en }) => en).join(', '), 'expected.ru': missing.map(({ ru }) => ru).join(', ') }
  return [problemAt({ file: source.file, line: source.line }, 'source-filled', values)]
}
