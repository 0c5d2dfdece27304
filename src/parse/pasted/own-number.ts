// Numbers Markdown does not know: `1.1.`, `а)`, `А)`, `а.`, `(2)`, `[3]`, `IV.`; `А.` is an initial.
export interface OwnNumber {
  /** What neighbours share: `1.*.` */
  readonly series: string
  readonly place: number
}

const forms: readonly (readonly [RegExp, (mark: string) => number])[] = [
  [/^ {0,3}()(\p{Ll})([.)])(?=[\s\u00A0]+\S)/u, letterPlace],
  [/^ {0,3}(\()(\p{Ll})(\))(?=\s+\S)/u, letterPlace],
  [/^ {0,3}()([IVX]{1,6})([.)])(?=[\s\u00A0]+\S)/, romanPlace],
  [/^ {0,3}(\(?)((?![IVX])\p{Lu})(\))(?=[\s\u00A0]+\S)/u, letterPlace],
  [/^ {0,3}(\()(\d{1,2})(\))(?=\s+\S)/, Number],
  [/^ {0,3}(\[)(\d{1,3})(\])(?=\s+\S)/, Number],
  [/^ {0,3}((?:\d{1,2}\.){1,3})(\d{1,2})(\.|\)|(?=\s))(?=[\s\u00A0]+\S)/, Number]
]

export function ownNumber(line: string): OwnNumber | null {
  for (const [form, place] of forms) {
    const [whole, before = '', mark = '', after = ''] = form.exec(line) ?? []
    if (whole !== undefined) return { series: `${before}*${after}${alphabetOf(mark)}`, place: place(mark) }
  }
  return null
}

/** The number before or the one after stands on a line near by. */
export function inSequence(lines: readonly string[], i: number): boolean {
  return (isFollowed(lines, i) || neighbour(lines, i, -1) || isFirstOfItem(lines, i)) && !isShortened(lines, i)
}

/** The next number stands on a line near by. */
export function isFollowed(lines: readonly string[], i: number): boolean {
  return neighbour(lines, i, 1)
}

/** «3.1.» under «3.», «3.1.1.» under «3.1.» */
export function isFirstOfItem(lines: readonly string[], i: number): boolean {
  const item = /^ {0,3}((?:\d{1,2}\.){0,2}\d{1,2})\.1[.)]?\s/.exec(lines[i] ?? '')?.[1]
  return item !== undefined && lines.slice(Math.max(0, i - near), i).some((line) => new RegExp(`^ {0,3}${item.replaceAll('.', '\\.')}[.)]?\\s`).test(line))
}

const near = 8
const longestList = 60

// «г. Юрты», «д. 5» are words cut short: letters with a full stop are counted from the first.
function isShortened(lines: readonly string[], i: number): boolean {
  const own = /^ {0,3}\p{Ll}\./u.test(lines[i] ?? '') ? ownNumber(lines[i] ?? '') : null
  return own !== null && !lines.slice(Math.max(0, i - longestList), i + 1).some((line) => { const other = ownNumber(line); return other?.series === own.series && other.place === 0 })
}

function neighbour(lines: readonly string[], i: number, step: 1 | -1): boolean {
  const own = ownNumber(lines[i] ?? '')
  for (let k = i + step; own && Math.abs(k - i) <= near && k >= 0 && k < lines.length; k += step) {
    const other = ownNumber(lines[k] ?? '')
    if (other?.series === own.series && other.place - own.place === step) return true
  }
  return false
}

function alphabetOf(mark: string): string {
  return /^[IVX]/.test(mark) ? 'I' : ['а', 'А', 'a', 'A'].find((_, i) => [/[а-яё]/, /[А-ЯЁ]/, /[a-z]/, /[A-Z]/][i]?.test(mark)) ?? ''
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX']

function romanPlace(mark: string): number {
  const place = romans.indexOf(mark)
  return place < 0 ? Number.NaN : place
}

// ё and й are left out of enumerations.
function letterPlace(mark: string): number {
  const letter = mark.toLowerCase()
  const russian = 'абвгдежзиклмнопрстуфхцчшщэюя'.indexOf(letter)
  return russian >= 0 ? russian : letter.charCodeAt(0) - 97
}
