// The volume's data → title, authors, subject and date of the file (XMP and document information).
import type { DocumentInfo } from '../model/outline.ts'
import { fullName } from '../model/format-name.ts'
import type { Studio } from './studio.ts'
import type { PaperHead } from './book-order.ts'

export function documentInfo(book: { readonly studio: Studio; readonly heads: ReadonlyMap<string, PaperHead>; readonly producer: string }, epoch: number | null): DocumentInfo {
  const { volume } = book.studio
  const keywords = volume.keywords.length > 0 ? volume.keywords : [...book.heads.values()].flatMap((paper) => paper.heading.keywords)
  const editors = [...volume.editors, ...volume.compilers].map((person) => fullName(person.name))
  return {
    title: [volume.title, volume.subtitle].filter((part) => part !== '').join('. '),
    authors: editors.length > 0 ? [...new Set(editors)] : [...new Set([...book.heads.values()].flatMap((paper) => paper.heading.authors.map((author) => fullName(author.name))))],
    subject: volume.conference.name || volume.annotation, keywords: [...new Set(keywords)].slice(0, 60), lang: volume.lang,
    date: epoch === null ? `${volume.issued}T00:00:00Z` : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z'), producer: book.producer
  }
}
