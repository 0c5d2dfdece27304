// Lines of code as they are seen → as a browser counts them where it breaks columns between them.
// This function runs in the document: it is sent there as text, and knows nothing but itself.

interface LineBox {
  readonly top: number
  readonly bottom: number
}

/** A line broken into several is one to a browser that breaks columns; an empty one counts, though it has no box. */
export function codeLines(found: readonly LineBox[], broken: readonly LineBox[], leading: number): LineBox[] {
  const lines: { top: number; bottom: number }[] = []
  for (const { top, bottom } of found) {
    const whole = broken.find((line) => top > line.top - 1 && bottom < line.bottom + 1)
    const last = lines.at(-1)
    if (last && whole && last.top > whole.top - 1) last.bottom = bottom
    else lines.push({ top, bottom })
  }
  return lines.flatMap((line, i) => {
    const from = lines[i - 1]?.bottom ?? line.top
    const count = Math.max(0, Math.round((line.top - from) / leading))
    return [...Array.from({ length: count }, (_, blank) => ({ top: from + blank * leading, bottom: from + (blank + 1) * leading })), line]
  })
}
