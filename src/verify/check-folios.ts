// The folio on each page that shows one is the page's label.
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName, paperOn } from './place-names.ts'
import type { FinishedVolume } from './open-volume.ts'

export function checkFolios({ back, stamped, expected: { plan } }: FinishedVolume): Finding[] {
  return plan.pages.flatMap(({ page, label, head }) => {
    if (!head) return []
    const texts = stamped.get(page) ?? []
    const pieces = back.texts.get(page)?.filter(({ artifact }) => artifact).map(({ text }) => text)
    const wrong = (pieces ? [texts, pieces] : [texts]).find((each) => !showsFolio(each, label))
    return wrong ? [finding('folio', { page: pageName(plan, page), expected: label, found: wrong.join(' ').replace(/\s+/g, ' ').trim() }, paperOn(plan, page))] : []
  })
}

// The folio stands at the beginning or the end of its line, perhaps between dashes.
function showsFolio(texts: readonly string[], label: string): boolean {
  return texts.flatMap((text) => text.split(/[\n\f]/)).some((line) => {
    const words = line.match(/[\p{L}\p{N}]+/gu) ?? []
    return words[0] === label || words.at(-1) === label
  })
}
