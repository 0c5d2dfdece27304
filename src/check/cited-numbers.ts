// «[2, с. 14; 5–7]» → 2, 5, 6, 7.

export interface Citing {
  readonly numbers: readonly number[]
  readonly index: number
  /** As typed, with its brackets. */
  readonly found: string
}

const citing = /\[(\d[^[\]]*)\]/gu
const place = /^\s*(с|c|стр|ст|п|разд|прил|art|т|ч|вып|гл|кн|л|№|рис|табл|p|pp|s|vol|no|ch|fig|sec|§)\.?\s*[\divxlc№]/iu

/** Intervals such as `[0, 1]` are no citations. */
export function citedNumbers(text: string): readonly Citing[] {
  return [...text.matchAll(citing)].flatMap((match) => {
    const numbers = (match[1] ?? '').split(';').map(numbersOf)
    return numbers.some((each) => each === null || each.includes(0)) ? [] : [{ numbers: numbers.flatMap((each) => each ?? []), index: match.index, found: match[0] }]
  })
}

/** Null when a piece between semicolons is neither a number nor a place in a source. */
function numbersOf(piece: string): readonly number[] | null {
  const found: number[] = []
  for (const part of piece.split(',')) {
    const range = /^\s*(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?\s*$/.exec(part)
    if (range && !(found.length > 0 && piece.includes('.'))) found.push(...between(Number(range[1]), Number(range[2] ?? range[1])))
    else if (found.length === 0 || (!place.test(part) && !range)) return null
  }
  return found
}

function between(first: number, last: number): readonly number[] {
  return last < first || last - first > 200 ? [first] : Array.from({ length: last - first + 1 }, (_, step) => first + step)
}
