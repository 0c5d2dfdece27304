// Paths as a person sorts them: folder by folder, `2-…` before `10-…`.

const collator = new Intl.Collator('ru', { numeric: true })

export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  for (let depth = 0; depth < Math.min(left.length, right.length); depth++) {
    const order = collator.compare(left[depth] ?? '', right[depth] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0)
}
