// Decisions of the resolutions, with the pages they stand on → the register as a part of the book.
import { anchorOf, crossLink } from '../model/anchor.ts'
import type { PrintJob } from '../model/print.ts'
import { typographyOfLine } from '../transform/typography.ts'
import { partDocument } from './compose-parts.ts'
import { dueText, itemText, type Register } from './register.ts'
import type { Studio } from './studio.ts'

/** `labels` gives the printed page of an item's destination; '' where it is not known. */
export function composeRegister(registers: readonly Register[], labels: (anchor: string) => string, studio: Studio): PrintJob {
  const content = studio.fragments.fill('decisions.html', {
    anchor: anchorOf('decisions'), words: studio.words, several: registers.length > 1,
    registers: registers.map((register) => ({
      title: typographyOfLine(register.title, register.lang), lang: register.lang,
      groups: register.groups.map(({ lead, items }) => ({
        lead: typographyOfLine(lead, register.lang),
        // A column that would be empty is left out.
        who: items.some(({ responsible }) => responsible !== ''), due: items.some(({ due }) => due !== ''),
        items: items.map((item) => ({
          number: item.number, text: typographyOfLine(itemText(item.text), register.lang), responsible: typographyOfLine(item.responsible, register.lang), due: typographyOfLine(dueText(item.due, studio.volume.lang), studio.volume.lang),
          link: crossLink(item.anchor), label: labels(item.anchor)
        }))
      }))
    }))
  })
  return partDocument('decisions', 'decisions', content, studio)
}
