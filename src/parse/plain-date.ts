// A date as people type it, «30.06.2027», “June 30, 2027”, «1 июня 2008 г.» → `2027-06-30`.
const months: Readonly<Record<string, number>> = {
  января: 1, февраля: 2, марта: 3, апреля: 4, мая: 5, июня: 6, июля: 7, августа: 8, сентября: 9, октября: 10, ноября: 11, декабря: 12,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12
}
const numbers = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+),?\s+(\d{4})$/u
const monthFirst = /^(\p{L}+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u

/** Null for anything that is not one day; `06/07/2027` is two days. */
export function plainDate(text: string): string | null {
  const plain = text.replace(/\s+/gu, ' ').trim().replace(/\s?(?:г\.?|года)$/iu, '')
  const [, d1, m1, y1] = numbers.exec(plain) ?? []
  if (d1 !== undefined) return dateOf(y1, Number(m1), d1)
  const [, y2, m2, d2] = iso.exec(plain) ?? []
  if (d2 !== undefined) return dateOf(y2, Number(m2), d2)
  const [, d3, m3, y3] = dayFirst.exec(plain) ?? []
  if (d3 !== undefined) return dateOf(y3, monthOf(m3), d3)
  const [, m4, d4, y4] = monthFirst.exec(plain) ?? []
  return d4 === undefined ? null : dateOf(y4, monthOf(m4), d4)
}

function monthOf(name: string | undefined): number {
  return months[(name ?? '').toLowerCase()] ?? 0
}

function dateOf(year: string | undefined, month: number, day: string): string | null {
  const written = `${year ?? ''}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return month > 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null
}
