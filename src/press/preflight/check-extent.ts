// The number of pages, and those that print nothing.
import { finding, type Finding } from './finding.ts'
import { shared } from './box.ts'
import type { FileReading, ReadPage } from './read-file.ts'
import type { PreflightTerms } from './terms.ts'

export function checkExtent({ pages }: FileReading, { multiple }: PreflightTerms): Finding[] {
  const blank = pages.filter(isBlank).map(({ page }) => page)
  const rest = pages.length % multiple
  const whole = pages.length - rest + multiple
  return [
    ...(rest === 0 ? [] : [finding('pages-multiple', [], {
      'found.ru': `Страниц ${pages.length}, а печатный лист вмещает ${multiple}: до ${whole} не хватает ${whole - pages.length}. Укажите в volume.yml «multiple: ${multiple}» или спросите типографию.`,
      'found.en': `There are ${pages.length} pages and a sheet takes ${multiple}: ${whole - pages.length} are missing to ${whole}. Write “multiple: ${multiple}” in volume.yml, or ask the house.`
    })]),
    ...(blank.length > 0 ? [finding('blank-pages', blank)] : [])
  ]
}

/** Marks of the sheet stand outside the page. */
export function isBlank({ marks, boxes: { TrimBox } }: Pick<ReadPage, 'marks' | 'boxes'>): boolean {
  return !marks.inked.some((box) => !TrimBox || shared(box, TrimBox))
}
