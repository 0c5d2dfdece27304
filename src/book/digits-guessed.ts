// The book as manuscripts → how many digits its page numbers will have, before a page of it is known.
import type { LateDigits } from '../model/late-number.ts'
import type { OpenBook } from './open-book.ts'
import type { Section } from '../model/volume.ts'

/** As volumes of this kind come out, front matter and empty pages among them: 1,400 characters on a page of A5. */
const charactersPerPt2 = 1400 / (420 * 595)

export function digitsGuessed(book: OpenBook): LateDigits {
  const { trimWidthPt, trimHeightPt } = book.studio.page
  const perPage = charactersPerPt2 * trimWidthPt * trimHeightPt
  const of: Record<string, number> = {}
  let pages = 0
  for (const id of inOrder(book)) {
    of[id] = String(Math.max(1, Math.round(pages))).length
    pages += (book.manuscripts.get(id)?.text.length ?? 0) / perPage
  }
  // The volume around a lone paper is not known; most have hundreds of pages.
  return { most: book.alone ? 3 : Math.max(2, String(Math.round(pages)).length), of }
}

// Front matter comes first; what no section names, resolutions among it, stands at the end.
function inOrder(book: OpenBook): readonly string[] {
  const named = papersOf(book.studio.volume.sections)
  const others = [...book.manuscripts.keys()].filter((id) => !named.includes(id))
  return [...others.filter((id) => id === 'foreword'), ...named, ...others.filter((id) => id !== 'foreword')]
}

function papersOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ papers, sections: inner }) => [...papers, ...papersOf(inner)])
}
