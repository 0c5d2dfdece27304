// The folio on each page that shows one is the page's label; and what the running heads lack in glyphs.
import { PageTextReader } from '../assemble/page-text.ts'
import type { PdfDict, PdfValue } from '../assemble/pdf/values.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName, paperOn } from './place-names.ts'
import type { FinishedVolume } from './volume.ts'

/** By 1-based page: the texts of the forms stamped on it. */
export type StampedTexts = ReadonlyMap<number, readonly string[]>

export function stampedTexts({ objects: { pdf, pages }, streams, expected: { plan, prints } }: FinishedVolume): StampedTexts {
  const reader = new PageTextReader(pdf)
  return new Map(plan.pages.map(({ page, source }) => {
    const printed = source ? (prints.get(source.print)?.contentHashes[source.page] ?? '').split('+') : []
    const forms = pdf.dict(pdf.dict(pages[page - 1]?.dict.get('Resources'))?.get('XObject'))
    const texts = streams(page).beside(new Set(printed)).stamps.map((name) => {
      const form = forms?.get(name) ?? null
      // Read as a page of its own: on its page it is an artifact, which the reader leaves out.
      const alone: PdfDict = new Map<string, PdfValue>([['Contents', form], ['Resources', pdf.stream(form)?.dict.get('Resources') ?? null]])
      return reader.read(alone)
    })
    return [page, texts]
  }))
}

export function checkFolios({ back, full, expected: { plan } }: FinishedVolume, stamped: StampedTexts): Finding[] {
  return plan.pages.flatMap(({ page, label, head }) => {
    if (!head) return []
    const texts = stamped.get(page) ?? []
    const pieces = (back.texts.get(page) ?? []).filter(({ artifact }) => artifact).map(({ text }) => text)
    const read = full || back.texts.has(page) ? [texts, pieces] : [texts]
    const wrong = read.find((each) => !showsFolio(each, label))
    return wrong ? [finding('folio', { page: pageName(plan, page), expected: label, found: wrong.join(' ').replace(/\s+/g, ' ').trim() }, paperOn(plan, page))] : []
  })
}

// The folio stands at the beginning or the end of its line, perhaps between dashes.
function showsFolio(texts: readonly string[], label: string): boolean {
  return texts.flatMap((text) => text.split('\n')).some((line) => {
    const words = line.match(/[\p{L}\p{N}]+/gu) ?? []
    return words[0] === label || words.at(-1) === label
  })
}
