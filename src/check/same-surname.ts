// Whether a surname typed in a text is one of the words of an entry: «у Иванова» and «Иванов И. И.», "Müller" and "Muller".

/** Doubled surnames also as their halves. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\p{L}[\p{L}\p{M}'’-]+/gu)].flatMap(([word]) => { const own = folded(word); return [own, ...own.split('-')] }))
}

export function isNamedIn(surname: string, words: ReadonlySet<string>): boolean {
  const parts = surname.split(/[\s-]+/).filter((part) => /^\p{Lu}/u.test(part)).map(folded)
  return [folded(surname), ...parts].some((part) => words.has(part) || (/\p{Script=Cyrillic}/u.test(part) && [...words].some((word) => isDeclined(part, word))))
}

// All but the endings is the same.
function isDeclined(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let same = 0
  while (same < shorter && one[same] === other[same]) same++
  return same >= Math.max(3, shorter - 2) && Math.max(one.length, other.length) - same < 4
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}|['’]/gu, '').toLowerCase()
}
