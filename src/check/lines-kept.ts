// lines-kept: verse, the lines of a document’s title, a date under the words it belongs to, and words set apart by spaces, whose line ends Markdown does not keep.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

/** Verse has no longer lines, and prose broken by hand has hardly shorter ones. */
const longest = 60
const fewest = 3

export function linesKept(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  visit(paper.tree, 'paragraph', (node, _, parent) => {
    const lines = linesOf(node)
    const isKnown = isVerse(lines) || isSetApart(lines) || isTitle(lines) || isDated(lines) || isForm(lines) || isFigures(lines) || isSigned(lines) || isCommands(toString(node).split('\n'))
    if (!isKnown && !(parent?.type === 'blockquote' && areShort(lines))) return
    const from = node.position?.start.line ?? 1
    found.push(problemAt({ file: paper.file, line: from, column: node.position?.start.column }, 'lines-kept', { found: toString(node).split('\n')[0]?.trim() ?? '', lines: `${from}–${from + toString(node).split('\n').length - 1}` }))
  })
  return found
}

function linesOf(node: Paragraph): readonly string[] {
  const isPlain = node.children.every(({ type }) => type === 'text' || type === 'emphasis' || type === 'strong' || type === 'link')
  return isPlain ? toString(node).split('\n').map((line) => line.trim()) : []
}

// Each line begins with a capital, and the sentence goes on over most line ends.
function isVerse(lines: readonly string[]): boolean {
  const goesOn = lines.slice(0, -1).filter((line) => !/[.!?…;:][»”")]?$/.test(line)).length
  const isCounted = lines.every((line, i) => i === 0 || Number(/^\d+(?= )/.exec(line)?.[0]) === Number(/^\d+(?= )/.exec(lines[i - 1] ?? '')?.[0]) + 1)
  return lines.length >= fewest && (isCounted || goesOn * 2 >= lines.length - 1) && lines.every((line) => line.length <= longest && /^(?:\d{1,3}\s+)?[«„“"(—–-]?\s*\p{Lu}/u.test(line) && /\p{Ll}/u.test(line) && !/[|=]/.test(line))
}

// Of a quotation: no one breaks prose so early.
function areShort(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => line.length <= longest - 15)
}

// «Председатель        И. И. Иванов» on each of several lines.
function isSetApart(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.filter((line) => /[\p{L})][.,:]?(?: {4,}| *_{3,} *)[\p{L}(]/u.test(line)).length > 1
}

// «Председатель И. И. Иванов», «Секретарь П. П. Петрова», with one space each.
function isSigned(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => line.length <= longest && /^\p{Lu}\p{Ll}{3,}(?: [\p{Ll}-]+)*,? (?:(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\. ?\p{Lu}\.)$/u.test(line))
}

// «Телефон: …», «Адрес: …», one under the other.
function isForm(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => line.length <= longest && /^["«]?\p{Lu}[\p{L} .-]{1,24}:\s+\S/u.test(line))
}

// «Посещения - 9700», «Книговыдача: 10 510 экз.», one under the other.
function isFigures(lines: readonly string[]): boolean {
  return lines.length >= fewest && lines.every((line) => line.length <= longest && /^\p{L}[^.!?]*(?:\s[-–—]|:)\s*\d[\d\s.,]*(?:%|\p{L}{1,4}\.?)?[.,;]?$/u.test(line))
}

// Commands and the like under the words that lead to them: lines in another alphabet.
function isCommands(lines: readonly string[]): boolean {
  const isForeign = (line = ''): boolean => /[A-Za-z]{2}/.test(line) && !/\p{Script=Cyrillic}/u.test(line)
  return lines.some((line, i) => /\p{Script=Cyrillic}/u.test(line) && /:\s*(?:\([^()]*\)\s*:?)?$/.test(line.trimEnd()) && isForeign(lines[i + 1]) && isForeign(lines[i + 2]))
}

// «ПРОТОКОЛ № 4», «заседания президиума», «от 12 мая 2008 г.»
function isTitle(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.length < 9 && /^\p{Lu}{4,}(?: (?:№ ?)?[\p{Lu}\d][\p{Lu}\d/-]*)*$/u.test(lines[0] ?? '') && lines.every((line) => line.length <= longest && (isDate(line) || !/[.;:,!?]$/.test(line)))
}

// «Принято единогласно», «12 мая 2008 г., г. Тверь»: short lines that each begin anew, and one is a date.
function isDated(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.length < 7 && lines.some(isDate) && lines.every((line, i) => line.length <= longest - 10 && (isDate(line) || /^(?:["«„“(]*\p{Lu}|(?:г|с|пос)\. )/u.test(line)) && (i === lines.length - 1 || !/[,;:–—-]$|(?<!\p{L})(?:на|в|от|с|до|по|к|и|the|of|on|in|and)$/u.test(line)))
}

function isDate(line: string): boolean {
  return /^(?:от |від |ад |г\. ?\p{Lu}[\p{L}-]+,? )?(?:["«„“]?\d{1,2}["»”]? (?:[а-яёіїєґў]{3,9}|[A-Z][a-z]{2,8}),? \d{4}|\d{1,2}\.\d{1,2}\.\d{4})(?: ?(?:г\.|р\.|года|року))?(?:,? ?(?:(?:г|с|пос)\. ?)?\p{Lu}[\p{L}-]+)?\.?$/u.test(line)
}
