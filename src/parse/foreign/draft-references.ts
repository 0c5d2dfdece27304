// `{{RFC6762}}`, `{{Section 9 of RFC6762}}`, `{{?I-D.ietf-x}}` of drafts of the IETF → the name in brackets, as such documents are printed.
import { changeProse, withoutCode } from './code-lines.ts'

const reference = /\{\{[?!]?(?:(Section|Sections|Appendix|Table|Figure) ([\w., -]+?) of )?((?:RFC|BCP|STD)\d+|I-D\.[\w.-]+)(?:, *(Section|Appendix) ([\w.]+))?\}\}/g

export function draftReferences(source: string): string {
  if (!source.includes('{{')) return source
  return changeProse(source, (text) => text.split('\n').map((line) => {
    const plain = withoutCode(line)
    return line.replace(reference, (whole, word: string | undefined, place: string | undefined, name: string, later: string | undefined, number: string | undefined, at: number) => {
      if (!plain.startsWith('{{', at)) return whole
      const within = word ?? later
      return `[${name}${within === undefined ? '' : `, ${within} ${place ?? number}`}]`
    })
  }).join('\n'))
}
