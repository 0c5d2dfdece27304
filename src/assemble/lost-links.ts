// Links asked of a document before it was printed, and those of its print → the lost ones.

/** Of links that lead to the same place each needs one of its own. */
export function lostLinks(asked: readonly string[], printed: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const target of printed) left.set(decoded(target), (left.get(decoded(target)) ?? 0) + 1)
  return asked.filter((target) => {
    const count = left.get(decoded(target)) ?? 0
    left.set(decoded(target), count - 1)
    return count <= 0
  })
}

// An address is written with more or fewer letters escaped.
function decoded(target: string): string {
  try {
    return decodeURI(target)
  } catch {
    return target
  }
}
