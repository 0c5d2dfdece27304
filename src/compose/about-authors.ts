// Degrees and positions of a paper's authors → what is said of them after the text.
import { fullName } from '../model/format-name.ts'
import type { Heading, Paper } from '../model/paper.ts'
import type { HeaderStyle } from '../model/volume.ts'
import { words } from '../model/words.ts'
import { typographyOfLine } from '../transform/typography.ts'

export interface AboutAuthors {
  readonly lang: string
  readonly label: string
  readonly text: string
}

/** In each language of the head that has some. ГОСТ Р 7.0.7-2021 asks for them; other heads do not print them. */
export function aboutAuthors({ kind, heading, translation }: Pick<Paper, 'kind' | 'heading' | 'translation'>, header: HeaderStyle): readonly AboutAuthors[] {
  if (header !== 'full-7.0.7' || kind !== 'paper') return []
  return [heading, ...(translation ? [translation] : [])].flatMap(aboutOf)
}

function aboutOf({ authors, lang }: Heading): AboutAuthors[] {
  const said = authors.flatMap(({ name, degree, position }) => (degree + position === '' ? [] : [`${fullName(name)} — ${[degree, position].filter(Boolean).join(', ')}`]))
  return said.length === 0 ? [] : [{ lang, label: authors.length > 1 ? words[lang].aboutAuthors : words[lang].aboutAuthor, text: typographyOfLine(said.join('; '), lang) }]
}
