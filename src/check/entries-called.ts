// Which entries of a list a call by author and year means, and which calls plainly mean none.
import { looksSurname } from '../parse/given-names.ts'
import type { Call } from './author-date-calls.ts'
import type { Entry } from './author-date-entries.ts'
import { isSameYear } from './lettered-years.ts'
import { isNamedIn, wordsIn } from './same-surname.ts'

export function isCalled(entry: Entry, call: Call): boolean {
  return hasYear(entry, call.year) && call.names.some((name) => isNamedIn(name, entry.words))
}

/** Under which years the list has the first author of the call. */
export function otherYears({ names, year }: Call, entries: readonly Entry[]): readonly string[] {
  const own = entries.filter(({ author }) => author !== null && isNamedIn(names[0] ?? '', wordsIn(author)))
  return [...new Set(own.flatMap(({ years }) => years.slice(-1)))].filter((other) => other !== year)
}

/** `known`: how many calls find their entries. */
export function isWithoutEntry(call: Call, entries: readonly Entry[], known: number): boolean {
  if (entries.some((entry) => isCalled(entry, call))) return false
  // «Смит (2020)» may be the entry "Smith, J.".
  if (entries.some((entry) => hasYear(entry, call.year) && alphabetOf([...entry.words].join('')) !== alphabetOf(call.names.join('')))) return false
  return otherYears(call, entries).length > 0 || call.marked || (isCitation(call) && (isCyrillic(call) || known > 3))
}

// «(Москва, 2019)», "(May, 2020)": what stands before a year in brackets is not always an author.
const noAuthor = /^(?:Ростов|Саратов|Псков|Киев|Киш[иы]н[её]в|Могил[её]в|Азов|Тамбов|Харьков|Чернигов|Берлин|Львов|Краков|Серпухов|Борисов|Глазов|Чехов|Камышин|Таганрог|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|Spring|Summer|Autumn|Fall|Winter|Figs?|Figure|Table|Section|Chapter|Part|Act|Article|Law|Version|Edition|Vol|No|Model|Study|Year|Class|Paris|London|Berlin|Vienna|Geneva|Moscow|Rome|Madrid|Barcelona|Lisbon|Tokyo|Kyoto|Beijing|Shanghai|York|Boston|Chicago|Vancouver|Montreal|Toronto|Sydney|Vienna|Prague|Warsaw|Budapest|Helsinki|Stockholm|Oslo|Copenhagen|Amsterdam|Brussels|Dublin|Athens|Istanbul|Singapore|Seoul|Honolulu|Hawaii|Russia|Germany|France|Spain|Italy|China|Japan|Canada|Australia|India)$/iu

function isCitation({ names, enclosed, joined }: Call): boolean {
  return !names.some((name) => noAuthor.test(name)) && (/\p{Script=Cyrillic}/u.test(names.join('')) ? enclosed && names.every(looksSurname) : joined || (enclosed && names.length === 1))
}

function isCyrillic({ names }: Call): boolean {
  return alphabetOf(names.join('')) === 'Cyrillic'
}

function alphabetOf(text: string): 'Cyrillic' | 'Latin' {
  return (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 2 > text.length ? 'Cyrillic' : 'Latin'
}

function hasYear({ years }: Entry, year: string): boolean {
  return years.some((other) => isSameYear(other, year))
}
