// «did you mean»: the known words that differ from a word by a slip of the finger.

/** Nearest first, at most three; none when nothing is near. */
export function similar(word: string, known: Iterable<string>): readonly string[] {
  const allowed = word.length < 5 ? 1 : word.length < 9 ? 2 : 3
  return [...known]
    .map((candidate) => ({ candidate, distance: distanceOf(fold(word), fold(candidate)) }))
    .filter(({ candidate, distance }) => distance <= allowed && distance < Math.max(candidate.length, word.length) - 1)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[\s_-]+/g, '').replaceAll('ё', 'е')
}

/** Letters to change in one word to get the other: insertions, deletions, replacements and swaps of neighbours. */
export function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
