// note-called: a footnote typed by hand, its mark a raised digit, a star or a number in brackets at a word, its text on a line that begins with the same mark.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank, isMarkedUp } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

const raised = '[¹²³⁴-⁹⁰]+'
const opening = new RegExp(`^\\s*(${raised}|\\*{1,3}(?=[\\s\\p{Lu}«])|\\[\\d{1,2}\\](?!:))\\s*(?=[\\p{L}«„"(])`, 'u')
const call = new RegExp(`(?<=[\\p{L}»”".,)])(?:${raised}(?!\\p{L})|\\*{1,3}(?![*\\p{L}\\p{N}])|\\[\\d{1,2}\\](?![(\\[:]))`, 'gu')

export function typedNotes(sheet: Sheet): void {
  const { lines, parted, find } = sheet
  const called = firstCalls(sheet)
  const starts = lines.flatMap((_, i) => startAt(sheet, i))
  const names = newNames(lines)
  for (const { i, mark } of starts) {
    const at = called.get(mark)
    // Items of a list begin with stars too: a note is the only one with its mark.
    if (at === undefined || at >= i || (mark.startsWith('*') && starts.some((other) => other.i !== i && other.mark === mark))) continue
    find(i + 1, 'note-called', { found: shownMarkup(lines[i] ?? ''), expected: String(at + 1), mark, name: names.next().value ?? '' })
    lines[i] = (lines[i] ?? '').replace(/^\s*\*+/, (stars) => stars.trim().replaceAll('*', '\\*'))
    if (!isBlank(lines[i - 1])) parted[i] = true
  }
}

// In a file with mark-up stars are emphasis.
function startAt({ lines, kept, plain }: Sheet, i: number): readonly { readonly i: number; readonly mark: string }[] {
  const line = lines[i] ?? ''
  const mark = kept[i] ? '' : opening.exec(line)?.[1] ?? ''
  return mark === '' || (mark.startsWith('*') && !plain) || isMarkedUp(line.replace(/^\s*\*+/, '')) ? [] : [{ i, mark }]
}

function firstCalls({ lines, kept }: Sheet): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  lines.forEach((line, i) => {
    if (!kept[i]) for (const [mark] of line.matchAll(call)) if (!found.has(mark)) found.set(mark, i)
  })
  return found
}

// Numbers that no note of the file bears yet.
function* newNames(lines: readonly string[]): Generator<string, never> {
  const taken = lines.flatMap((line) => [...line.matchAll(/\[\^(\d+)\]/g)].map(([, name]) => Number(name)))
  for (let next = Math.max(0, ...taken) + 1; ; next++) yield String(next)
}
