// Numbers Markdown does not know: `1.1.`, `а)`, `(2)`, `[3]`, `IV.`
import { isBlank } from './line-forms.ts'

export interface OwnNumber {
  /** What neighbours share: `1.*.` */
  readonly series: string
  readonly place: number
}

const forms: readonly (readonly [RegExp, (mark: string) => number])[] = [
  [/^ {0,3}()(\p{Ll})(\))(?=[\s\u00A0]+\S)/u, letterPlace],
  [/^ {0,3}(\()(\p{Ll})(\))(?=\s+\S)/u, letterPlace],
  [/^ {0,3}(\()(\d{1,2})(\))(?=\s+\S)/, Number],
  [/^ {0,3}(\[)(\d{1,3})(\])(?=\s+\S)/, Number],
  [/^ {0,3}((?:\d{1,2}\.){1,3})(\d{1,2})(\.|\)|(?=\s))(?=[\s\u00A0]+\S)/, Number]
]

export function ownNumber(line: string): OwnNumber | null {
  for (const [form, place] of forms) {
    const [whole, before = '', mark = '', after = ''] = form.exec(line) ?? []
    if (whole !== undefined) return { series: `${before}*${after}${/\p{L}/u.test(mark) ? (/[а-яё]/.test(mark) ? 'а' : 'a') : ''}`, place: place(mark) }
  }
  return null
}

/** The number before or the one after stands on a line near by. */
export function inSequence(lines: readonly string[], i: number): boolean {
  const own = ownNumber(lines[i] ?? '')
  if (!own) return false
  const first = Math.max(0, i - 8)
  return lines.slice(first, i + 9).some((line, k) => {
    const other = isBlank(line) || first + k === i ? null : ownNumber(line)
    return other?.series === own.series && other.place - own.place === (first + k > i ? 1 : -1)
  })
}

// ё and й are left out of enumerations.
function letterPlace(letter: string): number {
  const russian = 'абвгдежзиклмнопрстуфхцчшщэюя'.indexOf(letter)
  return russian >= 0 ? russian : letter.charCodeAt(0) - 97
}
