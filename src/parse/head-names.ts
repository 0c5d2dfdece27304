// Title, authors, organisations and addresses as they are typed under or above a title → fields.
import { headed, isBlockMark, labelled, paragraphAt } from './head-paragraphs.ts'
import type { Given, Paragraph, Take } from './head-paragraphs.ts'
import { isAboutPerson, isShownPerson } from './head-person.ts'
import { isGivenName } from './given-names.ts'
import { isDegree, isOrganisation, isPlace, isPosition, isPostalAddress } from './organisation-words.ts'
import { isPartHeading } from './part-heading.ts'
import { isWholeName, splitAuthors } from './split-authors.ts'
import { writtenAuthor } from './written-author.ts'

const titleLabel = labelled('title|название|назва')
const titleHeading = headed('title|название|назва')
const namesLabel = labelled('authors?(?:\\s+and\\s+affiliations?)?|автор(?:[ыи])?|аўтар(?:ы)?|by')
const namesHeading = headed('authors?(?:\\s+(?:and|&)\\s+affiliations?)?|авторы?|сведения об авторах')
const placesLabel = labelled('affiliations?|institutions?|организаци[яи]|место работы')
const placesHeading = headed('affiliations?|организации')
const address = /^(?:\^?\\?\*\^?\s*)?(?:[*_]{1,3})?(?:\\?\*\s*)?(?:co-?)?(?:correspond\p{L}*(?:\s+authors?)?|contact|тел(?:ефон|\.)?(?![\p{L}])|e-?mail|эл\.?\s*(?:почта|адрес)|для переписки)[^@\n]{0,80}\S+@\S+/iu
const alone = /^\S+@\S+\.\p{L}{2,}$/u
/** Lines about the manuscript, not about the paper: they stay in the text. */
const beside = /^(?:[*_]{1,3})(?:running title|short title|word count|target journal|code|date|figures|keywords?|pipeline|submitted|version|status|type)\b/iu

/** Where the text goes on after what was taken. */
export function takeNames(lines: readonly string[], from: number, given: Given, take: Take): number {
  let next = paragraphAt(lines, from)
  const first = next
  const above = next && !given('authors') && isNames(next.text, isOnePerson(next.text) || isShownPerson(lines, next)) ? underNames(lines, next) : null
  if (above) next = paragraphAt(lines, above.to + 1)
  const after = next && /^#/.test(next.text) ? paragraphAt(lines, next.to + 1) : null
  // «# Draft» above «## Title» is no title.
  if (after && titleHeading.test(after.text)) next = after
  const title = next && titleAt(lines, next)
  if (!title) return above && first && given('title') && isUnderTitle(lines, first, above) ? takeAlone(above, take) : from
  if (!given('title')) take('title', title, title.text)
  if (given('authors')) return title.to + 1
  const subtitle = above || given('subtitle') ? null : subtitleAt(lines, title)
  if (subtitle) take('subtitle', subtitle, subtitle.text)
  const names = above ?? namesAfter(lines, (subtitle ?? title).to + 1)
  if (!names) return title.to + 1
  take('authors', names, names.text)
  return Math.max(names.to, title.to) + 1
}

// Below a block that gives the title: names with their organisation, or right above the abstract.
function isUnderTitle(lines: readonly string[], first: Paragraph, names: Paragraph): boolean {
  return isAboutPerson(first.text.split('\n')[1] ?? '') || names.to > first.to || isAboutPerson(paragraphAt(lines, names.to + 1)?.text ?? '')
}

function takeAlone(names: Paragraph, take: Take): number {
  take('authors', names, names.text)
  return names.to + 1
}

/** `# Title`, a title underlined by `=`, `**Title:** …`, or what stands under the heading «Title». */
function titleAt(lines: readonly string[], paragraph: Paragraph): Paragraph | null {
  const [first = '', ...others] = paragraph.text.split('\n')
  if (titleHeading.test(first)) {
    const under = paragraphAt(lines, paragraph.to + 1)
    return under && !isBlockMark(under.text) ? { from: paragraph.from, to: under.to, text: unbolded(under.text.replace(/\n/g, ' ')) } : null
  }
  if (titleLabel.test(paragraph.text) && paragraph.text.replace(titleLabel, '') !== '') return { ...paragraph, text: unbolded(paragraph.text.replace(titleLabel, '').replace(/\n/g, ' ')) }
  const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(first)?.[1]
  if (heading !== undefined && (!/[\p{L}\p{N}]/u.test(heading) || isPartHeading(unbolded(heading)) || (first.startsWith('###') && lines.some((line) => isShallower(line, first))))) return null
  if (heading !== undefined) return others.length === 0 ? { ...paragraph, text: unbolded(heading) } : null
  return others.length > 0 && /^=+\s*$/.test(others.at(-1) ?? '') ? { ...paragraph, text: unbolded([first, ...others.slice(0, -1)].join(' ')) } : null
}

/** A deeper heading between the title and the names. */
function subtitleAt(lines: readonly string[], title: Paragraph): Paragraph | null {
  const next = paragraphAt(lines, title.to + 1)
  const words = /^#{2,6}\s+(.+?)\s*#*$/.exec(next?.text ?? '')?.[1]
  if (!next || words === undefined || isPartHeading(unbolded(words)) || namesHeading.test(next.text) || !namesAfter(lines, next.to + 1)) return null
  return { ...next, text: unbolded(words) }
}

function isShallower(line: string, heading: string): boolean {
  const depth = /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 7
  return depth < (/^#+/.exec(heading)?.[0].length ?? 0)
}

function unbolded(text: string): string {
  return text.replace(/\{[^{}]*\}\s*$/, '').trim().replace(/^(\*\*|__)((?:(?!\1).)+)\1$/, '$2').trim()
}

/** The names after the title, past what is said of the manuscript itself. */
export function namesAfter(lines: readonly string[], from: number): Paragraph | null {
  let next = paragraphAt(lines, from)
  while (next && (/^(?:-{3,}|\*{3,}|_{3,})$/.test(next.text) || beside.test(next.text))) next = paragraphAt(lines, next.to + 1)
  if (!next) return null
  if (namesHeading.test(next.text)) {
    const under = paragraphAt(lines, next.to + 1)
    return under && isNames(under.text, true) ? underNames(lines, { ...under, from: next.from }) : null
  }
  const isLabelled = namesLabel.test(next.text)
  const text = next.text.replace(namesLabel, '')
  return isNames(text, isLabelled || isOnePerson(text) || isShownPerson(lines, { ...next, text })) ? underNames(lines, { ...next, text }) : null
}

/** «Иван Петров» alone: of two words one is a given name. */
export function isOnePerson(text: string): boolean {
  const words = (text.split('\n')[0] ?? '').trim().split(/\s+/)
  return words.length === 2 && words.every((word) => /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/.test(word)) && words.some(isGivenName)
}

/** With the organisations and addresses that follow, up to the line `end`. */
export function underNames(lines: readonly string[], names: Paragraph, end = lines.length): Paragraph {
  let { to } = names
  const texts = [...linesOfNames(names.text)]
  for (let next = paragraphAt(lines, to + 1); next !== null && next.from < end; next = paragraphAt(lines, next.to + 1)) {
    const text = placesHeading.test(next.text) ? '' : next.text.replace(placesLabel, '')
    if (text !== '' && !isUnderNames(text, texts.some((line) => /\^|<sup>|[⁰¹²³⁴-⁹]/u.test(line)))) break
    texts.push(...linesOfNames(text))
    to = next.to
  }
  return { from: names.from, to, text: texts.join('\n') }
}

// «^1^ A; ^2^ B» on one line are two organisations; a name may stand before the address for correspondence.
function linesOfNames(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^>\s?/, '').trim().replace(placesLabel, '')).filter((line) => line !== '')
  return lines.map((line) => line.replace(/\[([^[\]]*@[^[\]]*)\]\(mailto:[^()]*\)/g, (_, words: string) => words.replace(/^[*_]+|[*_]+$/g, ''))).flatMap((line) => (address.test(line) ? addressesIn(line) : line.split(/;\s*(?=\^\S+\^|<sup>)/)))
    .map((line) => line.replace(/(?<=[.;])\s*\\?\*\s*(?:[Cc]o-?)?[Cc]orrespond[^@]*$/u, '').replace(/^([^*]*)\*\*$/, '$1').trim()).filter((line) => line !== '')
}

// With a telephone beside them the line is kept whole: what is not printed is told.
function addressesIn(line: string): readonly string[] {
  return /^тел/iu.test(line) ? [line] : line.match(/[^\s<>(),;:|]+@[^\s<>(),;|]+\.\p{L}{2,}/gu) ?? []
}

/** Each piece is a name and nothing else; where nothing says «Authors», something must show that they are people. */
export function isNames(text: string, said = false): boolean {
  const first = (text.split('\n')[0] ?? '').replace(/^>\s?/, '').replace(/\s*\\?$/, '').trim()
  if (first.length > 2000 || isBlockMark(first) || isTitleInCapitals(first) || isOrganisation(first.split(',')[0] ?? '')) return false
  const pieces = splitAuthors(first).map(writtenAuthor)
  const named = pieces.every(({ name }) => isWholeName(name.split(',')[0] ?? '') && name.split(/\s+/).length < 6)
  const shown = said || pieces.length > 1 || /\p{Lu}\.|\p{L}(?:вич|вна|чна)(?!\p{L})|@|\^|^[*_]|orcid/iu.test(first) || namesLabel.test(first)
  return pieces.length > 0 && named && shown && !/[.!?]$/.test(pieces.at(-1)?.name.replace(/(?:\p{Lu}\.[\s-]?)+$/u, '') ?? '')
}

// «ЧТЕНИЕ В СЕЛЕ» is three words with capitals, and no one's name; names have no five words.
function isTitleInCapitals(text: string): boolean {
  return text === text.toUpperCase() && !text.includes('.') && text.split(/\s+/).length > 4 || text === text.toUpperCase() && /(?:^|\s)(?:В|ВО|НА|И|О|ОБ|ДЛЯ|ИЗ|ПО|ПРИ|КАК|С|К|У|ЗА|ДО|OF|IN|THE|FOR|AND|ON)\s/u.test(text) && !/[,;]/.test(text)
}

function isUnderNames(text: string, signed: boolean): boolean {
  return text.split('\n').every((line) => isUnderName(line, signed))
}

export function isUnderName(line: string, signed: boolean): boolean {
  const within = /^\((.+)\)$/.exec(line.trim())?.[1]
  if (within !== undefined) return isPlace(within) || isOrganisation(within)
  const plain = line.replace(/\[([^[\]]*)\]\(mailto:[^()]*\)/g, '$1').replace(/[*_<>]/g, '').trim()
  if (address.test(line) || alone.test(plain) || /^orcid\b/i.test(plain) || isPlace(line) || isDegree(line) || isPosition(line.replace(/,$/, ''))) return true
  if (/^(?:\^\S{1,6}\^|<sup>|[⁰¹²³⁴-⁹])/u.test(line) || (signed && /^\d{1,2}[.)]\s/.test(line))) return line.length < 600 && (signed || isOrganisation(line))
  if (isBlockMark(line)) return false
  if (signed && isPostalAddress(plain)) return true
  return (isOrganisation(line) && line.length < 300 && (!/[.!?]$/.test(line) || /(?<!\d)\d{6},\s+\p{L}/u.test(line))) || isNames(line)
}
