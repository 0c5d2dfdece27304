// What the join stamped on the pages, running heads, folios and late numbers → its text.
import { PageTextReader } from '../assemble/page-text.ts'
import type { PdfDict, PdfValue } from '../assemble/pdf/values.ts'
import type { Expectation } from '../model/verification.ts'
import type { PageStreams } from './page-streams.ts'
import { printedStreams } from './page-streams.ts'
import type { VolumeObjects } from './volume-objects.ts'

/** By 1-based page: the texts of the forms stamped on it. */
export type StampedTexts = ReadonlyMap<number, readonly string[]>

export function stampedTexts({ pdf, pages }: VolumeObjects, streams: (page: number) => PageStreams, { plan, prints }: Pick<Expectation, 'plan' | 'prints'>): StampedTexts {
  const reader = new PageTextReader(pdf)
  const textOf = (form: PdfValue): string => {
    // Read as a page of its own: on its page it is an artifact, which the reader leaves out.
    const alone: PdfDict = new Map<string, PdfValue>([['Contents', form], ['Resources', pdf.stream(form)?.dict.get('Resources') ?? null]])
    try {
      return reader.read(alone)
    } catch {
      // Damaged: then it does not show its folio either.
      return ''
    }
  }
  return new Map(plan.pages.map(({ page, source }) => {
    const forms = pdf.dict(pdf.dict(pages[page - 1]?.dict.get('Resources'))?.get('XObject'))
    return [page, streams(page).beside(printedStreams(source, prints)).stamps.map((name) => textOf(forms?.get(name) ?? null))]
  }))
}
