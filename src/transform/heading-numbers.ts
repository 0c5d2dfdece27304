// Headings of a paper → the numbers printed before their words, where they are numbered: «1», «1.1».
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { isListHeading } from '../check/source-list.ts'

/** Headings typed with a number of their own, and those that nobody numbers, are not in it. */
export function headingNumbers(tree: Root): ReadonlyMap<Heading, string> {
  const headings: Heading[] = []
  visit(tree, 'heading', (heading) => { headings.push(heading) })
  const least = Math.min(...headings.map(({ depth }) => depth))
  const numbers = new Map<Heading, string>()
  const counts: number[] = []
  let unnumberedFrom = 7
  for (const heading of headings) {
    if (heading.depth <= unnumberedFrom) unnumberedFrom = 7
    const level = heading.depth - least
    const typed = typedNumber(heading)
    if (typed !== '') counts.splice(0, counts.length, ...typed.split('.').map(Number))
    else if (isUnnumbered(heading)) unnumberedFrom = heading.depth
    else if (unnumberedFrom === 7) {
      while (counts.length < level) counts.push(1)
      counts.length = Math.min(counts.length, level + 1)
      counts[level] = (counts[level] ?? 0) + 1
      numbers.set(heading, counts.join('.'))
    }
  }
  return numbers
}

/** «2.1 Методы» */
export function typedNumber(heading: Heading): string {
  return /^\d+(?:\.\d+)*(?=\.?\s)/u.exec(toString(heading))?.[0] ?? ''
}

const otherNumbers = /^(?:§|[IVXLC]+[.)]\s|(?:Глава|Раздел|Часть|Приложение|Chapter|Section|Part|Appendix)(?:\s|$))/iu
const matter = /^(?:аннотация|резюме|ключевые слова|благодарност[ьи]|финансирование|примечания|конфликт интересов|вклад авторов|(?:сведения )?об автор(?:е|ах)|abstract|summary|keywords|acknowledge?ments?|funding|notes|conflicts? of interests?|(?:author )?contributions|about the authors?)[.:]?$/iu

// Below a heading without a number nothing has one.
function isUnnumbered(heading: Heading): boolean {
  const text = toString(heading).trim()
  const classes = heading.data?.attributes?.classes ?? []
  return classes.includes('unnumbered') || isListHeading(heading) || otherNumbers.test(text) || matter.test(text)
}
