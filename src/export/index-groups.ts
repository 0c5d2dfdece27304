// Entries of the author index → groups under their first letters; Ё stands with Е.
import type { IndexEntry } from '../model/verification.ts'

export function indexGroups(entries: readonly IndexEntry[]): readonly { readonly letter: string; readonly entries: readonly IndexEntry[] }[] {
  const groups: { letter: string; entries: IndexEntry[] }[] = []
  for (const entry of entries) {
    const letter = (/\p{L}/u.exec(entry.name)?.[0] ?? '').toUpperCase().replace('Ё', 'Е')
    const last = groups.at(-1)
    if (last?.letter === letter) last.entries.push(entry)
    else groups.push({ letter, entries: [entry] })
  }
  return groups
}
