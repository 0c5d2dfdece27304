// A source → the people its entry begins with by ГОСТ Р 7.0.5-2008, 4.10: one to three; none where the title begins it.
import type { Source, SourceName } from '../model/source.ts'

/** They are known by their titles and numbers: whoever wrote them stands after the title. */
const knownByTitle: ReadonlySet<Source['type']> = new Set(['patent', 'standard', 'law'])

export function gostHeading({ authors, type }: Pick<Source, 'authors' | 'type'>): readonly SourceName[] {
  const people = authors.names.filter(({ whole }) => !whole)
  return people.length < 4 && !authors.others && !knownByTitle.has(type) ? people : []
}
