// One manuscript → the same with the signs that typography would print.
import { parsePaper } from '../parse/parse-paper.ts'
import { typographyEdits } from '../transform/typography-edits.ts'
import { openBook, type OpenRequest } from './open-book.ts'

export interface TypographyOf {
  readonly typed: string
  readonly set: string
  /** The paper asks for its signs to be left as typed. */
  readonly off: boolean
}

/** Throws when there is no paper to look at: the command has checked that the file exists. */
export async function typographyOf(request: OpenRequest & { readonly paper: string }, spaces = false): Promise<TypographyOf> {
  const { book } = await openBook({ ...request, papers: [request.paper] })
  const manuscript = book && [...book.manuscripts.values()].find(({ file }) => file === request.paper)
  if (!book || !manuscript || manuscript.unread) throw new Error(`${request.paper}: no paper`)
  const { value: paper } = parsePaper(manuscript, book.studio.volume.lang, book.studio.template.characters)
  const off = paper.typography === 'off'
  return { typed: manuscript.text, set: off ? manuscript.text : typographyEdits(manuscript.text, paper, spaces), off }
}
