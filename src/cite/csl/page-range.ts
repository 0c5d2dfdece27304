// «321–328» → "321–28", "321–8", as a style shortens ranges of pages.
export function pageRange(pages: string, format: string): string {
  if (format === '') return pages
  return pages.replace(/(?<![\p{L}\d])(\p{L}*)(\d+)\s*[–-]\s*(\p{L}*)(\d+)(?![\p{L}\d])/gu, (range, letters: string, from: string, again: string, to: string) => {
    if (again !== '' && again !== letters) return range
    const whole = to.length < from.length ? from.slice(0, from.length - to.length) + to : to
    if (Number(whole) <= Number(from)) return range
    return `${letters}${from}–${format === 'expanded' ? letters + whole : shortened(from, whole, format)}`
  })
}

function shortened(from: string, to: string, format: string): string {
  if (from.length !== to.length) return to
  const same = [...from].findIndex((digit, index) => digit !== to[index])
  const rest = to.slice(same)
  if (format === 'minimal') return rest
  if (format === 'minimal-two') return to.length > 2 ? to.slice(Math.min(same, to.length - 2)) : to
  return chicago(from, to, rest)
}

// Under a hundred and at full hundreds in full; from 101 to 109 what changes; else two digits or more.
function chicago(from: string, to: string, rest: string): string {
  const first = Number(from)
  if (first < 100 || first % 100 === 0) return to
  if (first % 100 < 10) return rest
  return from.length === 4 && rest.length > 2 ? to : to.slice(Math.min(to.length - rest.length, to.length - 2))
}
