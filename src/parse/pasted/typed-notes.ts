// note-called: a footnote typed by hand, its mark a raised digit, a star or a number in brackets at a word, its text on a line that begins with the same mark.
import { shownMarkup, type Find } from '../foreign/finding.ts'
import { isMarkedUp } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

const raised = '[¹²³⁴-⁹⁰]+'
const opening = new RegExp(`^\\s*(${raised}|\\*{1,3}(?=[\\s\\p{Lu}«])|\\[\\d{1,2}\\](?!:))\\s*(?=[\\p{L}«„"(])(.*)$`, 'u')

export function typedNotes({ lines, kept }: Pick<Sheet, 'lines' | 'kept'>, find: Find): void {
  const starts = lines.flatMap((line, i) => {
    const [, mark = ''] = opening.exec(line) ?? []
    return mark === '' || kept[i] || isMarkedUp(line.replace(/^\s*\*+/, '')) ? [] : [{ i, mark }]
  })
  const stars = starts.filter(({ mark }) => mark.startsWith('*')).length
  for (const { i, mark } of starts) {
    // Items of a list begin with stars too, and sources with numbers in brackets: a note is alone, and called from a word before it.
    if (mark.startsWith('*') && stars > 1 && starts.some((other) => other.i !== i && other.mark === mark && mark === '*')) continue
    const call = lines.slice(0, i).findIndex((line, k) => !kept[k] && calls(line, mark))
    if (call >= 0) find(i + 1, 'note-called', { found: shownMarkup(lines[i] ?? ''), expected: String(call + 1), mark })
  }
}

function calls(line: string, mark: string): boolean {
  const plain = mark.replace(/[*[\]]/g, '\\$&')
  return new RegExp(mark.startsWith('*') ? `[\\p{L}»”"]${plain}(?![*\\p{L}\\p{N}])` : mark.startsWith('[') ? `[\\p{L}»”".,]${plain}` : `[\\p{L}»”".,)]${plain}(?![\\p{L}${'¹²³⁴-⁹⁰'}])`, 'u').test(line) && (mark.startsWith('*') || !/^\s*\[/.test(line))
}
