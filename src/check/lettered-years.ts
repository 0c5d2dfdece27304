// «2019», "2019a", «2019б» in a text → the years, their letters in Latin.

export interface LetteredYear {
  readonly year: string
  readonly index: number
  readonly end: number
  readonly typed: string
}

// «2019г.» is the year and nothing more.
const year = /(?<![\p{L}\d–-])((?:1[5-9]|20)\d\d)([a-fабвде](?!\p{L}))?(?!\d|(?!г)\p{L})/gu
const latin: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'c', д: 'e', е: 'f' }

export function letteredYears(text: string): readonly LetteredYear[] {
  return [...text.matchAll(year)].map((match) => {
    const [typed, digits = '', letter = ''] = match
    return { year: `${digits}${latin[letter] ?? letter}`, index: match.index, end: match.index + typed.length, typed }
  })
}

/** One without a letter may be any of its year. */
export function isSameYear(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4) && (one.length === 4 || other.length === 4 || one === other)
}
