// A date, or the first and the last day of a meeting → as it is printed.

const months = {
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
}

/** `2007-12-06/2007-12-07` → «6–7 декабря 2007 года»; other text stays as it is. */
export function printedDates(dates: string, lang: 'ru' | 'en'): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:\/(\d{4})-(\d\d)-(\d\d))?$/.exec(dates)
  if (!found) return dates
  const [, year, month, day, year2, month2, day2] = found
  const name = (m: string | undefined): string => months[lang][Number(m) - 1] ?? ''
  const end = lang === 'ru' ? ' года' : ''
  if (!year2) return `${Number(day)} ${name(month)} ${year}${end}`
  if (year !== year2) return `${Number(day)} ${name(month)} ${year} – ${Number(day2)} ${name(month2)} ${year2}${end}`
  return month === month2 ? `${Number(day)}–${Number(day2)} ${name(month)} ${year}${end}` : `${Number(day)} ${name(month)} – ${Number(day2)} ${name(month2)} ${year}${end}`
}
