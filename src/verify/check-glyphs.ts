// No page shows the box that stands for a character without a glyph.
import { missingGlyph } from '../assemble/font-reader.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName, paperOn } from './place-names.ts'
import type { OwnReading } from './open-volume.ts'

/** Bodies were read when they were printed, and their content is proved to be the same; heads and folios are read now. */
export function checkGlyphs({ stamped, expected: { plan, prints } }: OwnReading): Finding[] {
  return plan.pages.flatMap(({ page, source }) => {
    const printed = (source && prints.get(source.print)?.pageTexts[source.page]) ?? ''
    return [printed, ...(stamped.get(page) ?? [])].flatMap((text) => {
      const at = text.indexOf(missingGlyph)
      return at < 0 ? [] : [finding('glyph', { page: pageName(plan, page), found: around(text, at) }, paperOn(plan, page))]
    })
  })
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 30).replace(/\s+/g, ' ').trim()
}
