// Numbers Markdown does not know: `1.1.`, `а)`, `(2)`, `[3]`, `IV.`
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
  return isFollowed(lines, i) || neighbour(lines, i, -1)
}

/** The next number stands on a line near by. */
export function isFollowed(lines: readonly string[], i: number): boolean {
  return neighbour(lines, i, 1)
}

const near = 8

function neighbour(lines: readonly string[], i: number, step: 1 | -1): boolean {
  const own = ownNumber(lines[i] ?? '')
  for (let k = i + step; own && Math.abs(k - i) <= near && k >= 0 && k < lines.length; k += step) {
    const other = ownNumber(lines[k] ?? '')
    if (other?.series === own.series && other.place - own.place === step) return true
  }
  return false
}

// ё and й are left out of enumerations.
function letterPlace(letter: string): number {
  const russian = 'абвгдежзиклмнопрстуфхцчшщэюя'.indexOf(letter)
  return russian >= 0 ? russian : letter.charCodeAt(0) - 97
}
