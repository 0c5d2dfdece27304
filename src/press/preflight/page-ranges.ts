// Folios in order → «3, 5–7, 12».

export function pageRanges(labels: readonly string[]): string {
  const ranges: [first: string, last: string][] = []
  for (const label of labels) {
    const range = ranges.at(-1)
    if (range && /^\d+$/.test(label) && Number(range[1]) + 1 === Number(label)) range[1] = label
    else ranges.push([label, label])
  }
  return ranges.map(([first, last]) => (first === last ? first : Number(last) - Number(first) === 1 ? `${first}, ${last}` : `${first}–${last}`)).join(', ')
}
